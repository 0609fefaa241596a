/** A day against the partial dates that sources print. Full ISO dates compare as text. */

/** First day of a partial ISO date: 2026 → 2026-01-01, 2026-05 → 2026-05-01. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/**
 * First day after a partial ISO date that ends something: a year and a month count to their last day (2026 → 2027-01-01,
 * 2026-05 → 2026-06-01); a full date is the day on which another instrument takes over, so it is itself the first day after.
 */
export function firstDayAfter(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (day !== undefined) return partial;
  if (month === undefined || month === '12') return `${String(Number(year) + 1).padStart(4, '0')}-01-01`;
  return `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
}

/** Where a day lies: before the beginning, after the end, or within; an end that is not known is open. */
export function placeInPeriod(day: string, from: string | null, to: string | null): 'before' | 'within' | 'after' {
  if (from !== null && day < firstDay(from)) return 'before';
  if (to !== null && day >= firstDayAfter(to)) return 'after';
  return 'within';
}
