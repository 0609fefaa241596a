import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds, allPlaces } from '#lib/database/page-rows.server.ts';
import { heldRows } from '#lib/domain/row-limits.ts';
import { explorerInvestments } from '#lib/queries/explorer-data.ts';
import { ask } from '#lib/queries/query.ts';
import { rowsOf } from '#lib/queries/table-size.ts';
import { makePlacesPage } from '#lib/view-models/places/make-places-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  // With more investments than a page holds, none is named here: each zone's own page lists them.
  const investments = rowsOf(run, 'investments') > heldRows ? [] : ask(run, explorerInvestments, undefined);
  return { view: makePlacesPage(allPlaces(run), allDistanceEnds(run).zones, investments, params.lang) };
};
