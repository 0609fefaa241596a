/** A dash at which a line never ends: a word joiner on either side. */
export const unbrokenDash = '\u2060–\u2060';

/** First and last year of partial ISO dates, "2015–2026" or "2015"; null where none is dated. */
export function yearSpan(dates: readonly (string | null)[]): string | null {
  const years = dates.flatMap((date) => (date === null ? [] : [date.slice(0, 4)])).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}${unbrokenDash}${last}`;
}
