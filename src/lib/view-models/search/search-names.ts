import type { Search, SearchEntry, SearchHit, SearchResult } from '#lib/domain/search.ts';
import { findNames } from './find-names.ts';
import { prepareNames, type SearchName, type Spelling } from './prepare-names.ts';
import type { RankedName, TypedText } from './rank-name.ts';
import { WordIndex } from './word-index.ts';

/** Longer texts are cut: no name has more letters. */
const longestTyped = 240;

/** Search over an index; `spelling` says which texts are alike. Preparing takes some ms, each answer less than a frame. */
export function makeSearch(entries: readonly SearchEntry[], spelling: Spelling): Search {
  const names = prepareNames(entries, spelling);
  const index = new WordIndex(names);
  return (text, most) => {
    const typed = readTyped(text, spelling);
    const results = resultsOf([...findNames(typed, names, index)].sort((a, b) => a.place - b.place));
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

/** So many results with a typing error are shown beside those without. */
const mostMistyped = 10;

/** Ranked names, best first, as results: one for each name that things of a kind share, where its best one stands. */
function resultsOf(ranked: readonly RankedName[]): readonly SearchResult[] {
  const results = new Map<string, RankedName[]>();
  for (const found of bestOfEach(ranked)) {
    const key = sharedName(found.name);
    const others = results.get(key);
    if (others === undefined) results.set(key, [found]);
    else others.push(found);
  }
  const all = [...results].flatMap(([key, names]) => resultOf(key, names));
  const sure = all.findIndex(({ hits }) => hits[0]?.rank === 'one-typing-error');
  return sure > 0 ? all.slice(0, sure + mostMistyped) : all;
}

/** The best name of each entry; among names of one rank the one that is shown anyway. */
function bestOfEach(ranked: readonly RankedName[]): Iterable<RankedName> {
  const best = new Map<SearchEntry, RankedName>();
  for (const found of ranked) {
    const { entry, alias } = found.name;
    const known = best.get(entry);
    if (known === undefined || (alias.role === 'name' && known.rank === found.rank)) best.set(entry, found);
  }
  return best.values();
}

function resultOf(key: string, names: readonly RankedName[]): readonly SearchResult[] {
  const [first] = names;
  if (first === undefined) return [];
  const hits = names.map(({ name, rank }): SearchHit => ({ entry: name.entry, matched: name.alias, rank }));
  const { entry, alias, bareText } = first.name;
  const name = entry.kind === 'place' ? bareText : alias.text;
  return [{ key, name, kind: entry.kind, role: alias.role, hits }];
}

/** Places share a name whatever kind of place they are; a thing found by its translation stands under its own name. */
function sharedName(name: SearchName): string {
  const { entry, alias } = name;
  const shared = alias.role === 'translation' || alias.role === 'name' ? 'name' : alias.role;
  return `${entry.kind}|${shared}|${entry.kind === 'place' ? name.bareFolded : name.spelled}`;
}
