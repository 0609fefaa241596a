import type { ComputedFigure } from '#lib/domain/figure.ts';
import { computedFigure, type PageComputationName } from '../page-computations.ts';
import type { Reach } from './scale.ts';

/** A score of 0 to 1 is written as points of a hundred. */
export const fullScore = 100;

function ranged(query: PageComputationName, { low, high }: Reach, decimals: number, unit: string): ComputedFigure {
  const [from, to] = [low, high].map((share) => Number((share * fullScore).toFixed(decimals)));
  const figure = computedFigure(query, from ?? 0, unit);
  return { ...figure, valueMax: to !== undefined && to > figure.value ? to : null, decimals };
}

/** "62–81 points"; one number where both ends are the same. */
export const scoreFigure = (score: Reach): ComputedFigure => ranged('rank-score', score, 0, 'points');

/** What a criterion adds to a score, in points; to a tenth, so that the parts add up to the whole. */
export const partFigure = (part: Reach): ComputedFigure => ranged('rank-part', part, 1, 'points');

/** First and last place a zone may have. */
export function placeFigure(best: number, worst: number): ComputedFigure {
  return { ...computedFigure('rank-place', best, ''), valueMax: worst > best ? worst : null, decimals: 0 };
}

/** How many candidates are surely not worse or better than one. */
export const countFigure = (query: PageComputationName, count: number, unit = ''): ComputedFigure => ({
  ...computedFigure(query, count, unit),
  decimals: 0
});
