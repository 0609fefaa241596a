import { defaultView } from '#lib/domain/explorer-view.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import {
  forEachCriterion,
  isScaled,
  moreIsBetter,
  rankCriteria,
  type RankCriterion,
  type RankView,
  type ScaledCriterion
} from '#lib/domain/rank.ts';
import { compareBytes } from '#lib/domain/text-order.ts';
import { testOf } from '../evaluate-filter.ts';
import { filtersFor } from '../explorer-filters.ts';
import type { ZoneInputs } from './inputs.ts';
import { scaleOf, type Scale } from './scale.ts';
import { scoreOf, weighing, type Score, type Scales } from './score.ts';

export interface RankedZone {
  readonly zone: ExplorerZone;
  readonly score: Score;
  /** 1 = first in the order asked for. */
  readonly place: number;
  /** First and last place the zone may have, given the ranges of all scores. */
  readonly best: number;
  readonly worst: number;
}

/** How much of a criterion is known among the candidates, and the scale it is judged by. */
export interface CriterionCoverage {
  readonly known: number;
  readonly scale: Scale | null;
}

export interface Ranking {
  /** Zones that meet the conditions. */
  readonly candidates: readonly ExplorerZone[];
  /** Empty where nothing weighs. */
  readonly ranked: readonly RankedZone[];
  readonly coverage: Readonly<Record<RankCriterion, CriterionCoverage>>;
}

/** The zones that meet the hard conditions. Sectors are no condition here: a criterion weighs them. */
function candidatesOf(zones: readonly ExplorerZone[], view: RankView): readonly ExplorerZone[] {
  const { province, kind, status, area, occupancy } = view;
  const rows = { explorer_zones: zones, explorer_investments: [], explorer_funds: [] };
  const conditions = filtersFor({ ...defaultView, province, kind, status, area, occupancy }, 'explorer_zones');
  const passes = testOf(rows, 'explorer_zones', conditions);
  return zones.filter((_, index) => passes(index));
}

/** Scores that differ by less than this are the same: what is left over from binary fractions. */
const same = 1e-9;
const surelyBetter = (a: Score, b: Score): boolean => a.low > b.high + same;

/** Whether nobody can tell which of the two is better. */
export const overlap = (a: { readonly score: Score }, b: { readonly score: Score }): boolean =>
  !surelyBetter(a.score, b.score) && !surelyBetter(b.score, a.score);

type Order = (a: Score, b: Score) => number;
const middle = ({ low, high }: Score): number => (low + high) / 2;
const orders: Readonly<Record<RankView['outlook'], Order>> = {
  cautious: (a, b) => b.low - a.low || b.high - a.high,
  middle: (a, b) => middle(b) - middle(a) || b.low - a.low,
  hopeful: (a, b) => b.high - a.high || b.low - a.low
};

function coverageOf(
  candidates: readonly ExplorerZone[],
  inputs: ReadonlyMap<string, ZoneInputs>,
  view: RankView,
  criterion: RankCriterion
): CriterionCoverage {
  const known = candidates.flatMap(({ zone_id }) => {
    const input = inputs.get(zone_id)?.[criterion];
    return input === undefined || input.kind === 'unknown' ? [] : [input];
  });
  if (!isScaled(criterion)) return { known: known.length, scale: null };
  const spans = known.flatMap((input) => (input.kind === 'measured' ? [input.span] : []));
  return { known: known.length, scale: scaleOf(spans, moreIsBetter(criterion, view.prefer), view.ends[criterion]) };
}

/** The candidates in the order asked for, each with the places it may have. Throws where a zone has no inputs. */
export function rank(zones: readonly ExplorerZone[], inputs: ReadonlyMap<string, ZoneInputs>, view: RankView): Ranking {
  const candidates = candidatesOf(zones, view);
  const coverage = forEachCriterion((criterion) => coverageOf(candidates, inputs, view, criterion));
  const scales: Scales = new Map(rankCriteria.map((criterion) => [criterion, coverage[criterion].scale]));
  const scored = candidates.flatMap((zone) => {
    const known = inputs.get(zone.zone_id);
    if (known === undefined) throw new Error(`zone ${zone.zone_id} has no inputs to be ranked by`);
    const score = scoreOf(known, view, scales);
    return score === null ? [] : [{ zone, score }];
  });
  const order = orders[view.outlook];
  const sorted = scored.toSorted((a, b) => order(a.score, b.score) || compareBytes(a.zone.zone_id, b.zone.zone_id));
  const ranked = sorted.map(({ zone, score }, index) => ({
    zone,
    score,
    place: index + 1,
    best: 1 + sorted.filter((other) => surelyBetter(other.score, score)).length,
    worst: sorted.length - sorted.filter((other) => surelyBetter(score, other.score)).length
  }));
  return { candidates, ranked, coverage };
}

/** Criteria that weigh and yet tell no candidates apart: nothing, or only one value, is known and no ends are stated. */
export function idleCriteria(ranking: Ranking, view: RankView): readonly ScaledCriterion[] {
  return weighing(view)
    .filter(isScaled)
    .filter((criterion) => ranking.coverage[criterion].scale === null);
}
