import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { plainTable } from '#lib/view-models/catalogue/chart-file.ts';
import { csvText } from '#lib/view-models/csv-text.ts';
import { madeChart } from '../../[lang=lang]/charts/catalogue-charts.server.ts';
import { chartEntries } from '../chart-entries.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

/** The table of a chart: the numbers of its drawing. */
export const GET: RequestHandler = async ({ params }) => {
  if (!catalogue.some(({ id }) => id === params.chart)) error(404, `no chart is called ${params.chart}`);
  const { header, rows } = plainTable((await madeChart(params.chart, params.lang)).chart);
  return new Response(csvText(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
