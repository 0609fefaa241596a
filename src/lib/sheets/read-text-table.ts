import type { Breathe } from './breathe.ts';
import { csvRecords } from './csv-records.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import type { DecodedText } from './decode-text.ts';
import type { Delimiter, SheetChoices, SheetNotice } from './own-sheet.ts';
import type { RawTable } from './raw-table.ts';

/** Line by which Excel is told the separator: sep=; */
const excelLine = /^"?sep=([,;\t|])"?[^\S\n]*(?:\n|$)/i;

/** Reads text whose cells stand between separators. Line ends of any kind become `\n`, within quotes too. */
export async function readTextTable(decoded: DecodedText, choices: SheetChoices, breathe: Breathe): Promise<RawTable> {
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const told = excelLine.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = choices.delimiter ?? toldDelimiter(told) ?? (await guessDelimiter(body, breathe));
  const { records, broken } = await csvRecords(body, delimiter, breathe, told === null ? 1 : 2);
  const slips: readonly SheetNotice[] = broken.length > 0 ? [{ kind: 'broken-quotes', rows: broken }] : [];
  return {
    format: 'csv',
    encoding: decoded.encoding,
    delimiter,
    sheets: [],
    sheet: null,
    rows: records,
    namesFirst: false,
    hasTexts: true,
    canBeRagged: true,
    notices: [...decoded.notices, ...slips]
  };
}

function toldDelimiter(told: RegExpExecArray | null): Delimiter | null {
  const sign = told?.[1];
  return sign === ',' || sign === ';' || sign === '\t' || sign === '|' ? sign : null;
}
