import { describe, expect, it } from 'vitest';
import { deckFileText } from '#lib/decks/deck-file.ts';
import { loadShownDeckWords } from '#lib/i18n/shown-deck-words.ts';
import { DeckFinder } from '#lib/state/deck-finder.ts';
import { plainText } from '#lib/view-models/decks/shown-deck.ts';
import { both, madeFact, makeDeck, makeScene } from '../../fixtures/made-decks.ts';

const ref = 'observations/a-zone--area';
const known = {
  release: '2026.11.1',
  releasedOn: '2026-11-22',
  charts: ['a-chart'],
  zones: [],
  policies: [],
  sources: [],
  sectors: [],
  categories: [],
  infrastructure: [],
  figures: { 'a-source': [ref], 'lost-source': ['observations/lost'] }
};
const { provenance, source } = madeFact(ref);
const shownDeck = { id: 'a-deck', lang: 'vi', scenes: [] };
const files: Readonly<Record<string, unknown>> = {
  'decks/known.json': known,
  'figures/a-source.json': { release: '2026.11.1', releasedOn: '2026-11-22', source, figures: { [ref]: provenance } },
  'decks/a-deck.vi.json': shownDeck,
  'charts/a-chart.vi.json': {
    as_of: '2015–2026',
    sources: [{ id: 'c', title: 'C', publisher: null, published_on: '2024', kind: 'law', rows: 3 }, { id: 7 }]
  }
};

/** A finder on a site with these files; it notes what was fetched. */
function finderOf(own = makeDeck({ id: 'own-a' }), site: Readonly<Record<string, unknown>> = files) {
  const fetched: string[] = [];
  const finder = new DeckFinder({
    fetchFile: (path) => {
      fetched.push(path);
      const file = site[path];
      if (file instanceof Error) return Promise.reject(file);
      return Promise.resolve(
        file === undefined
          ? new Response('', { status: 404 })
          : new Response(typeof file === 'string' ? file : JSON.stringify(file))
      );
    },
    own: { find: (id) => (id === own.id ? own : null) },
    wordsOf: loadShownDeckWords
  });
  return { finder, fetched };
}

describe('finding a deck', () => {
  it('fetches a built-in one once, and answers null where there is none', async () => {
    const { finder, fetched } = finderOf();
    expect(await finder.find('a-deck', 'vi')).toEqual(shownDeck);
    await finder.find('a-deck', 'vi');
    expect(fetched).toEqual(['decks/a-deck.vi.json']);
    expect(await finder.find('none', 'vi')).toBeNull();
    expect(await finder.find('own-none', 'vi')).toBeNull();
  });

  it('resolves the figures of an own deck, and the sources and dates of its views', async () => {
    const scene = makeScene({
      address: 'charts/a-chart/',
      caption: both(`{${ref}}, {observations/lost}`),
      figures: [ref]
    });
    const { finder } = finderOf(makeDeck({ id: 'own-a', scenes: [scene] }));
    const deck = await finder.find('own-a', 'vi');
    expect(plainText(deck?.scenes[0]?.caption ?? [])).toBe('hơn 12 ha, {observations/lost}');
    expect(deck?.scenes[0]).toMatchObject({
      picture: 'charts/a-chart.vi.svg',
      asOf: '2015–2026',
      sources: [{ id: 'a-source' }, { id: 'c', publishedOn: '2024' }],
      figures: [{ label: 'Diện tích' }]
    });
    expect(deck?.release).toBe('2026.11.1');
  });

  it('shows an own deck even where no file can be had, and tries again later', async () => {
    const site: Record<string, unknown> = { 'decks/known.json': new Error('offline') };
    const { finder, fetched } = finderOf(makeDeck({ id: 'own-a' }), site);
    expect((await finder.find('own-a', 'vi'))?.scenes).toHaveLength(3);
    site['decks/known.json'] = known;
    expect((await finder.find('own-a', 'vi'))?.release).toBe('2026.11.1');
    expect(fetched.filter((path) => path === 'decks/known.json')).toHaveLength(2);
  });

  it('rejects where a built-in one cannot be had, and takes no stranger’s page for it', async () => {
    const { finder } = finderOf(undefined, {
      'decks/a.vi.json': new Error('offline'),
      'decks/b.vi.json': { error: true }
    });
    await expect(finder.find('a', 'vi')).rejects.toThrow('offline');
    await expect(finder.find('b', 'vi')).rejects.toThrow('not a deck');
  });

  it('gives decks as they are written, to copy and to save', async () => {
    const deck = makeDeck({ id: 'a-deck' });
    const text = deckFileText(deck, { release: '2026.11.1', savedOn: '2026-11-22' });
    const { finder } = finderOf(undefined, { ...files, 'decks/a-deck.deck.json': text });
    expect(await finder.written('a-deck')).toEqual(deck);
    expect((await finder.written('own-a'))?.id).toBe('own-a');
    expect(await finder.written('none')).toBeNull();
    expect((await finder.known()).figures.get(ref)).toBe('a-source');
    expect(await finder.release()).toBe('2026.11.1');
  });
});
