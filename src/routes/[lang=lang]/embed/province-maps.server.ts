import { allMapThings } from '#lib/database/page-rows.server.ts';
import { coveredProvinces } from '#lib/domain/covered.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { MapView } from '#lib/domain/frame.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ProvinceMapScene, ProvinceMapsScene } from '#lib/frame/province-map-scene.ts';
import { explorerBackground, nationalInset, zonesWithBoundary } from '#lib/map/server/backgrounds.ts';
import { preparedPlaces, scaleBarBox } from '#lib/map/svg-layout.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';

/** The wider of a frame's two drawings has room for both beside each other; in a narrow one they stand below each other. */
const small = { width: 304, height: 304 };
/** A province alone has more room. */
const large = { width: 480, height: 440 };
const symbolScale = 0.7;

/** More provinces than these stand on one map together. */
const mostMaps = 4;

/** Which maps show a view: one a province, from north to south, or one of all. */
function mapsOf(view: MapView): readonly string[] {
  if (view !== 'both') return [view];
  if (coveredProvinces.length > mostMaps) return ['both'];
  return coveredProvinces.toSorted((a, b) => b.bounds[3] - a.bounds[3]).map(({ id }) => id);
}

/** All zones on the ground of their province, drawn for the width of a telephone, and where the provinces lie in the country. */
export function provinceMaps(run: Run, lang: Lang, view: MapView = 'both'): ProvinceMapsScene {
  const zones = allMapThings(run).zones;
  const maps = mapsOf(view);
  return {
    inset: nationalInset(124),
    provinces: maps.map((province): ProvinceMapScene => {
      const background = explorerBackground(province, lang, maps.length > 1 ? small : large);
      const own = province === 'both' ? zones : zones.filter((zone) => zone.province_id === province);
      const marks = makeZoneMarks(own, lang, null, zonesWithBoundary());
      const scene = { background, zones: marks, infrastructure: [], selected: null };
      const obstacles = [scaleBarBox(background)];
      return {
        province,
        background,
        zones: marks,
        symbolScale,
        places: preparedPlaces({ ...scene, obstacles, symbolScale })
      };
    })
  };
}
