/** Partial ISO dates as days: a year or month begins with its first day and ends with its last. */
const dayMs = 86_400_000;

export const firstDay = (partial: string): string => `${partial}-01-01`.slice(0, 10);

export function lastDay(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`;
  if (partial.length === 10) return partial;
  const [year, month] = [Number(partial.slice(0, 4)), Number(partial.slice(5, 7))];
  return isoDay(Date.UTC(year, month, 0));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const dayAfter = (day: string): string => isoDay(timeOf(day) + dayMs);
export const dayBefore = (day: string): string => isoDay(timeOf(day) - dayMs);

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / dayMs);

/** A day as a year with its fraction: 2026-07-02 is about 2026.5. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (timeOf(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** Whether text is a full ISO date of the calendar. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(timeOf(text)) && isoDay(timeOf(text)) === text;

/** Months from January of a year, for a slider that steps by month. */
export const monthIndex = (day: string, fromYear: number): number =>
  (Number(day.slice(0, 4)) - fromYear) * 12 + Number(day.slice(5, 7)) - 1;

export function dayOfMonthIndex(index: number, fromYear: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${fromYear + Math.floor(index / 12)}-${month}-01`;
}
