/** Texts of a deck: words with published figures in them, `{observations/th-nghi-son-ez-area-2006}` or, without its unit, `{…|bare}`. */
import type { Deck, Scene } from './deck.ts';
import { languages } from './vocabulary.ts';

/** A figure that a text names. */
export interface NamedFigure {
  /** `table/row-id` or `table/row-id/column`. */
  readonly ref: string;
  readonly bare: boolean;
}
export type DeckTextPart = string | NamedFigure;

const placeholder = /\{([a-z_]+\/[a-z0-9-]+(?:\/[a-z_]+)?)(\|bare)?\}/g;

/** The text taken apart; braces that hold no figure stay as they are. */
export function readDeckText(text: string): readonly DeckTextPart[] {
  const parts: DeckTextPart[] = [];
  let read = 0;
  for (const found of text.matchAll(placeholder)) {
    parts.push(text.slice(read, found.index), { ref: found[1] ?? '', bare: found[2] !== undefined });
    read = found.index + found[0].length;
  }
  parts.push(text.slice(read));
  return parts.filter((part) => part !== '');
}

const sceneFields = ['title', 'caption', 'notes'] as const;

/** Every figure that a text names. */
export const figuresNamedIn = (text: string): readonly string[] =>
  readDeckText(text).flatMap((part) => (typeof part === 'string' ? [] : [part.ref]));

/** Every figure of a scene, in its texts and beside its view, each once. */
export function figuresOfScene(scene: Scene): readonly string[] {
  const texts = sceneFields.flatMap((field) => languages.map((lang) => scene[field][lang]));
  return [...new Set([...scene.figures, ...texts.flatMap(figuresNamedIn)])];
}

/** Every figure of a deck, each once. */
export const figuresOfDeck = (deck: Deck): readonly string[] => [
  ...new Set([
    ...deck.scenes.flatMap(figuresOfScene),
    ...languages.flatMap((lang) => [...figuresNamedIn(deck.title[lang]), ...figuresNamedIn(deck.purpose[lang])])
  ])
];
