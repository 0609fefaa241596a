import type { BarsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutBars, type BarLayout } from '../parts/bar-layout.ts';
import type { ChartSize } from '../parts/size.ts';

/** Bars of capital by sector, total investment above planned capital. */
export const sectorLayout = (chart: BarsChart, size: ChartSize): BarLayout => layOutBars(chart.rows, size, false);
