import { describe, expect, it } from 'vitest';
import { deckPages } from '#lib/export/deck-pages.ts';
import { contentOf } from '#lib/export/scene-content.ts';
import { provinceOfDeck } from '#lib/export/scene-words.ts';
import { spanOf } from '#lib/export/still/still-sources.ts';
import { ratioOf } from '#lib/export/take-scenes.ts';
import { sourcesOfDeck, type UsedSource } from '#lib/export/taken-scene.ts';
import { readDeckPaper, writeDeckPaper } from '#lib/url/deck-paper-address.ts';
import { drawing, makeTaken, makeView } from './deck-file/made-deck.ts';

const scenes = (count: number) => Array.from({ length: count }, (_, at) => makeTaken(at + 1));
const sources = (count: number): readonly UsedSource[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `s-${at}`,
    title: 'T',
    publisher: null,
    publishedOn: null,
    url: null,
    scenes: [1]
  }));

describe('pages of a deck', () => {
  it('has a cover, a page for each scene, and the sources at the end', () => {
    const pages = deckPages('slides', scenes(11), sources(60));
    expect(pages.map(({ kind }) => kind)).toEqual(['cover', ...Array(11).fill('slide'), 'sources', 'sources']);
  });

  it('has three scenes on a page of the handout', () => {
    for (const [count, expected] of [
      [1, 1],
      [3, 1],
      [4, 2],
      [11, 4]
    ] as const)
      expect(deckPages('handout', scenes(count), []).filter(({ kind }) => kind === 'handout')).toHaveLength(expected);
  });

  it('leaves no scene and no source out', () => {
    const pages = deckPages('handout', scenes(7), sources(130));
    expect(pages.flatMap((page) => (page.kind === 'handout' ? page.scenes : []))).toHaveLength(7);
    const listed = pages.flatMap((page) => (page.kind === 'sources' ? [page] : []));
    expect(listed.flatMap((page) => page.sources)).toHaveLength(130);
    for (const page of listed) expect(page.sources[0]?.id).toBe(`s-${page.from - 1}`);
  });

  it('names a source once, with every scene that uses it', () => {
    const [first, second] = sourcesOfDeck(scenes(2));
    expect(first).toMatchObject({ id: 'news-a', scenes: [1, 2] });
    expect(second).toMatchObject({ id: 'news-b', scenes: [1, 2], url: 'https://b.example/tin?a=1&b=2' });
  });
});

describe('what a scene shows', () => {
  it('shows the first drawing, and the second where both are flat', () => {
    const of = (...ratios: number[]) =>
      contentOf(makeView({ drawings: ratios.map((ratio) => ({ svg: drawing(), title: '', ratio })) }), 'slide');
    expect(of(1.3, 1.3).drawings).toHaveLength(1);
    expect(of(3, 3, 3).drawings).toHaveLength(2);
  });

  it('says how many rows of a table have no room', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`Hàng ${at}`, '566 ha']);
    const table = { caption: '', columns: [], rows };
    const [shown] = contentOf(makeView({ drawings: [], tables: [table] }), 'slide').tables;
    expect(shown?.rows.length).toBeGreaterThan(5);
    expect((shown?.rows.length ?? 0) + (shown?.more ?? 0)).toBe(40);
  });

  it('ends with no heading', () => {
    const text = [
      { kind: 'paragraph', text: 'Một đoạn.' },
      { kind: 'heading', level: 2, text: 'Tiêu đề' }
    ] as const;
    expect(contentOf(makeView({ drawings: [], text }), 'slide').text).toHaveLength(1);
  });
});

it('stresses a province only where the whole deck is about it', () => {
  expect(provinceOfDeck(['?province=thanh-hoa', 'zones/th-nghi-son-ez/'])).toBe('thanh-hoa');
  expect(provinceOfDeck(['?province=thanh-hoa', 'zones/lc-kcn-tang-loong/'])).toBeNull();
  expect(provinceOfDeck(['charts/zones-by-kind/'])).toBeNull();
});

it('tells the oldest and the newest date', () => {
  expect(spanOf(['2024-05', '2013', '2026-10-01'])).toEqual({ from: '2013', to: '2026-10-01' });
  expect(spanOf(['2024'])).toEqual({ from: '2024', to: '2024' });
  expect(spanOf([])).toBeNull();
});

it('reads the shape of a drawing, and of nothing else', () => {
  expect(ratioOf(drawing())).toBe(2);
  expect(ratioOf('<!doctype html><title>404</title>')).toBeNull();
});

it('writes how a deck is printed into the address and reads it back', () => {
  const others = new URLSearchParams('deck=own-test&form=slides');
  const paper = { form: 'handout', paper: 'a4', notes: false } as const;
  const query = writeDeckPaper(paper, others);
  expect(query).toBe('?form=handout&paper=a4&notes=0&deck=own-test');
  expect(readDeckPaper(new URLSearchParams(query))).toEqual(paper);
  expect(readDeckPaper(new URLSearchParams('form=x&paper=y'))).toEqual({ form: 'slides', paper: 'wide', notes: true });
});
