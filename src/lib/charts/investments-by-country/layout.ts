import type { BarsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutBars, type BarLayout } from '../parts/bar-layout.ts';
import type { ChartSize } from '../parts/size.ts';

/** Two panels: how many projects a country takes part in, and their capital. */
export const countryLayout = (chart: BarsChart, size: ChartSize): BarLayout => layOutBars(chart.rows, size, true);
