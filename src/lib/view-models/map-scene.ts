/** Rows of the explorer and of the package as what a map draws. */
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { InfrastructureMark, ZoneMark } from '#lib/domain/map-scene.ts';
import { sizeClassOf } from '#lib/domain/size-class.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { InfrastructureRow } from '#lib/queries/map-things.ts';
import { shortInfrastructureName, shortZoneName } from './map-names.ts';

const noZones: ReadonlySet<string> = new Set();

/**
 * Zones that have a place, as marks. `shownIds` are those that pass the filters, null for all; `withBoundary` those whose boundary
 * is published. A zone without a place is in the list only.
 */
export function makeZoneMarks(
  zones: readonly ExplorerZone[],
  lang: Lang,
  shownIds: ReadonlySet<string> | null = null,
  withBoundary: ReadonlySet<string> = noZones
): readonly ZoneMark[] {
  return zones.flatMap((zone): ZoneMark[] => {
    if (zone.lat === null || zone.lon === null) return [];
    const name = lang === 'vi' ? zone.name_vi : zone.name_en;
    const precision = zone.location_precision ?? 'district';
    return [
      {
        id: zone.zone_id,
        kind: zone.kind,
        status: zone.status,
        name,
        shortName: shortZoneName(name, lang),
        lat: zone.lat,
        lon: zone.lon,
        precision,
        haloKm: precision === 'site' ? null : zone.halo_km,
        sizeClass: sizeClassOf(zone.area_ha),
        areaHa: zone.area_ha,
        province: zone.province_id,
        shown: shownIds === null || shownIds.has(zone.zone_id),
        hasBoundary: withBoundary.has(zone.zone_id)
      }
    ];
  });
}

/** Infrastructure as marks, with the names that a map has room for. */
export function makeInfrastructureMarks(rows: readonly InfrastructureRow[], lang: Lang): readonly InfrastructureMark[] {
  return rows.map(({ id, kind, status, lat, lon, ...row }) => {
    const name = shortInfrastructureName(lang === 'vi' ? row.name_vi : row.name_en, lang);
    return { id, kind, name, lat, lon, status };
  });
}
