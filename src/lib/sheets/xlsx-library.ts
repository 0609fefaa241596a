import { strToU8, zipSync } from 'fflate';
import { readSheet as readExcelSheet } from 'read-excel-file/universal';
import type { Breathe } from './breathe.ts';
import { numberText } from './number-text.ts';
import { damaged, textOf, type WorkbookParts, type WorkbookSheet } from './xlsx-parts.ts';

/** A number of the workbook, kept apart from texts that look like one. */
class WorkbookNumber {
  readonly text: string;

  constructor(stored: string) {
    this.text = storedNumber(stored);
  }
}

/** Excel counts with 15 digits and stores up to 17: 0.30000000000000004 is 0.3. */
export function storedNumber(stored: string): string {
  const value = Number(stored);
  return Number.isFinite(value) ? numberText(Number(value.toPrecision(15))) : stored;
}

export interface CellText {
  readonly text: string;
  /** A number, a date or a logical value. */
  readonly typed: boolean;
}

/** A cell as the library is asked for it: attributes but for its place, and content. */
export interface CellMarkup {
  readonly attributes: string;
  readonly content: string;
}

/** So many cells are asked for at once. */
const mostAtOnce = 20_000;

/**
 * What cells mean by the library's rules: dates of every format, texts in pieces. They stand one below the other in a sheet that is
 * made for them, in the place of the one that is read, with styles and days of the same workbook.
 */
export async function libraryCells(
  parts: WorkbookParts,
  sheet: WorkbookSheet,
  cells: readonly CellMarkup[],
  breathe: Breathe
): Promise<readonly CellText[]> {
  const texts: CellText[] = [];
  for (let from = 0; from < cells.length; from += mostAtOnce) {
    const asked = cells.slice(from, from + mostAtOnce);
    for (const cell of await cellsOf(parts, sheet, asked, false)) texts.push(cellText(cell));
    await breathe();
  }
  return texts;
}

/** The texts that cells share, by number. */
export async function sharedTexts(parts: WorkbookParts, sheet: WorkbookSheet): Promise<readonly string[]> {
  const path = sharedPath(parts);
  const count = path === undefined ? 0 : (textOf(parts.files, path).match(/<(?:\w+:)?si[\s>/]/g)?.length ?? 0);
  const asked = Array.from({ length: count }, (_, index) => ({ attributes: ' t="s"', content: `<v>${index}</v>` }));
  return (await cellsOf(parts, sheet, asked, true)).map((cell) => cellText(cell).text);
}

/** By the number of a style: whether a number in it is a date or a time. */
export async function dateStyles(parts: WorkbookParts, sheet: WorkbookSheet): Promise<readonly boolean[]> {
  const asked = parts.percentStyles.map((_, style) => ({ attributes: ` s="${style}"`, content: '<v>45292</v>' }));
  return (await cellsOf(parts, sheet, asked, false)).map((cell) => cell instanceof Date);
}

const sharedPath = ({ files }: WorkbookParts): string | undefined =>
  Object.keys(files).find((path) => /(^|\/)sharedStrings\.xml$/i.test(path));

/** The workbook is packed without compression, so that the library has nothing to unpack in workers. */
async function cellsOf(
  parts: WorkbookParts,
  sheet: WorkbookSheet,
  asked: readonly CellMarkup[],
  withShared: boolean
): Promise<readonly unknown[]> {
  if (asked.length === 0) return [];
  const others = new Set(parts.sheets.map(({ path }) => path));
  const kept = Object.fromEntries(Object.entries(parts.files).filter(([path]) => !others.has(path)));
  const shared = sharedPath(parts);
  if (shared !== undefined && !withShared) kept[shared] = strToU8('<sst></sst>');
  const rows = asked.map(({ attributes, content }, index) => {
    return `<row r="${index + 1}"><c r="A${index + 1}"${attributes}>${content}</c></row>`;
  });
  kept[sheet.path] = strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);
  try {
    const packed = zipSync(kept, { level: 0 });
    const found = await readExcelSheet<WorkbookNumber>(new Uint8Array(packed).buffer, sheet.place, {
      trim: false,
      parseNumber: (stored) => new WorkbookNumber(stored)
    });
    return asked.map((_, index) => found[index]?.[0] ?? null);
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

/** The library gives texts, logical values, dates, our numbers, and null for nothing. */
function cellText(cell: unknown): CellText {
  if (typeof cell === 'string') return { text: plainText(cell), typed: false };
  if (typeof cell === 'boolean') return { text: String(cell), typed: true };
  if (cell instanceof Date) return { text: dateText(cell), typed: true };
  return { text: cell instanceof WorkbookNumber ? cell.text : '', typed: true };
}

export const plainText = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/** A day; with the time where it has one; a time alone where there is no day. Times are rounded to the second, as serial numbers are not exact. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const whole = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString().slice(0, 19);
  const [day = '', time = ''] = whole.split('T');
  if (day === '1899-12-30' || day === '1904-01-01') return time;
  return time === '00:00:00' ? day : whole;
}
