import { getAtlas } from '#lib/database/atlas.server.ts';
import { allProcedures, procedureReadings } from '#lib/queries/procedures.ts';
import { ask } from '#lib/queries/query.ts';
import { procedureReadingViews, procedureViews } from '#lib/view-models/procedures/procedures-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  return {
    procedures: procedureViews(ask(run, allProcedures, undefined), params.lang),
    readings: procedureReadingViews(ask(run, procedureReadings, undefined), params.lang)
  };
};
