/** Which zones are compared, in the order of their columns, and whether only rows that differ are shown ⇄ the query of the address. */
import { isZoneId } from '#lib/domain/shortlist.ts';
import { listText, queryOf, readList } from './address-text.ts';

export interface CompareAddress {
  /** As asked, each once, ids of this site's form only; the page knows which of them are zones. */
  readonly zones: readonly string[];
  /** Asked for, but no id of any zone by its form. */
  readonly unreadable: readonly string[];
  readonly onlyDifferent: boolean;
}

export function readCompare(params: URLSearchParams): CompareAddress {
  const { values, refused } = readList(params.get('zones') ?? '', (text): text is string => isZoneId(text));
  return { zones: values, unreadable: refused, onlyDifferent: params.get('only') === 'different' };
}

/** The query of an address, with its question mark, or '' where nothing is chosen. Parameters in `others` that are not the comparison's are kept. */
export function compareQuery(
  zones: readonly string[],
  onlyDifferent = false,
  others: URLSearchParams = new URLSearchParams()
): string {
  return queryOf(
    [
      ['zones', listText(zones)],
      ['only', onlyDifferent ? 'different' : '']
    ],
    others
  );
}
