import type { Dot, DotsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutDots, type DotLayout } from '../parts/dot-layout.ts';
import type { DotWords } from '../parts/dot-words.ts';
import { layOutRanking, rankLines, type RankLayout } from '../parts/rank-layout.ts';
import type { ChartSize } from '../parts/size.ts';

export type OccupancyLayout =
  { readonly kind: 'ranking'; readonly layout: RankLayout } | { readonly kind: 'swarm'; readonly layout: DotLayout };

const fullestFirst = (a: Dot, b: Dot): number => b.value - a.value || (a.key < b.key ? -1 : 1);

/** A named line to each zone where there is room for all of them, else a swarm in rows by kind. */
export function occupancyLayout(
  chart: Pick<DotsChart, 'rows' | 'scale' | 'domain'>,
  size: ChartSize,
  words: DotWords
): OccupancyLayout {
  const dots = chart.rows.flatMap((row) => row.dots).sort(fullestFirst);
  return dots.length <= rankLines(size)
    ? { kind: 'ranking', layout: layOutRanking(dots, chart.domain ?? [0, 100], size) }
    : { kind: 'swarm', layout: layOutDots(chart, size, words) };
}
