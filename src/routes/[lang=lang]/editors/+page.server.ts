import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { chartSubject } from '#lib/view-models/embed/subject.ts';
import { madeChart } from '../charts/catalogue-charts.server.ts';
import type { PageServerLoad } from './$types';

/** The chart that the page shows in a frame. */
const example = 'zones-by-kind';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const [{ chart }, { release }] = await Promise.all([madeChart(example, lang), getAtlas()]);
  return { example, subject: chartSubject(chart, release, createFormat(lang)) };
};
