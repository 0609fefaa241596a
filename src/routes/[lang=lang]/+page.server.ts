import { getAtlas } from '#lib/database/atlas.server.ts';
import { explorerBackground, nationalInset } from '#lib/map/server/backgrounds.ts';
import { preparedPlaces, scaleBarBox } from '#lib/map/svg-layout.ts';
import { zonesWithBoundary } from '#lib/map/server/read-geo.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { mapInfrastructure } from '#lib/queries/map-things.ts';
import { ask } from '#lib/queries/query.ts';
import { shortInfrastructureName } from '#lib/view-models/map-names.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';
import { stillObstacles, stillSymbolScale } from './explorer/still-map.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release } = await getAtlas();
  const explorer = askExplorerData(run, release);
  const boundaries = zonesWithBoundary();
  const infrastructure = ask(run, mapInfrastructure, undefined).map(({ name_vi, name_en, province_id, ...row }) => ({
    ...row,
    name: shortInfrastructureName(params.lang === 'vi' ? name_vi : name_en, params.lang)
  }));
  const background = explorerBackground('both-wide', params.lang);
  return {
    explorer,
    infrastructure,
    boundaries: [...boundaries],
    inset: nationalInset(124),
    background,
    places: preparedPlaces({
      background,
      zones: makeZoneMarks(explorer.zones, params.lang, null, boundaries),
      infrastructure,
      selected: null,
      obstacles: [...stillObstacles, scaleBarBox(background)],
      symbolScale: stillSymbolScale
    })
  };
};
