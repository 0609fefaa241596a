import {
  distanceKinds,
  kindsBeyondProvince,
  type DistanceKind,
  type DoubtfulDistance,
  type DoubtfulPoint,
  type InfrastructurePoint,
  type ZoneDistance,
  type ZonePoint
} from '#lib/domain/distance.ts';
import { doubtfulDistance } from '#lib/geography/straight-line.ts';
import { zonePointOf } from '#lib/geography/zone-point.ts';

interface Measured extends DoubtfulDistance {
  readonly place: InfrastructurePoint;
}

/** The point of a place with its doubt; null where the place is not located. */
export function infrastructurePointOf(place: InfrastructurePoint): DoubtfulPoint | null {
  const { lat, lon, doubt_km: doubtKm } = place;
  return lat === null || lon === null || doubtKm === null ? null : { lat, lon, doubtKm };
}

function measure(from: DoubtfulPoint, places: readonly InfrastructurePoint[]): readonly Measured[] {
  return places
    .flatMap((place): readonly Measured[] => {
      const to = infrastructurePointOf(place);
      return to === null ? [] : [{ place, ...doubtfulDistance(from, to) }];
    })
    .toSorted((a, b) => a.km - b.km || a.place.id.localeCompare(b.place.id, 'en'));
}

function nearest(kind: DistanceKind, sorted: readonly Measured[]): readonly ZoneDistance[] {
  const [first, ...others] = sorted;
  if (first === undefined) return [];
  const { place, km, lowKm, highKm } = first;
  const { id: infrastructureId, name_vi, name_en, status } = place;
  const mayBeNearer = others
    .filter((other) => other.lowKm < highKm)
    .map((other) => ({
      id: other.place.id,
      name_vi: other.place.name_vi,
      name_en: other.place.name_en
    }));
  return [{ kind, infrastructureId, name_vi, name_en, status, km, lowKm, highKm, mayBeNearer }];
}

const comparable = (place: InfrastructurePoint, kind: DistanceKind, zone: ZonePoint): boolean =>
  kindsBeyondProvince.has(kind) || place.province_id === zone.province_id;

/**
 * For each kind of distanceKinds the nearest place in operation, then the nearest one planned or under construction where that is
 * nearer. A kind without a located place is left out; a zone without a place gives an empty list.
 */
export function nearestOf(zone: ZonePoint, infrastructure: readonly InfrastructurePoint[]): readonly ZoneDistance[] {
  const from = zonePointOf(zone);
  if (from === null) return [];
  return distanceKinds.flatMap((kind) => {
    const sorted = measure(
      from,
      infrastructure.filter((place) => place.kind === kind && comparable(place, kind, zone))
    );
    const operating = nearest(
      kind,
      sorted.filter(({ place }) => place.status === 'operating')
    );
    const coming = nearest(
      kind,
      sorted.filter(({ place }) => place.status !== 'operating')
    );
    const limit = operating[0]?.km ?? Infinity;
    return [...operating, ...coming.filter(({ km }) => km < limit)];
  });
}

/** The nearest place in operation of one kind; null where there is none or the zone has no place. */
export function nearestOperating(distances: readonly ZoneDistance[], kind: DistanceKind): ZoneDistance | null {
  return distances.find((distance) => distance.kind === kind && distance.status === 'operating') ?? null;
}
