import { distance } from '@turf/distance';
import type { DoubtfulDistance, DoubtfulPoint, GeoPoint } from '#lib/domain/distance.ts';

/** Half way round the sphere of 6,371.0088 km. */
const furthestKm = Math.PI * 6371.0088;

/** Kilometres over the ground in a straight line: great circle on a sphere of 6,371.0088 km. */
export function straightLineKm(from: GeoPoint, to: GeoPoint): number {
  const km = distance([from.lon, from.lat], [to.lon, to.lat], { units: 'kilometers' });
  // For points opposite each other the haversine may be rounded above one, which has no arc.
  const opposite = Number.isNaN(km) && Number.isFinite(from.lat + from.lon + to.lat + to.lon);
  return opposite ? furthestKm : km;
}

/** The straight line between two points, and the least and the most it can be if both lie as far off as they may. */
export function doubtfulDistance(from: DoubtfulPoint, to: DoubtfulPoint): DoubtfulDistance {
  const km = straightLineKm(from, to);
  const doubtKm = from.doubtKm + to.doubtKm;
  return { km, lowKm: Math.max(0, km - doubtKm), highKm: km + doubtKm };
}
