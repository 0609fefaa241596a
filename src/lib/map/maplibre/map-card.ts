import type { AnyFigure } from '#lib/domain/figure.ts';

/** What the card beside a symbol says; made by the page, which knows words and figures. */
export interface MapCard {
  readonly title: string;
  readonly lines: readonly MapCardLine[];
}

export interface MapCardLine {
  readonly text: string;
  /** Written before the text, with its reference; null for a line of words. */
  readonly figure: AnyFigure | null;
}
