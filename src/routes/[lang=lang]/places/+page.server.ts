import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds, allPlaces } from '#lib/database/page-rows.server.ts';
import { explorerInvestments } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { makePlacesPage } from '#lib/view-models/places/make-places-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const investments = ask(run, explorerInvestments, undefined);
  return { view: makePlacesPage(allPlaces(run), allDistanceEnds(run).zones, investments, params.lang) };
};
