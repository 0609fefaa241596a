import { describe, expect, it } from 'vitest';
import { listResults } from '#lib/components/search/options.ts';
import { markTyped, typedWords } from '#lib/components/search/typed-words.ts';
import type { SearchHit, SearchResult } from '#lib/domain/search.ts';

const makeHit = (name: string): SearchHit => ({
  entry: { kind: 'place', to: `places/?place=${name}`, name, place: '', aliases: [] },
  matched: { role: 'name', text: name },
  rank: 'exact'
});
const makeResult = (key: string, count: number): SearchResult => ({
  key,
  name: key,
  kind: 'place',
  role: 'name',
  hits: Array.from({ length: count }, (_, number) => makeHit(`${key} ${number}`))
});

describe('the lines of the results', () => {
  const kinds = (results: readonly SearchResult[], unfolded: ReadonlySet<string> = new Set()) =>
    listResults(results, unfolded).map(({ options }) => options.map(({ kind }) => kind));

  it('show all of a few things of one name, and of many the first and how many are left', () => {
    expect(kinds([makeResult('a', 5)])).toEqual([Array(5).fill('hit')]);
    expect(kinds([makeResult('a', 6)])).toEqual([['hit', 'hit', 'hit', 'hit', 'rest']]);
    expect(listResults([makeResult('a', 9)], new Set())[0]?.options.at(-1)).toMatchObject({ kind: 'rest', count: 5 });
  });
  it('show the rest when asked', () => expect(kinds([makeResult('a', 90)], new Set(['a']))[0]).toHaveLength(90));
  it('end before there are too many, but never without any', () => {
    const many = Array.from({ length: 40 }, (_, number) => makeResult(`n${number}`, 1));
    expect(listResults(many, new Set())).toHaveLength(24);
    expect(listResults([makeResult('a', 3)], new Set())).toHaveLength(1);
  });
  it('have ids of their own', () => {
    const ids = listResults([makeResult('a', 9), makeResult('b', 2)], new Set()).flatMap(({ options }) =>
      options.map(({ id }) => id)
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what was typed is made bold', () => {
  it('by words, marks aside, without losing a letter', () => {
    const text = 'Khu công nghiệp Bỉm Sơn - B';
    const pieces = markTyped(text, typedWords('bim so'));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isTyped }) => isTyped).map((piece) => piece.text)).toEqual(['Bỉm', 'Sơn']);
  });
});
