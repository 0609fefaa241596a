import type { SearchHit, SearchResult } from '#lib/domain/search.ts';

/** How many things of one name are shown before the rest is asked for. */
const shownOfOneName = 6;

/** A line that can be chosen: a thing, or the rest of the things of a name. */
export type SearchOption =
  | { readonly kind: 'hit'; readonly id: string; readonly hit: SearchHit }
  | { readonly kind: 'rest'; readonly id: string; readonly key: string; readonly count: number };

/** A result as it is listed; a name that several things share has a heading. */
export interface ListedResult {
  readonly result: SearchResult;
  readonly id: string;
  readonly options: readonly SearchOption[];
}

/** Results with their options in the order of the arrow keys; `unfolded` are the keys of results that show all their things. */
export function listResults(results: readonly SearchResult[], unfolded: ReadonlySet<string>): readonly ListedResult[] {
  return results.map((result, number) => {
    const isWhole = unfolded.has(result.key) || result.hits.length <= shownOfOneName + 1;
    const hits = isWhole ? result.hits : result.hits.slice(0, shownOfOneName);
    const rest = result.hits.length - hits.length;
    const options: SearchOption[] = hits.map((hit, place) => ({ kind: 'hit', id: `found-${number}-${place}`, hit }));
    if (rest > 0) options.push({ kind: 'rest', id: `found-${number}-rest`, key: result.key, count: rest });
    return { result, id: `found-${number}`, options };
  });
}
