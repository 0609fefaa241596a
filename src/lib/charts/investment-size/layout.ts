import type { DotsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutDots, type DotLayout } from '../parts/dot-layout.ts';
import type { DotWords } from '../parts/dot-words.ts';
import type { ChartSize } from '../parts/size.ts';

/** A swarm of projects on a log scale of capital, total investment above planned capital. */
export const sizeLayout = (chart: DotsChart, size: ChartSize, words: DotWords): DotLayout =>
  layOutDots(chart, size, words);
