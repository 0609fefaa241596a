import type {
  DoubtfulDistance,
  DoubtfulPoint,
  InfrastructurePoint,
  NearTarget,
  ZonePoint
} from '#lib/domain/distance.ts';
import { doubtfulDistance } from '#lib/geography/straight-line.ts';
import { zonePointOf } from '#lib/geography/zone-point.ts';

/** What must be known of a place to look for zones near it. */
export type NearPlace = Pick<InfrastructurePoint, 'id' | 'kind' | 'status' | 'lat' | 'lon' | 'doubt_km'>;

/** The points from which is measured: one place, every place of a kind in operation, or a point exactly as chosen. */
export function nearPoints(target: NearTarget, places: readonly NearPlace[]): readonly DoubtfulPoint[] {
  if (target.kind === 'point') return [{ lat: target.lat, lon: target.lon, doubtKm: 0 }];
  return places.flatMap((place): readonly DoubtfulPoint[] => {
    const { lat, lon, doubt_km: doubtKm } = place;
    const wanted =
      target.kind === 'place' ? place.id === target.id : place.kind === target.of && place.status === 'operating';
    return wanted && lat !== null && lon !== null && doubtKm !== null ? [{ lat, lon, doubtKm }] : [];
  });
}

/** Zones that may lie within the distance of any of the points. */
export interface NearZones {
  /** All of them, the doubtful ones too. */
  readonly ids: readonly string[];
  /** Those whose distance may also be longer, given the doubt of the points. */
  readonly maybe: ReadonlySet<string>;
  /** Least of each end: the straight line to the nearest of the points. */
  readonly distances: ReadonlyMap<string, DoubtfulDistance>;
}

/** Zones near the points; a zone that is not located is near nothing. */
export function zonesNear(zones: readonly ZonePoint[], points: readonly DoubtfulPoint[], withinKm: number): NearZones {
  const distances = new Map<string, DoubtfulDistance>();
  for (const zone of zones) {
    const from = zonePointOf(zone);
    const line = from === null ? null : nearestLine(from, points);
    if (line !== null && line.lowKm <= withinKm) distances.set(zone.zone_id, line);
  }
  const maybe = [...distances].filter(([, { highKm }]) => highKm > withinKm).map(([id]) => id);
  return { ids: [...distances.keys()], maybe: new Set(maybe), distances };
}

/** To whichever point is the nearest: the least of the lines, of their low ends and of their high ends. */
function nearestLine(from: DoubtfulPoint, points: readonly DoubtfulPoint[]): DoubtfulDistance | null {
  const lines = points.map((to) => doubtfulDistance(from, to));
  if (lines.length === 0) return null;
  const least = (end: keyof DoubtfulDistance): number => Math.min(...lines.map((line) => line[end]));
  return { km: least('km'), lowKm: least('lowKm'), highKm: least('highKm') };
}
