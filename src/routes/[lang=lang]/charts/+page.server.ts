import { chartSources } from '#lib/view-models/catalogue/chart-sources.ts';
import { madeCharts } from './catalogue-charts.server.ts';
import type { PageServerLoad } from './$types';

/** What the list says of each chart. */
export const load: PageServerLoad = async ({ params }) => ({
  charts: (await madeCharts(params.lang)).map(({ chart }) => ({
    id: chart.id,
    area: chart.area,
    name: chart.name,
    question: chart.question,
    title: chart.title,
    asOf: chart.asOf,
    sources: chartSources(chart).ids.length
  }))
});
