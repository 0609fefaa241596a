import { fold } from '#lib/i18n/fold.ts';

/** A piece of a text and whether it answers what was typed. */
export interface TextPiece {
  readonly text: string;
  readonly isTyped: boolean;
}

/** A text cut into pieces: the words that begin as a typed word does, marks aside, and what stands between them. */
export function markTyped(text: string, typed: string): readonly TextPiece[] {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const answers = (word: string): boolean => words.some((start) => fold(word).startsWith(start));
  return text
    .normalize('NFC')
    .split(/([^\p{L}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isTyped: answers(piece) }));
}
