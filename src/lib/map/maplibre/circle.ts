/** Circles on the ground as polygons: [longitude, latitude] in degrees, counter-clockwise, closed. */
import type { Position } from 'geojson';

const kmPerDegree = 111.195;

/** Half the width and height in degrees of a circle on the ground. */
export function circleReach(lat: number, radiusKm: number): { readonly lon: number; readonly lat: number } {
  const reach = radiusKm / kmPerDegree;
  return { lon: reach / Math.cos((lat * Math.PI) / 180), lat: reach };
}

/** A ring of `corners` points at `radiusKm` around the point; true to the ground at the point's latitude. */
export function circleRing(lon: number, lat: number, radiusKm: number, corners = 72): Position[] {
  const reach = circleReach(lat, radiusKm);
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    return [lon + reach.lon * Math.cos(angle), lat + reach.lat * Math.sin(angle)];
  });
  const first = ring[0];
  return first === undefined ? [] : [...ring, first];
}

/** Radius in km of a circle of this area. */
export function radiusOfHectares(areaHa: number): number {
  return Math.sqrt((areaHa * 10_000) / Math.PI) / 1000;
}
