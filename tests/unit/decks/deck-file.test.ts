import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckFileName, deckFileText, readDeckFile } from '#lib/decks/deck-file.ts';
import { anyDeck, madeText, makeDeck } from '../../fixtures/made-decks.ts';

const head = { release: '2026.11.1', savedOn: '2026-11-22' };

describe('a deck as a file', () => {
  it('is read back exactly, with the release it was made from', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(readDeckFile(deckFileText(deck, head), 'f')).toEqual({ kind: 'read', deck, release: '2026.11.1' });
      })
    );
    expect(deckFileName('own-abc')).toBe('own-abc.deck.json');
  });

  it('may be the deck alone, as the repository keeps it, and may begin with a byte order mark', () => {
    const deck = makeDeck();
    expect(readDeckFile(`\uFEFF${JSON.stringify(deck)}`, 'f')).toEqual({ kind: 'read', deck, release: null });
  });

  it('of another version or form is refused with its name', () => {
    const later = deckFileText(makeDeck(), head).replace('"version": 1', '"version": 2');
    expect(readDeckFile(later, 'x.deck.json')).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'x.deck.json', field: 'version', found: '2', rule: { kind: 'version', known: 1 } }]
    });
    for (const text of ['', 'not json', '[]', '7', 'null', '{}', madeText])
      expect(readDeckFile(text, 'f').kind).toBe('refused');
  });
});
