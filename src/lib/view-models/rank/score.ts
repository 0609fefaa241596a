import { type RankCriterion, type RankView, isScaled, rankCriteria } from '#lib/domain/rank.ts';
import { unreachable, type ZoneStatus } from '#lib/domain/vocabulary.ts';
import type { RankInput, ZoneInputs } from './inputs.ts';
import { anyReach, type Reach, reachOf, type Scale } from './scale.ts';

export type Scales = ReadonlyMap<RankCriterion, Scale | null>;

/** What one criterion adds to a score: `low` surely, `high` at most, both already divided by all weights. */
export interface RankPart extends Reach {
  readonly criterion: RankCriterion;
  readonly weight: number;
  readonly input: RankInput;
  readonly reach: Reach;
}

/** The weighted mean of 0 to 1, as a range where something is not known for sure. */
export interface Score extends Reach {
  readonly parts: readonly RankPart[];
}

/** What a status is worth: in operation in full, under construction half, planned nothing. */
const worthOfStatus: Readonly<Record<Exclude<ZoneStatus, 'unknown'>, number>> = {
  operating: 1,
  building: 0.5,
  planned: 0
};

/** The criteria that weigh, in their order; sectors only once some are looked for. */
export function weighing(view: Pick<RankView, 'weights' | 'sector'>): readonly RankCriterion[] {
  return rankCriteria.filter(
    (criterion) => view.weights[criterion] > 0 && (criterion !== 'sectors' || view.sector.length > 0)
  );
}

/** How far an input reaches on its criterion's scale. */
function reachOfInput(input: RankInput, scale: Scale | null, sought: readonly string[]): Reach {
  switch (input.kind) {
    case 'unknown':
      return anyReach;
    case 'measured':
      return reachOf(input.span, scale);
    case 'sectors': {
      const found = sought.filter((sector) => input.stated.includes(sector)).length;
      const share = sought.length === 0 ? 0 : found / sought.length;
      return { low: share, high: share };
    }
    case 'status': {
      const worth = worthOfStatus[input.status];
      return { low: worth, high: worth };
    }
    default:
      return unreachable(input);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
/** Takes off the noise of binary fractions, so that equal scores are equal. */
const clean = (share: number): number => Math.min(1, Math.max(0, Number(share.toFixed(12))));

/** The score of a zone; null where no criterion weighs anything. */
export function scoreOf(inputs: ZoneInputs, view: Pick<RankView, 'weights' | 'sector'>, scales: Scales): Score | null {
  const criteria = weighing(view);
  const total = sum(criteria.map((criterion) => view.weights[criterion]));
  if (total === 0) return null;
  const parts = criteria.map((criterion): RankPart => {
    const weight = view.weights[criterion];
    const input = inputs[criterion];
    const scale = isScaled(criterion) ? (scales.get(criterion) ?? null) : null;
    const reach = reachOfInput(input, scale, view.sector);
    return { criterion, weight, input, reach, low: (weight * reach.low) / total, high: (weight * reach.high) / total };
  });
  return { parts, low: clean(sum(parts.map(({ low }) => low))), high: clean(sum(parts.map(({ high }) => high))) };
}
