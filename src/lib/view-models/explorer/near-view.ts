import { readNear, type GeoPoint, type ZonePoint } from '#lib/domain/distance.ts';
import type { ExplorerView } from '#lib/domain/explorer-view.ts';
import type { ReachCircle } from '#lib/domain/map-scene.ts';
import { nearPoints, zonesNear, type NearPlace, type NearZones } from '../distances/near-zones.ts';

type Asked = Pick<ExplorerView, 'near' | 'within'>;

/** The zones near what the view asks for; null where it asks for no place. */
export function nearZones(
  { near, within }: Asked,
  zones: readonly ZonePoint[],
  places: readonly NearPlace[]
): NearZones | null {
  const target = near === null ? null : readNear(near);
  return target === null ? null : zonesNear(zones, nearPoints(target, places), within);
}

/** The circles that the map draws for it: one around each place that counts. */
export function reachCircles({ near, within }: Asked, places: readonly NearPlace[]): readonly ReachCircle[] {
  const target = near === null ? null : readNear(near);
  return target === null ? [] : nearPoints(target, places).map(({ lat, lon }) => ({ lat, lon, km: within }));
}

/** The point of the map that the view asks for; null where it asks for a place or for none. */
export function chosenPoint(near: string | null): GeoPoint | null {
  const target = near === null ? null : readNear(near);
  return target?.kind === 'point' ? { lat: target.lat, lon: target.lon } : null;
}
