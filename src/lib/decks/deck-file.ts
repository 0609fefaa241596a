import type { Deck } from '#lib/domain/deck.ts';
import type { DeckProblem } from './deck-problem.ts';
import { readDeck, type DeckReading } from './read-deck.ts';

const deckFileVersion = 1;
const format = 'industry-atlas-deck';

/** What a file says of itself besides the deck. */
export interface DeckFileHead {
  /** Release of the figures when the file was written. */
  readonly release: string;
  /** Day it was written, ISO. */
  readonly savedOn: string;
}

/** The name under which a deck is saved. */
export const deckFileName = (id: string): string => `${id}.deck.json`;

/** A deck as a file: versioned, with the release it was made from. */
export const deckFileText = (deck: Deck, { release, savedOn }: DeckFileHead): string =>
  `${JSON.stringify({ format, version: deckFileVersion, release, savedOn, deck }, null, 2)}\n`;

export type DeckFileReading =
  | { readonly kind: 'refused'; readonly problems: readonly DeckProblem[] }
  | { readonly kind: 'read'; readonly deck: Deck; readonly release: string | null };

/** Reads a deck file; the deck alone, as the repository keeps it, is read too. */
export function readDeckFile(text: string, file: string): DeckFileReading {
  const refused = (problem: Pick<DeckProblem, 'field' | 'found' | 'rule'>): DeckFileReading => ({
    kind: 'refused',
    problems: [{ file, scene: null, ...problem }]
  });
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused({ field: null, found: text.trim().slice(0, 40), rule: { kind: 'json' } });
  }
  if (!isRecord(content) || !('deck' in content)) return withRelease(readDeck(content, file), null);
  if (content['version'] !== deckFileVersion)
    return refused({
      field: 'version',
      found: JSON.stringify(content['version']) ?? '',
      rule: { kind: 'version', known: deckFileVersion }
    });
  const release = content['release'];
  return withRelease(readDeck(content['deck'], file), typeof release === 'string' ? release : null);
}

const withRelease = (reading: DeckReading, release: string | null): DeckFileReading =>
  reading.kind === 'read' ? { ...reading, release } : reading;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
