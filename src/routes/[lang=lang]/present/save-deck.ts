import { deckFileName, deckFileText } from '#lib/decks/deck-file.ts';
import type { Deck } from '#lib/domain/deck.ts';
import { today } from '#lib/domain/today.ts';
import { saveFile } from '#lib/export/save-file.ts';
import { deckFinder } from '../find-deck.ts';

/** Hands the deck to the reader as a file; without network it does not say which release it was made from. */
export async function saveDeck(deck: Deck): Promise<void> {
  const release = await deckFinder.release().catch(() => '');
  const text = deckFileText(deck, { release, savedOn: today() });
  saveFile(new Blob([text], { type: 'application/json' }), deckFileName(deck.id));
}
