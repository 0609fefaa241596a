/** Zones and inputs as ranking tests need them: a test says only what it is about. */
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { defaultRankView, forEachCriterion, type RankCriterion, type RankView, weightsOf } from '#lib/domain/rank.ts';
import type { RankInput, ZoneInputs } from '#lib/view-models/rank/inputs.ts';
import type { Span } from '#lib/view-models/rank/span.ts';
import { makeZone } from '../../../fixtures/explorer-rows.ts';
import { makeFigure } from '../../components/draw.ts';

export const measuredInput = (span: Span): RankInput => ({
  kind: 'measured',
  span,
  figures: [makeFigure({ value: span.low ?? span.high ?? 0 })],
  doubt: span.low === span.high ? 'exact' : 'bound',
  planned: false,
  scope: null,
  place: null
});
export const exactly = (value: number): RankInput => measuredInput({ low: value, high: value });
export const notPublished: RankInput = { kind: 'unknown', why: 'not-published' };

/** Inputs of which only some are known. */
export const knowing = (given: Partial<Record<RankCriterion, RankInput>>): ZoneInputs => ({
  ...forEachCriterion(() => notPublished),
  ...given
});

export interface MadeField {
  readonly zones: readonly ExplorerZone[];
  readonly inputs: ReadonlyMap<string, ZoneInputs>;
}

/** Zones called a, b, c … in order. */
export function field(...known: readonly Partial<Record<RankCriterion, RankInput>>[]): MadeField {
  const zones = known.map((_, index) => makeZone({ zone_id: String.fromCharCode(97 + index) }));
  return { zones, inputs: new Map(zones.map((zone, index) => [zone.zone_id, knowing(known[index] ?? {})])) };
}

export const weighing = (weights: Partial<RankView['weights']>, rest: Partial<RankView> = {}): RankView => ({
  ...defaultRankView,
  ...rest,
  weights: weightsOf(weights)
});
