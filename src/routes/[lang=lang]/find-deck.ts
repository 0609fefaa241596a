import type { Deck } from '#lib/domain/deck.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { loadShownDeckWords } from '#lib/i18n/shown-deck-words.ts';
import { DeckFinder } from '#lib/state/deck-finder.ts';
import { ownDecks, type OwnDecks } from '#lib/state/decks.svelte.ts';
import { filePath } from '#lib/url/navigate.ts';
import type { ShownDeck } from '#lib/view-models/decks/shown-deck.ts';

/** The reader's own decks, read from the storage when they are first asked for. Only in the browser. */
export function openOwnDecks(): OwnDecks {
  if (!ownDecks.ready) ownDecks.open(() => localStorage, window);
  return ownDecks;
}

/** Finds decks for the pages of this site: the one of the page, so that nothing is fetched twice. */
export const deckFinder = new DeckFinder({
  fetchFile: (path) => fetch(filePath(path)),
  own: { find: (id) => openOwnDecks().find(id) },
  wordsOf: loadShownDeckWords
});

/** A deck, built-in or own, ready to be shown in a language; null where there is none of that id. Only in the browser. */
export const findDeck = (id: string, lang: Lang): Promise<ShownDeck | null> => deckFinder.find(id, lang);

/** A deck as it is written in both languages, to copy, edit or save it. */
export const writtenDeck = (id: string): Promise<Deck | null> => deckFinder.written(id);
