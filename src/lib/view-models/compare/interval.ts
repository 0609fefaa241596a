import type { AnyFigure } from '#lib/domain/figure.ts';

/** Where the true value may lie by what was published; `high` is Infinity above a floor. Same unit as the figures. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** "About" leaves room on both sides, as a share of the value. */
const aboutShare = 0.05;
/** Two values differ materially from this share of the larger one, percentages from this many points. */
const materialShare = 0.1;
const materialPoints = 5;

/** What one figure says: a range is a range, "over" has no end, "up to" begins at zero. */
export function intervalOf(figure: Pick<AnyFigure, 'value' | 'valueMax' | 'qualifier'>): Interval {
  const { value, qualifier } = figure;
  const top = figure.valueMax ?? value;
  switch (qualifier) {
    case 'exact':
      return { low: value, high: top };
    case 'about':
      return { low: value * (1 - aboutShare), high: top * (1 + aboutShare) };
    case 'over':
    case 'at-least':
      return { low: value, high: Infinity };
    case 'nearly':
    case 'under':
    case 'up-to':
      return { low: 0, high: top };
  }
}

/** What several readings of one thing leave open: from the lowest to the highest. */
export function intervalOfAll(figures: readonly AnyFigure[]): Interval {
  const all = figures.map(intervalOf);
  return { low: Math.min(...all.map(({ low }) => low)), high: Math.max(...all.map(({ high }) => high)) };
}

/** Whether two values are apart whatever the readings leave open, by more than rounding and small corrections make. */
export function differMaterially(a: Interval, b: Interval, unit: string): boolean {
  const [lower, upper] = a.high <= b.high ? [a, b] : [b, a];
  const gap = upper.low - lower.high;
  if (gap <= 0) return false;
  return unit === '%' ? gap >= materialPoints : gap > materialShare * upper.low;
}
