/** Outlines of a data package: its own, and where it has none those of this repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../../src/lib/domain/map-scene.ts';

/** East of this the provinces with archipelagos have only islets. */
const archipelagosFrom = 110.4;

/** Path of an outline, null where there is none of that name. */
export function geoFile(folder: string, name: string): string | null {
  const files = [folder, 'data'].map((from) => join(from, 'geo', `${name}.geojson`));
  return files.find((file) => existsSync(file)) ?? null;
}

/** Features of an outline; a bare geometry, or a collection of them, becomes features without properties. */
export function readFeatures(folder: string, name: string): readonly Feature[] {
  const file = geoFile(folder, name);
  return file === null ? [] : featuresIn(JSON.parse(readFileSync(file, 'utf8')));
}

function featuresIn(value: unknown): readonly Feature[] {
  if (!isTyped(value)) return [];
  if (value.type === 'FeatureCollection') return members<Feature>(value, 'features');
  const geometries =
    value.type === 'GeometryCollection'
      ? members<Geometry>(value, 'geometries')
      : value.type.endsWith('Polygon')
        ? [value as Geometry]
        : [];
  return geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

interface Typed {
  readonly type: string;
}
const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function members<Member extends Feature | Geometry>(value: Typed, key: string): readonly Member[] {
  const found: unknown = Reflect.get(value, key);
  return Array.isArray(found) ? (found as readonly Member[]) : [];
}

/** A province's own outline, else its generalised one among the 34, found by its GSO code. */
export function shapesOf(folder: string, id: string, code: string): readonly Feature[] {
  const own = readFeatures(folder, `${id}-outline`);
  return own.length > 0
    ? own
    : readFeatures(folder, 'provinces34').filter(({ properties }) => properties?.['code'] === code);
}

/** Outer rings of areas without the islets far out at sea. */
export function mainlandRings(features: readonly Feature[]): readonly (readonly Position[])[] {
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  );
  return polygons
    .map(([outer = []]) => outer)
    .filter((ring) => ring.length > 0 && (ring[0]?.[0] ?? 0) <= archipelagosFrom);
}

/** null where there is nothing to frame. */
export function mainlandBounds(features: readonly Feature[]): Bounds | null {
  return boundsAround(mainlandRings(features).flat());
}

export function boundsAround(positions: readonly Position[]): Bounds | null {
  if (positions.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}
