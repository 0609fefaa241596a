import type { Listed } from '#lib/domain/row-limits.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { chartAmongMany } from '#lib/view-models/catalogue/bounded-chart.ts';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { capitalSums, type CapitalSum } from '#lib/view-models/investments/capital-sums.ts';
import { countFigure } from '#lib/view-models/investments/evidence.ts';
import type { Investment } from '#lib/view-models/investments/investment-view.ts';
import type { Projects } from '#lib/view-models/investments/projects.ts';
import { madeCharts } from '../charts/catalogue-charts.server.ts';

/** What the page shows of more investments than it can hold: counts, sums and charts over all of them, and the largest. */
export interface LargeInvestments {
  readonly count: ComputedFigure;
  readonly sums: readonly CapitalSum[];
  readonly charts: readonly CatalogueChart[];
  readonly list: Listed<Investment>;
}

export async function largeInvestments({ all, listed }: Projects, lang: Lang): Promise<LargeInvestments> {
  const setting = { m: await loadMessages(lang), format: createFormat(lang) };
  const charts = (await madeCharts(lang)).flatMap(({ chart }) => (chart.area === 'investments' ? [chart] : []));
  return {
    count: countFigure('investments-count', all),
    sums: capitalSums(all),
    charts: charts.map((chart) => chartAmongMany(chart, setting)),
    list: listed
  };
}
