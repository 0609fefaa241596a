import { getAtlas } from '#lib/database/atlas.server.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { weighedSources } from '#lib/view-models/catalogue/chart-sources.ts';
import type { EmbedSubject } from '#lib/view-models/embed/subject.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { madeChart } from '../charts/catalogue-charts.server.ts';
import type { PageServerLoad } from './$types';

/** The chart that the page shows in a frame. */
const example = 'zones-by-kind';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const [{ chart }, { release }] = await Promise.all([madeChart(example, lang), getAtlas()]);
  const publishers = weighedSources(chart).flatMap(({ source }) => source.publisher ?? []);
  const subject: EmbedSubject = {
    name: chart.name,
    finding: phraseText(chart.title, createFormat(lang)),
    publishers: [...new Set(publishers)],
    release
  };
  return { example, subject, release };
};
