import type { ColumnsChart } from '#lib/view-models/charts/chart-model.ts';
import { layOutColumns, type ColumnLayout } from '../parts/column-layout.ts';
import type { ChartSize } from '../parts/size.ts';

/** Columns of capital on a line of years, total investment beside planned capital; years without a project are gaps. */
export const yearLayout = (chart: ColumnsChart, size: ChartSize): ColumnLayout => layOutColumns(chart.columns, size);
