import { error } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { chartSubject } from '#lib/view-models/embed/subject.ts';
import { madeChart } from '../../[lang=lang]/charts/catalogue-charts.server.ts';
import { chartEntries } from '../../charts/chart-entries.server.ts';
import { oembedAnswer } from '../oembed-answer.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = chartEntries;

/** How a chart stands on other sites, for programs that ask by oEmbed. */
export const GET: RequestHandler = async ({ params: { chart: id, lang }, url }) => {
  if (!catalogue.some((one) => one.id === id)) error(404, `no chart is called ${id}`);
  const { release } = await getAtlas();
  const subject = chartSubject((await madeChart(id, lang)).chart, release, createFormat(lang));
  return oembedAnswer({ kind: 'chart', id }, subject, lang, url);
};
