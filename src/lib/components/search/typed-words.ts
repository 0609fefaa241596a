import { fold } from '#lib/i18n/fold.ts';

/** A piece of a text and whether it answers what was typed. */
export interface TextPiece {
  readonly text: string;
  readonly isTyped: boolean;
}

/** The words that were typed, without marks. */
export const typedWords = (typed: string): readonly string[] =>
  fold(typed)
    .split(' ')
    .filter((word) => word !== '');

/** A text in pieces: runs of words that begin as a typed word does, marks aside, and what stands between them. */
export function markTyped(text: string, words: readonly string[]): readonly TextPiece[] {
  const pieces: { text: string; isTyped: boolean }[] = [];
  for (const piece of text.normalize('NFC').split(/([^\p{L}\p{N}]+)/u)) {
    const folded = fold(piece);
    const isTyped = folded !== '' && words.some((start) => folded.startsWith(start));
    const last = pieces.at(-1);
    if (last !== undefined && last.isTyped === isTyped) last.text += piece;
    else if (piece !== '') pieces.push({ text: piece, isTyped });
  }
  return pieces;
}
