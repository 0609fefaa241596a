import type { GeoPoint } from '#lib/domain/distance.ts';

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Points at the same straight-line distance from the middle, [longitude, latitude] in degrees, counter-clockwise, closed. */
export function groundCircle(middle: GeoPoint, km: number, corners = 180): (readonly [number, number])[] {
  const [lat, lon, reach] = [radians(middle.lat), radians(middle.lon), km / earthRadiusKm];
  return Array.from({ length: corners + 1 }, (_, corner) => {
    const bearing = (-2 * Math.PI * (corner % corners)) / corners;
    const to = Math.asin(Math.sin(lat) * Math.cos(reach) + Math.cos(lat) * Math.sin(reach) * Math.cos(bearing));
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(reach) * Math.cos(lat),
      Math.cos(reach) - Math.sin(lat) * Math.sin(to)
    );
    return [degrees(lon + east), degrees(to)] as const;
  });
}
