import { beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase } from '#lib/database/node-database.ts';
import type { Search, SearchEntry } from '#lib/domain/search.ts';
import { en } from '#lib/i18n/en/index.ts';
import { fold, foldExpanded, spellingExpanded } from '#lib/i18n/fold.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { createViews } from '#lib/queries/views.ts';
import { askSearchRows } from '#lib/queries/search-rows.ts';
import { makeSearchIndex } from '#lib/view-models/search/make-search-index.ts';
import { makeSearch } from '#lib/view-models/search/search-names.ts';
import { eightSpellings } from '../fixtures/spellings.ts';

const spelling = { folded: foldExpanded, spelled: spellingExpanded };
/** Found means: among the first three results. A result is a name; all things that bear it stand in it. */
const first = 3;

/** English shows other names first but finds by the same ones: there every fifth entry is tried. */
describe.each([
  ['vi', vi, 1],
  ['en', en, 5]
] as const)('the names of the index in %s', (lang, m, step) => {
  let entries: readonly SearchEntry[];
  let search: Search;
  beforeAll(async () => {
    const database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const rows = askSearchRows((sql, parameters) => database.run(sql, parameters));
    database.close();
    entries = makeSearchIndex(rows, { lang, m, both: { vi, en } }, []);
    search = makeSearch(entries, spelling);
  });

  it('each find their thing among the first three, in eight spellings', { timeout: 300_000 }, () => {
    const isWord = wordsOf(entries);
    const tried = entries.flatMap((entry, turn) => (turn % step === 0 ? spellingsOf(entry, turn, isWord) : []));
    const missed = tried.filter(({ entry, text }) => !foundFirst(text).has(entry));
    expect(missed.map(({ how, entry, text }) => `${entry.kind} ${entry.name}, ${how}: "${text}"`)).toEqual([]);
    expect(tried.length).toBeGreaterThan((entries.length * 8) / step);
  });

  /** Names that many things share are asked for once. */
  const answers = new Map<string, ReadonlySet<SearchEntry>>();
  function foundFirst(text: string): ReadonlySet<SearchEntry> {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = new Set(search(text, first).results.flatMap(({ hits }) => hits.map(({ entry }) => entry)));
    answers.set(text, found);
    return found;
  }
});

const namesOf = (entry: SearchEntry): readonly string[] => [entry.name, ...entry.aliases.map(({ text }) => text)];

/** Tells whether a folded text is a word of the index, or the beginning of one. */
function wordsOf(entries: readonly SearchEntry[]): (folded: string) => boolean {
  const beginnings = new Set<string>();
  for (const word of entries.flatMap(namesOf).flatMap((name) => fold(name).split(' ')))
    for (let end = 1; end <= word.length; end += 1) beginnings.add(word.slice(0, end));
  return (folded) => beginnings.has(folded);
}

function spellingsOf(entry: SearchEntry, turn: number, isWord: (folded: string) => boolean) {
  return namesOf(entry).flatMap((name) =>
    Object.entries(eightSpellings(name, turn, isWord)).map(([how, text]) => ({ entry, how, text }))
  );
}
