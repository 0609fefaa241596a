/** A small deck in the fragment of an address: `/present/own/#deck=…`. Nothing of it reaches a server. */
import type { BothLanguages, Deck, Scene } from '#lib/domain/deck.ts';
import { packText, unpackText } from '#lib/url/carried-text.ts';
import { readDeck, type DeckReading } from './read-deck.ts';

/** Longest address in all, so that mail programs and messengers let it through. */
export const longestAddress = 2000;
const version = 1;
const name = '#deck=';

export type CarriedDeck =
  | { readonly kind: 'carried'; readonly address: string }
  /** How long the address would be. */
  | { readonly kind: 'too-large'; readonly length: number };

/** The address that carries a deck; `page` is the full address of the page of own decks. */
export async function carryDeck(deck: Deck, page: string): Promise<CarriedDeck> {
  const address = page.replace(/#.*$/, '') + name + (await packText(JSON.stringify(shortForm(deck))));
  return address.length > longestAddress ? { kind: 'too-large', length: address.length } : { kind: 'carried', address };
}

/** True where a fragment carries a deck, whole or damaged. */
export const carriesDeck = (fragment: string): boolean => fragment.startsWith(name);

/** The deck in a fragment; `file` is what problems call it. */
export async function readCarriedDeck(fragment: string, file: string): Promise<DeckReading> {
  const carried = fragment.slice(name.length);
  const unpacked = carriesDeck(fragment) ? await unpackText(carried) : ({ kind: 'damaged' } as const);
  const refused = (kind: 'carried' | 'carried-form'): DeckReading => ({
    kind: 'refused',
    problems: [{ file, scene: null, field: null, found: carried.slice(0, 40), rule: { kind } }]
  });
  if (unpacked.kind === 'unsupported') return refused('carried-form');
  const content = unpacked.kind === 'text' ? parsed(unpacked.text) : undefined;
  if (!Array.isArray(content) || content[0] !== version) return refused('carried');
  return readDeck(longForm(content), file);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Text in one language alone is Vietnamese, a pair is both. */
const shortText = ({ vi, en }: BothLanguages): string | readonly string[] => (en === '' ? vi : [vi, en]);
const shortScene = ({ address, title, caption, notes, figures }: Scene) => [
  address,
  shortText(title),
  shortText(caption),
  shortText(notes),
  figures
];
const shortForm = ({ id, title, purpose, scenes }: Deck) => [
  version,
  id,
  shortText(title),
  shortText(purpose),
  scenes.map(shortScene)
];

function longText(value: unknown): unknown {
  if (!Array.isArray(value)) return { vi: value };
  const [vi, en]: readonly unknown[] = value;
  return { vi, en };
}

function longScene(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [address, title, caption, notes, figures]: readonly unknown[] = value;
  return { address, title: longText(title), caption: longText(caption), notes: longText(notes), figures };
}

function longForm([, id, title, purpose, scenes]: readonly unknown[]): unknown {
  return {
    id,
    title: longText(title),
    purpose: longText(purpose),
    scenes: Array.isArray(scenes) ? scenes.map(longScene) : scenes
  };
}
