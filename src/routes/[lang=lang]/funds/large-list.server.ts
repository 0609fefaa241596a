import { listedRows, type Listed } from '#lib/domain/row-limits.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { chartAmongMany } from '#lib/view-models/catalogue/bounded-chart.ts';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { FundView } from '#lib/view-models/funds/fund-view.ts';
import { madeCharts } from '../charts/catalogue-charts.server.ts';

/** What the page shows of more funds than it can filter: charts over all of them, and the largest of those that are added. */
export interface LargeFunds {
  readonly charts: readonly CatalogueChart[];
  readonly list: Listed<FundView>;
}

/** A chart of more lines has a line for nearly each fund: it stays on a page of its own. */
const fewLines = 100;

export async function largeFunds(all: readonly FundView[], lang: Lang): Promise<LargeFunds> {
  const setting = { m: await loadMessages(lang), format: createFormat(lang) };
  const charts = (await madeCharts(lang)).map(({ chart }) => chart);
  return {
    charts: charts
      .filter(({ area, table }) => area === 'funds' && table.rows.length > 0 && table.rows.length <= fewLines)
      .map((chart) => chartAmongMany(chart, setting)),
    list: { rows: all.toSorted((a, b) => b.amount.value - a.amount.value).slice(0, listedRows), all: all.length }
  };
}
