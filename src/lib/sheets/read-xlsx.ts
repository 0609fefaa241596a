import { strToU8, zipSync } from 'fflate';
import { readSheet as readExcelSheet } from 'read-excel-file/universal';
import { numberText } from './number-text.ts';
import type { SheetNotice } from './own-sheet.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { sheetFacts, type SheetFacts } from './xlsx-cells.ts';
import { damaged, textOf, workbookParts, type WorkbookParts, type WorkbookSheet } from './xlsx-parts.ts';

/** Reads one sheet of a workbook: the one chosen, or the first visible one that has cells; of our templates, the first that is filled in. */
export async function readXlsx(
  bytes: Uint8Array<ArrayBuffer>,
  chosen: string | null,
  breathe: () => Promise<void>
): Promise<RawTable> {
  const parts = workbookParts(bytes);
  await breathe();
  const sheet = sheetOf(parts, chosen);
  const facts = sheetFacts(textOf(parts.files, sheet.path), parts.percentStyles);
  await breathe();
  const cells = await cellsOf(parts, sheet, facts);
  const rows: RawRow[] = [];
  for (const [index, row] of cells.entries()) {
    rows.push({ row: index + 1, cells: row.map(cellText), typed: row.map((cell) => typeof cell !== 'string') });
    if (index % 1_000 === 999) await breathe();
  }
  const others = parts.sheets.filter(({ name }) => name !== sheet.name).map(({ name }) => name);
  const notices: readonly SheetNotice[] = [
    ...(others.length > 0 ? [{ kind: 'other-sheets', sheets: others } as const] : []),
    ...(facts.formulas > 0 ? [{ kind: 'formulas', cells: facts.formulas } as const] : [])
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
    percentColumns: facts.percentColumns,
    mergedRows: facts.mergedRows,
    notices
  };
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

/** A number of the workbook, kept apart from texts that look like one. */
class WorkbookNumber {
  readonly text: string;

  /** Excel counts with 15 digits and stores up to 17: 0.30000000000000004 is 0.3. */
  constructor(stored: string) {
    const value = Number(stored);
    this.text = Number.isFinite(value) ? numberText(Number(value.toPrecision(15))) : stored;
  }
}

/** The library reads a workbook of this one sheet; it is packed without compression, so that it has nothing to unpack in workers. */
async function cellsOf(
  { files, sheets }: WorkbookParts,
  sheet: WorkbookSheet,
  facts: SheetFacts
): Promise<readonly (readonly unknown[])[]> {
  const others = new Set(sheets.map(({ path }) => path).filter((path) => path !== sheet.path));
  const kept = Object.entries(files).filter(([path]) => !others.has(path));
  const packed = zipSync({ ...Object.fromEntries(kept), [sheet.path]: strToU8(facts.xml) }, { level: 0 });
  try {
    return await readExcelSheet<WorkbookNumber>(new Uint8Array(packed).buffer, sheet.place, {
      trim: false,
      parseNumber: (stored) => new WorkbookNumber(stored)
    });
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

/** The library gives texts, logical values, dates, our numbers, and null for nothing. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell.replace(/\r\n?/g, '\n');
  if (typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return dateText(cell);
  return cell instanceof WorkbookNumber ? cell.text : '';
}

/** A day; with the time where it has one; a time alone where there is no day. Times are rounded to the second, as serial numbers are not exact. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const whole = new Date(Math.round(date.getTime() / 1_000) * 1_000).toISOString().slice(0, 19);
  const [day = '', time = ''] = whole.split('T');
  if (day === '1899-12-30' || day === '1904-01-01') return time;
  return time === '00:00:00' ? day : whole;
}
