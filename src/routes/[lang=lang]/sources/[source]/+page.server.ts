import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { sourcePageRows } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { sourceIds } from '#lib/queries/sources-table.ts';
import { makeSourcePage } from '#lib/view-models/make-source-page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const sources = ask(run, sourceIds, undefined);
  // The two languages of a source one after the other: only some sources' rows are kept.
  return sources.flatMap((source) => languages.map((lang) => ({ lang, source })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const rows = sourcePageRows(run, params.source);
  if (rows === null) error(404, `no source is called ${params.source}`);
  return { view: makeSourcePage(rows, params.lang) };
};
