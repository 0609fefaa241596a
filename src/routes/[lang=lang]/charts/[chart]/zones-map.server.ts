import { allMapThings } from '#lib/database/page-rows.server.ts';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { explorerBackground, nationalInset, zonesWithBoundary } from '#lib/map/server/backgrounds.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import { preparedPlaces, scaleBarBox, type PreparedPlaces } from '#lib/map/svg-layout.ts';
import { makeZoneMarks } from '#lib/view-models/map-scene.ts';

/** All zones on the ground of both provinces, and where these lie in the country. */
export interface ZonesMapScene {
  readonly background: SvgBackground;
  readonly zones: readonly ZoneMark[];
  readonly inset: ReturnType<typeof nationalInset>;
  readonly places: PreparedPlaces;
  readonly symbolScale: number;
}

const size = { width: 760, height: 570 };
const symbolScale = 0.75;

export function zonesMapPicture(run: Run, lang: Lang): ZonesMapScene {
  const background = explorerBackground('both-wide', lang, size);
  const zones = makeZoneMarks(allMapThings(run).zones, lang, null, zonesWithBoundary());
  const obstacles = [scaleBarBox(background)];
  return {
    background,
    zones,
    inset: nationalInset(124),
    symbolScale,
    places: preparedPlaces({ background, zones, infrastructure: [], selected: null, obstacles, symbolScale })
  };
}
