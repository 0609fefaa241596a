import type { Bounds } from '#lib/domain/map-scene.ts';

/** Web Mercator fitted to a picture: degrees to px and back to scale. Flat, so ring direction does not matter. */
export interface MapProjection {
  readonly width: number;
  readonly height: number;
  /** The degrees that the whole picture shows, which may be more than was asked for. */
  readonly bounds: Bounds;
  project(lon: number, lat: number): readonly [number, number];
  /** Px a kilometre takes at a latitude. */
  pxPerKm(lat: number): number;
}

const earthRadiusKm = 6378.137;
const radians = Math.PI / 180;
const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latitudeAt = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/** Puts the bounds in the middle of a picture of this size, as large as they fit inside the padding. */
export function fitBounds(bounds: Bounds, width: number, height: number, padding = 0): MapProjection {
  const [west, south, east, north] = bounds;
  const scale = Math.min(
    (width - 2 * padding) / ((east - west) * radians),
    (height - 2 * padding) / (mercatorY(north) - mercatorY(south))
  );
  const middleX = ((west + east) / 2) * radians;
  const middleY = (mercatorY(south) + mercatorY(north)) / 2;
  const halfWidth = width / 2 / scale;
  const halfHeight = height / 2 / scale;
  return {
    width,
    height,
    bounds: [
      (middleX - halfWidth) / radians,
      latitudeAt(middleY - halfHeight),
      (middleX + halfWidth) / radians,
      latitudeAt(middleY + halfHeight)
    ],
    project: (lon, lat) => [
      width / 2 + (lon * radians - middleX) * scale,
      height / 2 - (mercatorY(lat) - middleY) * scale
    ],
    pxPerKm: (lat) => scale / (earthRadiusKm * Math.cos(lat * radians))
  };
}

/** Bounds of a square of this many kilometres around a point. */
export function boundsAround(lat: number, lon: number, spanKm: number): Bounds {
  const halfLat = spanKm / 2 / (earthRadiusKm * radians);
  const halfLon = halfLat / Math.cos(lat * radians);
  return [lon - halfLon, lat - halfLat, lon + halfLon, lat + halfLat];
}

export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** The longest round distance whose bar is at most `maxPx` long at the picture's middle. */
export function scaleBar(projection: MapProjection, maxPx: number): ScaleBar {
  const pxPerKm = projection.pxPerKm((projection.bounds[1] + projection.bounds[3]) / 2);
  const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
  const km = steps.findLast((step) => step * pxPerKm <= maxPx) ?? 0.1;
  return { km, px: km * pxPerKm };
}
