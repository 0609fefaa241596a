/** How single values are written in an address: readable, short, and read back as the same value or not at all. */
import type { MapCamera, Range } from '#lib/domain/explorer-view.ts';

const listSeparator = '~';
const wordPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;
const numberPattern = /^-?\d{1,9}(\.\d{1,9})?$/;

/** What an address without a query asks: nothing. Read only. */
export const noQuery = new URLSearchParams();

/** A value as it stands in a query: like encodeURIComponent, but `~ . / : ,` stay readable and a space is `+`. */
export function queryText(value: string): string {
  return encodeURIComponent(value.toWellFormed())
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+');
}

/** A name in a query and what stands after it. */
export type QueryPair = readonly [name: string, text: string];

/** A query with its question mark, '' where nothing is written. An empty text is not written; what others wrote under other names is kept. */
export function queryOf(own: readonly QueryPair[], others: Iterable<QueryPair> = []): string {
  const names = new Set(own.map(([name]) => name));
  const kept = [...others].filter(([name]) => !names.has(name));
  return pairsText([...own.filter(([, text]) => text !== ''), ...kept]);
}

/** These pairs in this order, as a query. */
export function pairsText(pairs: readonly QueryPair[]): string {
  const query = pairs.map(([name, text]) => `${queryText(name)}=${queryText(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

/** A lower-case id such as `industrial-park`; '' where the parameter is missing or no such word. */
export function readWord(params: URLSearchParams, name: string): string {
  const text = params.get(name) ?? '';
  return wordPattern.test(text) ? text : '';
}

/** A number without exponent and without trailing zeros, with at most `decimals` decimals. */
export function numberText(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short;
}

export function readNumber(text: string): number | null {
  return numberPattern.test(text) ? Number(text) + 0 : null;
}

export const listText = (values: readonly string[]): string => values.join(listSeparator);

/** The values that `accepts` lets through, each once, and the ones it refuses. */
export function readList<Value extends string>(
  text: string,
  accepts: (value: string) => value is Value
): { readonly values: readonly Value[]; readonly refused: readonly string[] } {
  const found = [...new Set(text.split(listSeparator).filter((value) => value !== ''))];
  return { values: found.filter(accepts), refused: found.filter((value) => !accepts(value)) };
}

/** `50..100`, `50..`, `..100`; '' for a range that is open at both ends. */
export function rangeText(range: Range, decimals: number): string {
  if (range.from === null && range.to === null) return '';
  const end = (value: number | null): string => (value === null ? '' : numberText(value, decimals));
  return `${end(range.from)}..${end(range.to)}`;
}

/** null when the text is no range within the limits; a single number is a range of one value. */
export function readRange(text: string, limits: { readonly min: number; readonly max: number }): Range | null {
  const parts = text.split('..');
  const [first, second = first] = parts;
  if (first === undefined || second === undefined || parts.length > 2 || first + second === '') return null;
  const from = first === '' ? null : readNumber(first);
  const to = second === '' ? null : readNumber(second);
  if ((from === null && first !== '') || (to === null && second !== '')) return null;
  const inside = [from, to].every((end) => end === null || (end >= limits.min && end <= limits.max));
  return inside && (from === null || to === null || from <= to) ? { from, to } : null;
}

/** `zoom/lat/lon` with 2 and 5 decimals. */
export const cameraText = ({ zoom, lat, lon }: MapCamera): string =>
  [numberText(zoom, 2), numberText(lat, 5), numberText(lon, 5)].join('/');

export function readCamera(text: string): MapCamera | null {
  const [zoom, lat, lon, ...rest] = text.split('/').map(readNumber);
  if (zoom == null || lat == null || lon == null || rest.length > 0) return null;
  const onEarth = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return onEarth ? { zoom, lat, lon } : null;
}
