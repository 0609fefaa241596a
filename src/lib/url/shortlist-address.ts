/** A list of zones that a link carries ⇄ `zones` in the address. */
import { isZoneId } from '#lib/domain/shortlist.ts';
import { listText, queryOf, readList } from './address-text.ts';

/** Most zones that a link carries: every address stays under 2,000 characters. */
const mostInLink = 40;

export interface SharedList {
  readonly zones: readonly string[];
  /** Parts that can be no zone. */
  readonly unreadable: readonly string[];
}

const accepts = (text: string): text is string => isZoneId(text);

/** null where the address carries no list. */
export function readSharedList(params: URLSearchParams): SharedList | null {
  const text = params.get('zones');
  if (text === null || text === '') return null;
  const { values, refused } = readList(text, accepts);
  return { zones: values.slice(0, mostInLink), unreadable: refused };
}

/** The query of an address that carries these zones and keeps what others wrote; '' for none. */
export function sharedListQuery(zones: readonly string[], others: URLSearchParams = new URLSearchParams()): string {
  return queryOf([['zones', listText(zones.slice(0, mostInLink))]], others);
}
