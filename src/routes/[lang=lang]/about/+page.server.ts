import { getAtlas } from '#lib/database/atlas.server.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { views } from '#lib/queries/views.ts';
import { namedSql } from '#lib/view-models/catalogue/named-sql.ts';
import { explorerComputations } from '#lib/view-models/explorer/named-computations.ts';
import { pageComputations } from '#lib/view-models/page-computations.ts';
import { madeCharts } from '../charts/catalogue-charts.server.ts';
import type { PageServerLoad } from './$types';
import { articlesOf } from './needs/needs-file.server.ts';
import { readBuildReport, readMapLayers } from './built-files.server.ts';

/** SQL written inside a template begins with a line break and an indent. */
const tidy = (sql: string): string => {
  const lines = sql.trimEnd().split('\n');
  const kept = lines[0]?.trim() === '' ? lines.slice(1) : lines;
  const indent = Math.min(...kept.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return kept.map((line) => line.slice(indent)).join('\n');
};

/** Charts of the catalogue by their computed figures; those of the explorer are told as its questions. */
async function charts(lang: Lang) {
  const told = new Set<string>(explorerComputations().map(({ name }) => name));
  return (await madeCharts(lang))
    .filter(({ source }) => !told.has(source.id))
    .map(({ source, chart }) => ({ name: source.id, meaning: chart.name, sql: namedSql(source.queries) }));
}

export const load: PageServerLoad = async ({ params }) => ({
  release: (await getAtlas()).release,
  views: views.map(({ name, meaning, sql }) => ({ name, meaning, sql: tidy(sql) })),
  explorer: explorerComputations().map(({ name, question }) => ({ name, sql: readableQuestion(question) })),
  pages: pageComputations.map(({ name, meaning, sql }) => ({ name, meaning, sql })),
  charts: await charts(params.lang),
  layers: await readMapLayers(),
  report: await readBuildReport(),
  hasNeeds: (await articlesOf()).length > 0
});
