import type { Breathe } from './breathe.ts';
import type { SheetNotice } from './own-sheet.ts';
import type { TidyTable } from './tidy-table.ts';

/** 31/12/2024, 31-12-2024, 31.12.2024, with a midnight that a spreadsheet added; the year may stand first. */
const dayAndMonth = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T]0?0:00(?::00)?)?$/;
const yearFirst = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?:[ T]0?0:00(?::00)?)?$/;
const monthAndYear = /^(\d{1,2})\/((?:19|20)\d{2})$/;
const alreadyPartial = /^\d{4}(-\d{2}(-\d{2})?)?$/;

type Order = 'day-first' | 'month-first';

interface DateColumn {
  readonly column: number;
  readonly name: string;
  /** The order that its cells show: one of the two numbers is above 12. */
  readonly order: Order | 'contradictory' | null;
}

/**
 * Writes dates as ISO. It is done while reading, as decimals are, since the order of day and month is a property of the sheet and not of one
 * cell: it is known once any cell of the column, or of another column, has a day above 12. Until then the column stays as it
 * is and is named; the check says at each cell what a date looks like. Changes the cells in place.
 */
export async function settleDates(table: TidyTable, breathe: Breathe): Promise<readonly SheetNotice[]> {
  const columns: DateColumn[] = [];
  for (const [column, name] of table.header.entries()) {
    const found = dateColumn(table, column, name);
    if (found !== null) columns.push(found);
    await breathe();
  }
  const orders = new Set(columns.flatMap(({ order }) => (order === null ? [] : [order])));
  const [only] = orders;
  const ofSheet = orders.size === 1 && only !== 'contradictory' ? (only ?? null) : null;
  const unsure: string[] = [];
  let cells = 0;
  for (const { column, name, order } of columns) {
    const used = order === 'contradictory' ? null : (order ?? ofSheet);
    const done = rewrite(table, column, used);
    cells += done.rewritten;
    if (done.left > 0 && used === null) unsure.push(name);
    await breathe();
  }
  return [
    ...(cells > 0 ? [{ kind: 'dates-converted', cells } as const] : []),
    ...(unsure.length > 0 ? [{ kind: 'dates-unsure', columns: unsure } as const] : [])
  ];
}

/** null where the column is not one of dates: most cells must be one and nearly all a date or a year, so that numbers of documents stay. */
function dateColumn(table: TidyTable, column: number, name: string): DateColumn | null {
  let [dates, filled, dayFirst, monthFirst] = [0, 0, 0, 0];
  for (const { cells, typed } of table.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '' || typed[column] === true) continue;
    filled += 1;
    const [, first = '', , second = ''] = dayAndMonth.exec(cell) ?? [];
    if (first !== '') {
      dates += 1;
      if (Number(first) > 12) dayFirst += 1;
      if (Number(second) > 12) monthFirst += 1;
    } else if (isoOf(cell, null) !== null) dates += 1;
    else if (!alreadyPartial.test(cell) && filled - dates > filled * 0.1 + 1) return null;
  }
  const partial = filled - dates;
  if (dates === 0 || partial > filled * 0.4) return null;
  const order =
    dayFirst > 0 && monthFirst > 0
      ? 'contradictory'
      : dayFirst > 0
        ? 'day-first'
        : monthFirst > 0
          ? 'month-first'
          : null;
  return { column, name, order };
}

function rewrite(
  table: TidyTable,
  column: number,
  order: Order | null
): { readonly rewritten: number; readonly left: number } {
  let [rewritten, left] = [0, 0];
  for (const { cells, typed } of table.rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '' || typed[column] === true || alreadyPartial.test(cell)) continue;
    const iso = isoOf(cell, order);
    if (iso === null) {
      left += 1;
      continue;
    }
    cells[column] = iso;
    rewritten += 1;
  }
  return { rewritten, left };
}

/** The date of a cell; null where the cell is none or where its order would have to be known. */
function isoOf(cell: string, order: Order | null): string | null {
  const [, year = '', , month = '', day = ''] = yearFirst.exec(cell) ?? [];
  if (year !== '') return isoDate(year, month, day);
  const [, monthOnly = '', itsYear = ''] = monthAndYear.exec(cell) ?? [];
  if (itsYear !== '') return Number(monthOnly) >= 1 && Number(monthOnly) <= 12 ? `${itsYear}-${two(monthOnly)}` : null;
  const [, first = '', , second = '', lastYear = ''] = dayAndMonth.exec(cell) ?? [];
  if (lastYear === '' || order === null) return null;
  return order === 'day-first' ? isoDate(lastYear, second, first) : isoDate(lastYear, first, second);
}

const two = (digits: string): string => digits.padStart(2, '0');

/** null for a day that the calendar has not. */
function isoDate(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${two(month)}-${two(day)}` : null;
}
