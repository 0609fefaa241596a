import { json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { allSearchRows } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { provinceFields } from '#lib/queries/province-figures.ts';
import { ask } from '#lib/queries/query.ts';
import { provinceLinks } from '#lib/view-models/province-figures/province-figures.ts';
import { makeSearchIndex } from '#lib/view-models/search/make-search-index.ts';
import type { ChartName, FigurePageName } from '#lib/view-models/search/search-entries.ts';
import { writeSearchFile } from '#lib/view-models/search/search-file.ts';
import { madeCharts } from '../../[lang=lang]/charts/catalogue-charts.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

/** Every name of the site in one language: what search loads when it is first opened. */
export const GET: RequestHandler = async ({ params }) => {
  const { run } = await getAtlas();
  const [vi, en] = await Promise.all([loadMessages('vi'), loadMessages('en')]);
  const words = { lang: params.lang, m: params.lang === 'vi' ? vi : en, both: { vi, en } };
  const inVietnamese = await madeCharts('vi');
  const inEnglish = await madeCharts('en');
  const charts = inVietnamese.map(({ chart }, index): ChartName => {
    const other = inEnglish[index]?.chart ?? chart;
    return {
      id: chart.id,
      name_vi: chart.name,
      name_en: other.name,
      question_vi: chart.question,
      question_en: other.question,
      area: words.m.catalogue.area[chart.area]
    };
  });
  const fields = ask(run, provinceFields, undefined);
  const english = provinceLinks(fields, 'en');
  const figurePages = provinceLinks(fields, 'vi').map(({ id, name }, index): FigurePageName => ({
    id,
    name_vi: vi.provinceFigures.of(name),
    name_en: en.provinceFigures.of(english[index]?.name ?? name),
    area: words.m.provinceFigures.title
  }));
  const { rows, projects } = allSearchRows(run);
  return json(writeSearchFile(makeSearchIndex(rows, words, charts, figurePages), projects));
};
