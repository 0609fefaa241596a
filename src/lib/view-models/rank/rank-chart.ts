import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { RankCriterion } from '#lib/domain/rank.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { partFigure, scoreFigure } from './figures.ts';
import type { RankedZone } from './ranking.ts';
import { zoneListName } from './zone-list-name.ts';

/** What one criterion adds to a zone's score: `low` surely, up to `high`. */
export interface RankSegment {
  readonly criterion: RankCriterion;
  /** Number of the criterion in the legend, from 1. */
  readonly number: number;
  readonly low: number;
  readonly high: number;
  readonly figure: ComputedFigure;
}

export interface RankBar {
  readonly zoneId: string;
  readonly name: string;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly segments: readonly RankSegment[];
  readonly figure: ComputedFigure;
}

/** The first zones of a ranking as bars from 0 to 1, and the criteria that their segments stand for. */
export interface RankChartModel {
  readonly bars: readonly RankBar[];
  readonly criteria: readonly { readonly criterion: RankCriterion; readonly number: number; readonly weight: number }[];
}

/** Bars of the first zones, in the order of the ranking. */
export function rankChart(ranked: readonly RankedZone[], most: number, lang: Lang): RankChartModel {
  const shown = ranked.slice(0, most);
  const parts = shown[0]?.score.parts ?? [];
  return {
    criteria: parts.map(({ criterion, weight }, index) => ({ criterion, weight, number: index + 1 })),
    bars: shown.map(({ zone, score, place }) => ({
      zoneId: zone.zone_id,
      name: zoneListName(zone, lang),
      place,
      low: score.low,
      high: score.high,
      segments: score.parts.map((part, index) => ({
        criterion: part.criterion,
        number: index + 1,
        low: part.low,
        high: part.high,
        figure: partFigure(part)
      })),
      figure: scoreFigure(score)
    }))
  };
}
