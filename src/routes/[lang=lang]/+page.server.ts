import { getAtlas } from '#lib/database/atlas.server.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { zonesWithBoundary } from '#lib/map/server/read-geo.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { mapInfrastructure } from '#lib/queries/map-things.ts';
import { ask } from '#lib/queries/query.ts';
import { shortInfrastructureName } from '#lib/view-models/map-names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release } = await getAtlas();
  const boundaries = zonesWithBoundary();
  return {
    explorer: askExplorerData(run, release),
    infrastructure: ask(run, mapInfrastructure, undefined).map(({ name_vi, name_en, province_id, ...row }) => ({
      ...row,
      name: shortInfrastructureName(params.lang === 'vi' ? name_vi : name_en, params.lang)
    })),
    boundaries: [...boundaries],
    inset: nationalInset(124),
    background: explorerBackground('both-wide', params.lang)
  };
};
