import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { RankCriterion } from '#lib/domain/rank.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { TakenFrom } from '../catalogue/taken-chart.ts';
import { csvText } from '../csv-text.ts';
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

/** Scores of the bars as a CSV file, 0 to 1: what each criterion surely adds, and what it may add at most. */
export function rankCsv(
  { bars, criteria }: RankChartModel,
  nameOf: (criterion: RankCriterion) => string,
  { filter, release, page }: Omit<TakenFrom, 'sources'>
): string {
  const ends = (name: string): readonly string[] => [`${name} [low]`, `${name} [high]`];
  const score = (value: number): number => Math.round(value * 1e6) / 1e6;
  const header = [
    'zone_id',
    'zone',
    'place',
    ...ends('score'),
    ...criteria.flatMap(({ criterion }) => ends(nameOf(criterion))),
    ...['filter', 'release', 'page']
  ];
  const rows = bars.map((bar) => [
    bar.zoneId,
    bar.name,
    bar.place,
    score(bar.low),
    score(bar.high),
    ...bar.segments.flatMap(({ low, high }) => [score(low), score(high)]),
    ...[filter, release, page]
  ]);
  return csvText(header, rows);
}
