import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ObservationMeasure } from '#lib/domain/vocabulary.ts';

/** One value drawn on the scale of its row, in shares of the scale's length that starts at zero. */
export interface Bar {
  /** Filled from zero to here: what is certain. */
  readonly solid: number;
  /** Drawn light from `solid` to here: a range, or readings that disagree. */
  readonly reach: number;
  /** The value is a floor ("over", "at least"): an arrow at the end. */
  readonly open: boolean;
  /** Not there yet, or a ceiling: outline only. */
  readonly hollow: boolean;
  /** The two ends are readings of sources that disagree. */
  readonly disputed: boolean;
}

const numbersOf = (figure: AnyFigure): readonly number[] =>
  figure.valueMax === null ? [figure.value] : [figure.value, figure.valueMax];

/** Upper end of the scale that all bars of a row share; percentages of a whole always end at 100. 0 where nothing has a length. */
export function scaleEnd(figures: readonly AnyFigure[]): number {
  const largest = Math.max(0, ...figures.flatMap(numbersOf));
  return figures.length > 0 && figures.every(({ unit }) => unit === '%') ? Math.max(100, largest) : largest;
}

const notThereYet: ReadonlySet<ObservationMeasure> = new Set(['plan', 'target', 'ceiling']);
const isCeiling = ({ qualifier }: AnyFigure): boolean => qualifier === 'up-to' || qualifier === 'under';
const isFloor = ({ qualifier }: AnyFigure): boolean => qualifier === 'over' || qualifier === 'at-least';

/** The bar of one value; several figures are readings that disagree. null where a length would say nothing: a year, a scale of nothing. */
export function barOf(
  figures: readonly AnyFigure[],
  end: number,
  measure: ObservationMeasure | null = null
): Bar | null {
  if (end <= 0 || figures.length === 0 || figures.some(({ unit, value }) => unit === 'year' || value < 0)) return null;
  const all = figures.flatMap(numbersOf);
  return {
    solid: Math.min(...all) / end,
    reach: Math.max(...all) / end,
    open: figures.some(isFloor),
    hollow: (measure !== null && notThereYet.has(measure)) || figures.every(isCeiling),
    disputed: figures.length > 1
  };
}
