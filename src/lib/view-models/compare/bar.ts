import type { AnyFigure } from '#lib/domain/figure.ts';
import { isCap, type ObservationMeasure } from '#lib/domain/vocabulary.ts';
import type { Interval } from './interval.ts';

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

/** What a bar is drawn from: the readings, and where a doubt is known (of a straight line) its ends. */
export interface Drawable {
  readonly figures: readonly AnyFigure[];
  readonly measure: ObservationMeasure | null;
  readonly doubt?: Interval;
}

const endsOf = ({ figures, doubt }: Drawable): readonly number[] =>
  doubt === undefined ? figures.flatMap(numbersOf) : [doubt.low, doubt.high];

/** Upper end of the scale that all bars of a row share; percentages of a whole always end at 100. 0 where nothing has a length. */
export function scaleEnd(values: readonly Drawable[]): number {
  const largest = Math.max(0, ...values.flatMap(endsOf));
  const units = values.flatMap(({ figures }) => figures.map(({ unit }) => unit));
  return units.length > 0 && units.every((unit) => unit === '%') ? Math.max(100, largest) : largest;
}

const notThereYet: ReadonlySet<ObservationMeasure> = new Set(['plan', 'target', 'ceiling']);
const isCeiling = ({ qualifier }: AnyFigure): boolean => isCap(qualifier);
const isFloor = ({ qualifier }: AnyFigure): boolean => qualifier === 'over' || qualifier === 'at-least';

/** The bar of one value; several figures are readings that disagree. null where a length would say nothing: a year, a scale of nothing. */
export function barOf(value: Drawable, end: number): Bar | null {
  const { figures, measure } = value;
  if (end <= 0 || figures.length === 0 || figures.some(({ unit, value }) => unit === 'year' || value < 0)) return null;
  const all = endsOf(value);
  return {
    solid: Math.min(...all) / end,
    reach: Math.max(...all) / end,
    open: figures.some(isFloor),
    hollow: (measure !== null && notThereYet.has(measure)) || figures.every(isCeiling),
    disputed: figures.length > 1
  };
}
