import { getAtlas } from '#lib/database/atlas.server.ts';
import { ask } from '#lib/queries/query.ts';
import { sourcesWithCounts } from '#lib/queries/sources-table.ts';
import { makeSourcesTable } from '#lib/view-models/sources-table.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const { run } = await getAtlas();
  return makeSourcesTable(ask(run, sourcesWithCounts, undefined));
};
