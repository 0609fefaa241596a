import type { AreaClassRow, SupportPlaceRows, SupportZoneRow } from '#lib/queries/support-places.ts';
import type { AreaClassEntry, SupportPlace } from './zone-situation.ts';

/** The lists of classes as matching needs them. */
export function makeAreaEntries(rows: readonly AreaClassRow[]): readonly AreaClassEntry[] {
  return rows.map((row) => ({
    areaClass: row.area_class,
    unitId: row.unit_id,
    zoneId: row.zone_id,
    provinceId: row.province_id,
    from: row.valid_from,
    to: row.valid_to
  }));
}

/** A zone as a place of support. */
export function placeOfZone(zone: SupportZoneRow): SupportPlace {
  return {
    zoneId: zone.zone_id,
    provinceId: zone.province_id,
    site: zone.kind,
    districts: zone.districts,
    communes: zone.communes
  };
}

/** Every zone as a place of support, by id. */
export function zonePlaces({ zones }: Pick<SupportPlaceRows, 'zones'>): ReadonlyMap<string, SupportPlace> {
  return new Map(zones.map((zone) => [zone.zone_id, placeOfZone(zone)]));
}
