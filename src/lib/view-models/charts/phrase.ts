import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Format } from '#lib/i18n/format.ts';

/** A number inside a sentence; `bare` leaves out the unit where the sentence names it. */
export interface PhraseFigure {
  readonly figure: AnyFigure;
  readonly bare: boolean;
}
export type PhrasePart = string | PhraseFigure;

/** A sentence whose numbers keep their sources: text and figures in reading order. */
export type Phrase = readonly PhrasePart[];

/** Puts a figure into a message; what it returns stands for the number until the sentence is taken apart again. */
export type Slot = (figure: AnyFigure, bare?: 'bare') => string;

// Two characters of the private use area, which no message contains.
const open = '\uE000';
const close = '\uE001';
const marker = new RegExp(`${open}(\\d+)${close}`);

/** Writes a message with figures in it: `phrase((slot) => m.charts.top(name, slot(sum)))`. */
export function phrase(write: (slot: Slot) => string): Phrase {
  const figures: PhraseFigure[] = [];
  const text = write((figure, bare) => {
    figures.push({ figure, bare: bare === 'bare' });
    return `${open}${figures.length - 1}${close}`;
  });
  return text
    .split(marker)
    .map((piece, index) => (index % 2 === 0 ? piece : (figures[Number(piece)] ?? '')))
    .filter((part) => part !== '');
}

/** The sentence as plain text, for accessible names and for measuring. */
export function phraseText(parts: Phrase, format: Format): string {
  return parts
    .map((part) =>
      typeof part === 'string' ? part : part.bare ? format.bare(part.figure) : format.figure(part.figure)
    )
    .join('');
}
