import type { Search, SearchEntry, SearchHit, SearchResult } from '#lib/domain/search.ts';
import { findNames } from './find-names.ts';
import { prepareNames, type SearchName, type Spelling } from './prepare-names.ts';
import { compareRanked, type RankedName, type TypedText } from './rank-name.ts';
import { WordIndex } from './word-index.ts';

/** Longer texts are cut: no name has more letters. */
const longestTyped = 240;

/** Search over an index; `spelling` says which texts are alike. Preparing takes some ms, each answer less than a frame. */
export function makeSearch(entries: readonly SearchEntry[], spelling: Spelling): Search {
  const names = prepareNames(entries, spelling);
  const index = new WordIndex(names);
  return (text, most) => {
    const typed = readTyped(text, spelling);
    const results = resultsOf([...findNames(typed, names, index)].sort(compareRanked));
    return { results: results.slice(0, most), count: results.length };
  };
}

function readTyped(text: string, spelling: Spelling): TypedText {
  const cut = text.toWellFormed().normalize('NFC').slice(0, longestTyped);
  const folded = spelling.folded(cut);
  const spelled = spelling.spelled(cut);
  const words = [...new Set(folded.split(' '))].filter((word) => word !== '');
  const foldedWords = folded.split(' ');
  const spelledWords = spelled
    .split(' ')
    .map((word, place) => ({ spelled: word, hasMarks: word !== foldedWords[place] }))
    .filter((word) => word.spelled !== '');
  return { folded, spelled, words, spelledWords, hasMarks: folded !== spelled };
}

/** Ranked names, best first, as results: one for each name that things of a kind share, where its best one stands. */
function resultsOf(ranked: readonly RankedName[]): readonly SearchResult[] {
  const seen = new Set<SearchEntry>();
  const results = new Map<string, SearchHit[]>();
  for (const { name, rank } of ranked) {
    if (seen.has(name.entry)) continue;
    seen.add(name.entry);
    const hit = { entry: name.entry, matched: name.alias, rank };
    const key = sharedName(name);
    const hits = results.get(key);
    if (hits === undefined) results.set(key, [hit]);
    else hits.push(hit);
  }
  return [...results].flatMap(([key, hits]) => {
    const [first] = hits;
    if (first === undefined) return [];
    return [{ key, name: first.matched.text, kind: first.entry.kind, role: first.matched.role, hits }];
  });
}

/** Places share a name whatever kind of place they are; a thing found by its translation stands under its own name. */
function sharedName(name: SearchName): string {
  const { entry, alias } = name;
  const shared = alias.role === 'translation' || alias.role === 'name' ? 'name' : alias.role;
  return `${entry.kind}|${shared}|${entry.kind === 'place' ? name.bareFolded : name.folded}`;
}
