import type { Figure } from '#lib/domain/figure.ts';

/** Where the truth of a number may lie, both ends included; null = no limit is known at that end. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** The values that a published figure leaves possible: "about" is taken at its number, "over" and "at least" have no upper end. */
export function figureSpan({ value, valueMax, qualifier }: Pick<Figure, 'value' | 'valueMax' | 'qualifier'>): Span {
  const high = valueMax ?? value;
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { low: value, high: null };
    case 'nearly':
    case 'under':
    case 'up-to':
      return { low: null, high };
    case 'about':
    case 'exact':
      return { low: value, high };
  }
}

/** The span that holds all of them; throws on none. */
export function spanOfAll(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new Error('no span to join');
  const lows = spans.map(({ low }) => low);
  const highs = spans.map(({ high }) => high);
  return {
    low: lows.includes(null) ? null : Math.min(...lows.filter((low) => low !== null)),
    high: highs.includes(null) ? null : Math.max(...highs.filter((high) => high !== null))
  };
}
