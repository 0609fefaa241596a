import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { chartSources } from '#lib/view-models/catalogue/chart-sources.ts';
import type { ChartSources } from '#lib/view-models/charts/chart-model.ts';

/** A chart for a page on which none of its rows is asked for: its publishers stand for them. */
export const withoutEvidence = (
  chart: CatalogueChart
): { readonly chart: CatalogueChart; readonly sources: ChartSources } => ({
  chart: { ...chart, evidence: [] },
  sources: chartSources(chart)
});
