/** Decks that a reader keeps: as text for the browser's storage, and back. */
import { isOwnDeck, type BothLanguages, type Deck, type Scene } from '#lib/domain/deck.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { readDeck } from './read-deck.ts';

/** Most decks and scenes, and the longest texts in UTF-16 code units: all decks fit a browser's storage. */
export const mostOwnDecks = 40;
export const mostOwnScenes = 60;
export const ownLengths = { title: 120, purpose: 300, caption: 600, notes: 4000, address: 2000 } as const;

const version = 1;

/** The text under which decks are stored: versioned JSON. */
export const ownDecksText = (decks: readonly Deck[]): string => JSON.stringify({ version, decks });

/** What came out of stored text: the decks that can be read, and whether any of it cannot. */
export interface ReadOwnDecks {
  readonly decks: readonly Deck[];
  readonly damaged: boolean;
}

/** Reads stored text. Decks that are whole are kept even where others are not; another version counts as damaged. */
export function readOwnDecks(text: string): ReadOwnDecks {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { decks: [], damaged: true };
  }
  if (!isStored(content)) return { decks: [], damaged: true };
  const whole = content.decks.flatMap((one) => {
    const reading = readDeck(one, '');
    return reading.kind === 'read' && isOwnDeck(reading.deck.id) ? [reading.deck] : [];
  });
  const once = whole.filter(({ id }, index) => whole.findIndex((other) => other.id === id) === index);
  const decks = once.slice(0, mostOwnDecks);
  return { decks, damaged: decks.length < content.decks.length };
}

const isStored = (content: unknown): content is { readonly decks: readonly unknown[] } =>
  typeof content === 'object' &&
  content !== null &&
  'version' in content &&
  content.version === version &&
  'decks' in content &&
  Array.isArray(content.decks);

const none: BothLanguages = { vi: '', en: '' };

/** A text in one language; the other is not written yet. */
export const inOneLanguage = (text: string, lang: Lang): BothLanguages => ({ ...none, [lang]: text });

/** A deck without scenes. */
export const emptyDeck = (id: string, title: string, lang: Lang): Deck => ({
  id,
  title: inOneLanguage(title.slice(0, ownLengths.title), lang),
  purpose: none,
  scenes: []
});

/** A view of the site as a scene, with nothing said about it but its title. */
export const emptyScene = (address: string, title: string, lang: Lang): Scene => ({
  address,
  title: inOneLanguage(title.slice(0, ownLengths.title), lang),
  caption: none,
  notes: none,
  figures: []
});

const cut = (text: BothLanguages, most: number): BothLanguages => ({
  vi: text.vi.slice(0, most),
  en: text.en.slice(0, most)
});

/** The scene with its texts as long as they may be. */
export const cutScene = (scene: Scene): Scene => ({
  ...scene,
  title: cut(scene.title, ownLengths.title),
  caption: cut(scene.caption, ownLengths.caption),
  notes: cut(scene.notes, ownLengths.notes),
  figures: scene.figures.slice(0, mostKeyFigures)
});

/** The deck with no more scenes and no longer texts than are kept. */
export const cutDeck = (deck: Deck): Deck => ({
  ...deck,
  title: cut(deck.title, ownLengths.title),
  purpose: cut(deck.purpose, ownLengths.purpose),
  scenes: deck.scenes.slice(0, mostOwnScenes).map(cutScene)
});

/** How many figures stand large beside a view. */
export const mostKeyFigures = 3;

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new id; `random` gives bytes, as crypto.getRandomValues does. */
export const newDeckId = (random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string =>
  `own-${[...random(new Uint8Array(10))].map((byte) => letters[byte % letters.length] ?? 'a').join('')}`;
