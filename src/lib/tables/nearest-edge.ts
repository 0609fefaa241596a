import type { MultiPolygon, Polygon, Position } from 'geojson';

const earthRadiusKm = 6371.0088;
const radians = Math.PI / 180;

/** How far the nearest edge is, in km: the place on it is found on a flat map around the point, the way to it measured on the globe. */
export function kmToNearestEdge(areas: readonly (Polygon | MultiPolygon)[], lat: number, lon: number): number {
  const narrow = Math.cos(lat * radians);
  let [best, bestX, bestY] = [Infinity, 0, 0];
  for (const ring of areas.flatMap(rings)) {
    for (let index = 1; index < ring.length; index += 1) {
      const [fromLon = 0, fromLat = 0] = ring[index - 1] ?? [];
      const [toLon = 0, toLat = 0] = ring[index] ?? [];
      const [x, y] = [(fromLon - lon) * narrow, fromLat - lat];
      const [dx, dy] = [(toLon - fromLon) * narrow, toLat - fromLat];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
      const [nearX, nearY] = [x + along * dx, y + along * dy];
      const apart = nearX * nearX + nearY * nearY;
      if (apart < best) [best, bestX, bestY] = [apart, nearX, nearY];
    }
  }
  return best === Infinity ? Infinity : kmBetween(lat, lon, lat + bestY, lon + bestX / narrow);
}

const rings = (area: Polygon | MultiPolygon): readonly Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

function kmBetween(lat: number, lon: number, toLat: number, toLon: number): number {
  const [half, halfLon] = [((toLat - lat) * radians) / 2, ((toLon - lon) * radians) / 2];
  const chord = Math.sin(half) ** 2 + Math.cos(lat * radians) * Math.cos(toLat * radians) * Math.sin(halfLon) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}
