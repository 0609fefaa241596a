import type { ComputedFigure } from '#lib/domain/figure.ts';
import { computedFigure, type PageComputationName } from '../page-computations.ts';
import type { Reach } from './scale.ts';

/** Decimals of a score: finer than this the figures do not tell. */
export const scoreDecimals = 2;

const rounded = (value: number): number => Number(value.toFixed(scoreDecimals));

function ranged(query: PageComputationName, low: number, high: number): ComputedFigure {
  const [from, to] = [rounded(low), rounded(high)];
  return { ...computedFigure(query, from, ''), valueMax: to > from ? to : null, decimals: scoreDecimals };
}

/** "0.62–0.81"; one number where both ends are the same to two decimals. */
export const scoreFigure = ({ low, high }: Reach): ComputedFigure => ranged('rank-score', low, high);

/** What a criterion adds to a score. */
export const partFigure = ({ low, high }: Reach): ComputedFigure => ranged('rank-part', low, high);

/** First and last place a zone may have. */
export function placeFigure(best: number, worst: number): ComputedFigure {
  return { ...computedFigure('rank-place', best, ''), valueMax: worst > best ? worst : null, decimals: 0 };
}

/** How many candidates are surely not worse or better than one. */
export const countFigure = (query: PageComputationName, count: number, unit = ''): ComputedFigure => ({
  ...computedFigure(query, count, unit),
  decimals: 0
});
