import type { DoubtfulDistance } from '#lib/domain/distance.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';

/** Name under which the page about methods explains a straight line. */
export const straightLineQuery = 'straight-line-distance';

/** Refs of the two points a straight line joins; the popover finds its rows by them. */
export const lineRef = (zoneId: string, infrastructureId: string): string => `zones/${zoneId}--${infrastructureId}`;

/** Whole km from ten on, tenths below: no finer than the points deserve. */
const decimalsOf = (km: number): number => (km < 10 ? 1 : 0);

const figure = (
  value: number,
  valueMax: number | null,
  decimals: number,
  qualifier: 'about' | 'exact',
  ref?: string
): ComputedFigure => ({
  kind: 'computed',
  query: straightLineQuery,
  ...(ref === undefined ? {} : { rows: [ref] }),
  value,
  valueMax,
  qualifier,
  unit: 'km',
  decimals
});

/** "about 34 km": the straight line between the two points. */
export const lineFigure = (distance: DoubtfulDistance, ref?: string): ComputedFigure =>
  figure(distance.km, null, decimalsOf(distance.km), 'about', ref);

/** "31–37 km": the least and the most it can be, both ends rounded outwards. */
export function rangeFigure(distance: DoubtfulDistance, ref?: string): ComputedFigure {
  const decimals = decimalsOf(distance.highKm);
  const step = 10 ** decimals;
  const outwards = { low: Math.floor(distance.lowKm * step) / step, high: Math.ceil(distance.highKm * step) / step };
  return figure(outwards.low, outwards.high, decimals, 'exact', ref);
}
