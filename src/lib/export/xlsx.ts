import { cellXml, columnName, packed, spreadsheet, xmlHead } from './office-open.ts';
import type { Cell, Sheet } from './sheet.ts';

export { columnName } from './office-open.ts';

const rowXml = (cells: readonly Cell[], row: number, style: (cell: Cell) => number): string =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnName(index)}${row}`, style(cell))).join('')}</row>`;

/** Styles by their place in styles.xml: 0 plain, 1 head, 2 text that wraps. */
const [headStyle, textStyle] = [1, 2];
const longText = 40;

function widthOf(sheet: Sheet, column: number): number {
  const lengths = [sheet.head, ...sheet.rows].map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, ...lengths) + 2);
}

function sheetXml(sheet: Sheet): string {
  const widths = sheet.head.map(
    (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(sheet, index)}" customWidth="1"/>`
  );
  const last = `${columnName(Math.max(0, sheet.head.length - 1))}${sheet.rows.length + 1}`;
  const wrap = (cell: Cell): number => (typeof cell === 'string' && cell.length > longText ? textStyle : 0);
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(sheet.head, 1, () => headStyle)}${sheet.rows.map((row, index) => rowXml(row, index + 2, wrap)).join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

const styles = `${xmlHead}<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** A workbook (Office Open XML) of these sheets. Times are left out, so that the same list gives the same file. */
export const workbook = (sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> =>
  packed(
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetXml(sheet) })),
    styles
  );
