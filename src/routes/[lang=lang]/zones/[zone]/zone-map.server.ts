import { allMapThings } from '#lib/database/page-rows.server.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { InfrastructureMark, ZoneMark } from '#lib/domain/map-scene.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { fitBounds } from '#lib/map/project.ts';
import { zoneBackground, zonesWithBoundary, type PictureSize } from '#lib/map/server/backgrounds.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import { makeInfrastructureMarks, makeZoneMarks } from '#lib/view-models/map-scene.ts';

/** What the small map of a zone's page shows: the ground, and what stands on it. */
export interface ZoneMap {
  readonly background: SvgBackground;
  readonly zones: readonly ZoneMark[];
  readonly infrastructure: readonly InfrastructureMark[];
}

const size = { width: 384, height: 288 };
const spanKmOfKind: Readonly<Record<ExplorerZone['kind'], number>> = {
  'economic-zone': 44,
  'border-economic-zone': 44,
  'industrial-park': 30,
  'industrial-cluster': 26
};
/** A point known to the district only is shown with its whole halo. */
const haloSpans = 2.5;

/** null where the zone has no place. A zone page chooses the span by kind; pictures to be compared share a span. */
export function makeZoneMap(
  run: Run,
  zoneId: string,
  lang: Lang,
  shared: { readonly spanKm: number; readonly size: PictureSize } | null = null
): ZoneMap | null {
  const things = allMapThings(run);
  const zone = things.zones.find((row) => row.zone_id === zoneId);
  if (zone === undefined || zone.lat === null || zone.lon === null) return null;
  const spanKm = shared?.spanKm ?? Math.max(spanKmOfKind[zone.kind], (zone.halo_km ?? 0) * haloSpans);
  const background = zoneBackground(zone.lat, zone.lon, spanKm, lang, shared?.size ?? size);
  const [west, south, east, north] = fitBounds(
    background.bounds,
    background.width,
    background.height,
    background.padding
  ).bounds;
  const inPicture = ({ lat, lon }: { readonly lat: number; readonly lon: number }): boolean =>
    lat > south && lat < north && lon > west && lon < east;
  return {
    background,
    zones: makeZoneMarks(things.zones, lang, null, zonesWithBoundary()).filter(inPicture),
    infrastructure: makeInfrastructureMarks(things.infrastructure, lang).filter(inPicture)
  };
}
