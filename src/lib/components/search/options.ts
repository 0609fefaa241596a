import type { SearchHit, SearchResult } from '#lib/domain/search.ts';

/** How many things of one name are shown before the rest is asked for. */
const shownOfOneName = 4;
/** Lines that are shown at most, but for names that were unfolded. */
const mostLines = 24;

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
  const listed: ListedResult[] = [];
  let lines = 0;
  for (const [number, result] of results.entries()) {
    const isUnfolded = unfolded.has(result.key);
    const options = optionsOf(result, `found-${number}`, isUnfolded || result.hits.length <= shownOfOneName + 1);
    if (lines > 0 && lines + options.length > mostLines) break;
    if (!isUnfolded) lines += options.length;
    listed.push({ result, id: `found-${number}`, options });
  }
  return listed;
}

function optionsOf({ hits, key }: SearchResult, id: string, isWhole: boolean): readonly SearchOption[] {
  const shown = isWhole ? hits : hits.slice(0, shownOfOneName);
  const lines = shown.map((hit, place): SearchOption => ({ kind: 'hit', id: `${id}-${place}`, hit }));
  const rest = hits.length - shown.length;
  return rest === 0 ? lines : [...lines, { kind: 'rest', id: `${id}-rest`, key, count: rest }];
}
