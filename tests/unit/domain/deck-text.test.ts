import { describe, expect, it } from 'vitest';
import { figuresNamedIn, figuresOfDeck, readDeckText } from '#lib/domain/deck-text.ts';
import { both, makeDeck, makeScene } from '../../fixtures/made-decks.ts';

describe('a text of a deck', () => {
  it('is words and figures in reading order', () => {
    expect(readDeckText('Rộng {observations/a--b}, chi {funds/x/amount_vnd_m|bare}.')).toEqual([
      'Rộng ',
      { ref: 'observations/a--b', bare: false },
      ', chi ',
      { ref: 'funds/x/amount_vnd_m', bare: true },
      '.'
    ]);
  });

  it('keeps braces that hold no figure, and is empty where nothing is written', () => {
    expect(readDeckText('{không phải} {a/b/c/d}')).toEqual(['{không phải} {a/b/c/d}']);
    expect(readDeckText('')).toEqual([]);
  });

  it('names each figure of a deck once, in whatever text or language it stands', () => {
    expect(figuresNamedIn('{observations/a} và {observations/a}')).toEqual(['observations/a', 'observations/a']);
    const deck = makeDeck({
      title: both('{observations/t}'),
      scenes: [
        makeScene({ figures: ['observations/a'], caption: both('{observations/a}', '{observations/b}') }),
        makeScene({ notes: both('', '{observations/n}') })
      ]
    });
    expect([...figuresOfDeck(deck)].toSorted()).toEqual([
      'observations/a',
      'observations/b',
      'observations/n',
      'observations/t'
    ]);
  });
});
