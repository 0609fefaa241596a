/** The pattern by which the schema marks a column of partial ISO dates: 2024, 2024-07 or 2024-07-01. */
export const partialDatePattern = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

const wholeCell = new RegExp(`^(?:${partialDatePattern})$`);

/** True for a year, a month or a day that the calendar has: 2023-02-29 is not one. */
export function isPartialDate(text: string): boolean {
  if (!wholeCell.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Whether `from` can lie before or at `to`, judged by as much as both say: 2024 and 2024-07 may be in order either way,
 * 2024-08 comes after 2024-07.
 */
export function inOrder(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
}
