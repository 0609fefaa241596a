import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { Dot } from './chart-model.ts';
import type { ChartId } from './chart-questions.ts';
import { computed } from './evidence.ts';

/** On which side of the published number the true one lies. */
export function boundOf(qualifier: Qualifier): Dot['bound'] {
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return 'above';
    case 'nearly':
    case 'under':
    case 'up-to':
      return 'below';
    case 'about':
      return 'about';
    case 'exact':
      return 'none';
  }
}

/** Middle value; between two, their mean. undefined for no values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (sorted.length % 2 === 1 || upper === undefined || lower === undefined) return upper;
  return Number(((lower + upper) / 2).toPrecision(12));
}

/** Median of a row of dots as a figure; null under three values, where it says nothing. */
export function medianFigure(chart: ChartId, dots: readonly Dot[], unit: string): AnyFigure | null {
  const value = median(dots.map((dot) => dot.value));
  return dots.length < 3 || value === undefined ? null : computed(chart, value, unit);
}

/** Round number at or above the median of these, from a scale people count in; null where none fits. */
export function roundLimit(values: readonly number[], steps: readonly number[]): number | null {
  const middle = median(values);
  return middle === undefined ? null : (steps.find((step) => step >= middle) ?? null);
}
