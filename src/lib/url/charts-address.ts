/** What the catalogue is searched for, and the mark of a chart whose rows are shown ⇄ the query. Other parameters are kept. */
import { pairsText } from './address-text.ts';

const longest = 160;

const read = (name: string, params: URLSearchParams): string => (params.get(name) ?? '').slice(0, longest);

/** Text that charts are searched for; '' for all of them. */
export const readSearch = (params: URLSearchParams): string => read('q', params);

/** Key of the mark whose rows are shown; null for all rows. */
export function readMark(params: URLSearchParams): string | null {
  const key = read('mark', params);
  return key === '' ? null : key;
}

/** The query with one parameter changed; '' or null takes it out. */
export function withParameter(name: 'q' | 'mark', value: string | null, params: URLSearchParams): string {
  const kept = [...params].filter(([other]) => other !== name);
  return pairsText(value === null || value === '' ? kept : [...kept, [name, value]]);
}
