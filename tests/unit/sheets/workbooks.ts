import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const formats = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00%"/></numFmts>';
/** Styles by number: 0 plain, 1 date, 2 percentage of the workbook, 3 percentage that all know, 4 date and time. */
const styles = `<styleSheet>${formats}<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs></styleSheet>`;

export interface Markup {
  readonly name: string;
  readonly rows: string;
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

/** A workbook of these sheets, from their markup: programs write cells in more ways than ours does. `shared`: texts that cells share. */
export function workbookOf(sheets: readonly Markup[], workbookPr = '', shared = ''): Uint8Array<ArrayBuffer> {
  const tags = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
  );
  const stylesTarget = `<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/>`;
  const sharedTarget =
    shared === '' ? '' : `<Relationship Id="rIdT" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`;
  const parts = sheets.map(({ rows, merged = [] }, index) => {
    const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
    const after = ranges === '' ? '' : `<mergeCells>${ranges}</mergeCells>`;
    return [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`];
  });
  const files: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook xmlns:r="${relations}">${workbookPr}<sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}${stylesTarget}${sharedTarget}</Relationships>`,
    'xl/styles.xml': styles,
    ...(shared === '' ? {} : { 'xl/sharedStrings.xml': `<sst>${shared}</sst>` }),
    ...Object.fromEntries(parts)
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  return new Uint8Array(zipSync(bytes));
}

export const text = (reference: string, content: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
export const number = (reference: string, stored: string, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${stored}</v></c>`;
export const row = (place: number, ...cells: readonly string[]): string => `<row r="${place}">${cells.join('')}</row>`;
