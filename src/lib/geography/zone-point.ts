import type { DoubtfulPoint, ZonePoint } from '#lib/domain/distance.ts';

/** The largest an industrial cluster may be: the size taken for a site whose area nobody published. */
const usualSiteHa = 75;

/** Radius in km of a circle of so many hectares. */
const radiusKm = (areaHa: number): number => Math.sqrt((areaHa * 10_000) / Math.PI) / 1000;

/**
 * How far the place of a zone may lie from its point, in km: a circle as large as the commune or district named, and never less
 * than one as large as the zone itself, because a site's point may be anywhere on it.
 */
export function zoneDoubtKm(zone: Pick<ZonePoint, 'halo_km' | 'area_ha' | 'area_max_ha'>): number {
  const siteKm = radiusKm(Math.max(zone.area_ha ?? 0, zone.area_max_ha ?? 0) || usualSiteHa);
  return Math.max(zone.halo_km ?? 0, siteKm);
}

/** The point of a zone with its doubt; null where the zone is not located. */
export function zonePointOf(zone: ZonePoint): DoubtfulPoint | null {
  const { lat, lon, location_precision: precision, halo_km: halo } = zone;
  if (lat === null || lon === null || precision === null) return null;
  if (precision !== 'site' && halo === null) return null;
  return { lat, lon, doubtKm: zoneDoubtKm(zone) };
}
