import { scaleLinear } from 'd3-scale';
import type { MarksDrawing, MarksRow } from '#lib/view-models/catalogue/drawing.ts';
import { valueAxis } from '../parts/value-axis.ts';

/** Places of values in px between two edges. */
export interface MarksAxis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

const ticksWished = 5;

const valuesOf = (row: MarksRow): readonly number[] =>
  row.marks.flatMap(({ low, high }) => [
    low.figure.value,
    ...(low.figure.valueMax === null ? [] : [low.figure.valueMax]),
    ...(high === null ? [] : [upperEnd(high.figure)])
  ]);

/** The end of a range that a figure stands for: its upper end where it has one. */
export const upperEnd = (figure: { readonly value: number; readonly valueMax: number | null }): number =>
  figure.valueMax ?? figure.value;

/** The scale of all rows without one of their own; null where there is no such row with a figure. */
export function sharedAxis(drawing: MarksDrawing, left: number, right: number): MarksAxis | null {
  const values = drawing.rows.filter((row) => row.domain === null).flatMap(valuesOf);
  if (values.length === 0) return null;
  if (drawing.scale === 'log') return valueAxis('log', null, values, left, right);
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [left, right]).nice(ticksWished);
  return { at: (value) => scale(value), ticks: scale.ticks(ticksWished) };
}

/** The row's own scale. */
export function ownAxis(domain: readonly [number, number], left: number, right: number): MarksAxis {
  const scale = scaleLinear([...domain], [left, right]);
  return { at: (value) => scale(value), ticks: [] };
}
