import type { Breathe } from './breathe.ts';
import type { SheetNotice } from './own-sheet.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { scanSheet, type ScannedSheet } from './xlsx-cells.ts';
import { dateStyles, libraryCells, sharedTexts, type CellText } from './xlsx-library.ts';
import { damaged, textOf, workbookParts, type WorkbookParts, type WorkbookSheet } from './xlsx-parts.ts';

/** Reads one sheet of a workbook: the one chosen, or the first visible one that has cells. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  chosen: string | null,
  breathe: Breathe
): Promise<RawTable> {
  const parts = workbookParts(bytes);
  await breathe();
  const sheet = sheetOf(parts, chosen);
  const { percentStyles } = parts;
  const context = {
    percentStyles,
    dateStyles: await dateStyles(parts, sheet),
    shared: await sharedTexts(parts, sheet)
  };
  await breathe();
  const scanned = await scanSheet(textOf(parts.files, sheet.path), context, breathe);
  const rows = wholeRows(scanned, await libraryCells(parts, sheet, scanned.open, breathe));
  const others = parts.sheets.filter(({ name }) => name !== sheet.name).map(({ name }) => name);
  const notices: readonly SheetNotice[] = [
    ...(others.length > 0 ? [{ kind: 'other-sheets', sheets: others } as const] : []),
    ...(scanned.formulas > 0 ? [{ kind: 'formulas', cells: scanned.formulas } as const] : [])
  ];
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets: parts.sheets.map(({ name }) => name),
    sheet: sheet.name,
    rows,
    namesFirst: false,
    hasTexts: true,
    canBeRagged: false,
    percentColumns: scanned.percentColumns,
    mergedRows: scanned.mergedRows,
    notices
  };
}

/** Every row up to the last one, each as wide as the sheet; an empty cell is an empty text. */
function wholeRows({ rows, columns, open }: ScannedSheet, texts: readonly CellText[]): readonly RawRow[] {
  open.forEach(({ row, column }, index) => {
    const { cells, typed } = rows[row] ?? { cells: [], typed: [] };
    cells[column] = texts[index]?.text ?? '';
    typed[column] = texts[index]?.typed ?? true;
  });
  return Array.from(rows, (row, index): RawRow => {
    const cells = Array.from({ length: columns }, (_, column) => row?.cells[column] ?? '');
    return { row: index + 1, cells, typed: row?.typed ?? [] };
  });
}

/** Sheets of our templates that only people read. */
const explanation = /^(Hướng dẫn · Guide|Guide · Hướng dẫn|Danh mục · Lists|Lists · Danh mục)$/;
/** A cell beneath the names of the columns, which stand in the fourth row of a template. */
const filledIn = /<(?:\w+:)?c\s[^>]*\br=["'][A-Z]+(?:[5-9]|\d{2,})["'][^>]*>\s*<(?:\w+:)?(?:v|is|f)[\s>]/;

function sheetOf({ sheets, files }: WorkbookParts, chosen: string | null): WorkbookSheet {
  const visible = sheets.filter(({ isVisible }) => isVisible);
  const toFill = visible.filter(({ name }) => !explanation.test(name));
  const isTemplate = toFill.length < visible.length;
  const candidates = isTemplate ? toFill : visible;
  const has = (pattern: RegExp) => candidates.find(({ path }) => pattern.test(textOf(files, path)));
  const filled = (isTemplate ? has(filledIn) : undefined) ?? has(/<(?:\w+:)?(?:v|is)[\s>]/);
  const found = sheets.find(({ name }) => name === chosen) ?? filled ?? candidates[0] ?? sheets[0];
  if (found === undefined) throw damaged('worksheets');
  return found;
}
