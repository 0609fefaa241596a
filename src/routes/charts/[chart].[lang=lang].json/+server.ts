import { error, json } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { fullCitation } from '#lib/citation/citation-text.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { pagePath } from '#lib/url/navigate.ts';
import { originOf } from '#lib/url/site-paths.ts';
import { chartFile } from '#lib/view-models/catalogue/chart-file.ts';
import { chartReference } from '#lib/view-models/citation/sourced-reference.ts';
import { madeChart } from '../../[lang=lang]/charts/catalogue-charts.server.ts';
import { chartEntries } from '../chart-entries.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

/** All that is known of a chart: question, finding, table, rows, sources, SQL, citation, release. */
export const GET: RequestHandler = async ({ params, url }) => {
  const { chart: id, lang } = params;
  if (!catalogue.some((one) => one.id === id)) error(404, `no chart is called ${id}`);
  const { release, releasedOn } = await getAtlas();
  const { source, chart } = await madeChart(id, lang);
  const format = createFormat(lang);
  const page = `${originOf(url)}${pagePath(lang, `charts/${id}`)}`;
  const edition = { release, releasedOn, page };
  const m = await loadMessages(lang);
  const cited = chartReference(chart, { name: m.shell.name, release, releasedOn, address: page }, format);
  const citation = fullCitation(cited, m.citation, format);
  return json(chartFile(chart, source.queries, format, { ...edition, citation }));
};
