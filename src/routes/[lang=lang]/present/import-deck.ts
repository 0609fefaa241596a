import { checkDeck } from '#lib/decks/check-deck.ts';
import { readDeckFile } from '#lib/decks/deck-file.ts';
import { keepsDeckOut, type DeckProblem } from '#lib/decks/deck-problem.ts';
import type { Deck } from '#lib/domain/deck.ts';
import { deckFinder } from '../find-deck.ts';

/** A deck is text; a larger file is something else. */
const largestFile = 2_000_000;

export type OpenedFile =
  /** With what the site does not have any more; the scenes say so where it stands. */
  | { readonly kind: 'deck'; readonly deck: Deck; readonly file: string; readonly problems: readonly DeckProblem[] }
  | { readonly kind: 'refused'; readonly file: string; readonly problems: readonly DeckProblem[] }
  | { readonly kind: 'too-large' | 'unreadable' };

/** Reads a deck file and holds it against what the site has; every problem at once. */
export async function openDeckFile(file: File): Promise<OpenedFile> {
  if (file.size > largestFile) return { kind: 'too-large' };
  const text = await file.text().catch(() => null);
  if (text === null) return { kind: 'unreadable' };
  const reading = readDeckFile(text, file.name);
  if (reading.kind === 'refused') return { ...reading, file: file.name };
  const problems = await problemsOf(reading.deck, file.name);
  return problems.some(keepsDeckOut)
    ? { kind: 'refused', file: file.name, problems }
    : { kind: 'deck', deck: reading.deck, file: file.name, problems };
}

/** Everything that is wrong with a deck from outside; nothing where the names of the site cannot be had. */
export async function problemsOf(deck: Deck, file: string): Promise<readonly DeckProblem[]> {
  const known = await deckFinder.known().catch(() => null);
  return known === null ? [] : checkDeck(deck, { file, strict: false, known });
}
