import type { BarsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutBars, type BarLayout } from '../parts/bar-layout.ts';
import type { ChartSize } from '../parts/size.ts';

/** Bars of support by category: disbursed, budgeted and planned below one another. */
export const fundsLayout = (chart: BarsChart, size: ChartSize): BarLayout => layOutBars(chart.rows, size, false);
