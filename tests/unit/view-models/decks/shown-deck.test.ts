import { describe, expect, it } from 'vitest';
import type { Deck } from '#lib/domain/deck.ts';
import { loadShownDeckWords } from '#lib/i18n/shown-deck-words.ts';
import { makeShownDeck, plainText, type DeckFacts } from '#lib/view-models/decks/shown-deck.ts';
import { both, madeFact, makeDeck, makeScene } from '../../../fixtures/made-decks.ts';

const ref = 'observations/a-zone--area';
const source = { id: 'c-source', title: 'Nguồn của biểu đồ', publisher: null, publishedOn: null };
const facts: DeckFacts = {
  release: '2026.11.1',
  releasedOn: '2026-11-22',
  figures: new Map([[ref, madeFact(ref, { measure: 'target', disagrees: true, value: 12.5 })]]),
  views: new Map([['charts/a/', { picture: 'charts/a.vi.svg', asOf: '2015–2026', sources: [source] }]])
};
const shown = async (deck: Deck, lang: 'vi' | 'en' = 'vi') =>
  makeShownDeck(deck, facts, await loadShownDeckWords(lang));

describe('a deck as it is shown', () => {
  it('has figures in its texts that can be pressed, with every published digit', async () => {
    const caption = both(`Rộng {${ref}}, tức {${ref}|bare}.`);
    const [scene] = (await shown(makeDeck({ scenes: [makeScene({ caption })] }))).scenes;
    expect(plainText(scene?.caption ?? [])).toBe('Rộng hơn 12,5 ha, tức hơn 12,5.');
    expect(scene?.caption[1]).toMatchObject({
      bare: false,
      text: 'hơn 12,5 ha',
      figure: { ref, sourceId: 'a-source' }
    });
    expect(scene?.caption[3]).toMatchObject({ bare: true });
  });

  it('tells of a key figure what it measures, of what, as of when, by whom, and whether it is disputed', async () => {
    const [scene] = (await shown(makeDeck({ scenes: [makeScene({ figures: [ref, 'observations/none'] })] }))).scenes;
    expect(scene?.figures).toMatchObject([
      {
        text: 'hơn 12,5 ha',
        label: 'Diện tích',
        subject: 'Khu A',
        scope: 'mục tiêu, giai đoạn một',
        asOfText: 'năm 2024',
        source: { id: 'a-source', title: 'Quyết định A', publisher: 'Tỉnh', publishedOn: '2024-05' },
        disputed: true
      }
    ]);
  });

  it('names the sources of its figures first, then those of the view, each once', async () => {
    const scene = makeScene({ address: 'charts/a/', notes: both('', `{${ref}}`), figures: [ref] });
    const [first] = (await shown(makeDeck({ scenes: [scene] }))).scenes;
    expect(first?.sources.map(({ id }) => id)).toEqual(['a-source', 'c-source']);
    expect([first?.number, first?.picture, first?.asOf]).toEqual([1, 'charts/a.vi.svg', '2015–2026']);
  });

  it('is in the other language where a text was not written, and keeps what cannot be resolved as it stands', async () => {
    const deck = makeDeck({
      id: 'own-a',
      scenes: [makeScene({ title: both('Chỉ tiếng Việt {observations/none|bare}') })]
    });
    const view = await shown(deck, 'en');
    expect([view.lang, view.own, plainText(view.title)]).toEqual(['en', true, 'A deck']);
    expect(plainText(view.scenes[0]?.title ?? [])).toBe('Chỉ tiếng Việt {observations/none|bare}');
  });
});
