import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededRandom } from './random.ts';

type Ring = readonly (readonly [number, number])[];

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** About 3 km: as far as a point stays from the generalised outline, so that it lies inside the exact one too. */
const margin = 0.03;

/** Draws points inside the largest part of a province's outline. */
export class ProvincePoints {
  readonly #rings: ReadonlyMap<string, readonly Ring[]>;

  constructor(folder: string) {
    const text = readFileSync(join(folder, 'geo', 'provinces34.geojson'), 'utf8');
    const { features }: { features: readonly Outline[] } = JSON.parse(text);
    this.#rings = new Map(features.map(({ properties, geometry }) => [properties.code, largest(geometry)]));
  }

  inside(code: string, random: SeededRandom): Point {
    const rings = this.#rings.get(code);
    const outer = rings?.[0];
    if (rings === undefined || outer === undefined) throw new Error(`no outline has the code ${code}`);
    const [lons, lats] = [outer.map(([lon]) => lon), outer.map(([, lat]) => lat)];
    for (;;) {
      const lon = random.between(Math.min(...lons), Math.max(...lons));
      const lat = random.between(Math.min(...lats), Math.max(...lats));
      if (around(lon, lat).every(([x, y]) => holds(rings, x, y))) return { lat: round(lat), lon: round(lon) };
    }
  }
}

interface Outline {
  readonly properties: { readonly code: string };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

function largest(geometry: Outline['geometry']): readonly Ring[] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.toSorted((a, b) => area(b[0] ?? []) - area(a[0] ?? []))[0] ?? [];
}

function area(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => sum + x * (ring[at + 1]?.[1] ?? y) - (ring[at + 1]?.[0] ?? x) * y, 0)
  );
}

const around = (lon: number, lat: number): readonly (readonly [number, number])[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => {
    const angle = (turn * Math.PI) / 4;
    return [lon + margin * Math.cos(angle), lat + margin * Math.sin(angle)];
  });

/** Inside the outer ring and in none of the holes. */
function holds(rings: readonly Ring[], lon: number, lat: number): boolean {
  return rings.filter((ring) => crosses(ring, lon, lat)).length === 1 && crosses(rings[0] ?? [], lon, lat);
}

function crosses(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (const [at, [x, y]] of ring.entries()) {
    const [beforeX, beforeY] = ring[at === 0 ? ring.length - 1 : at - 1] ?? [x, y];
    if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) inside = !inside;
  }
  return inside;
}

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
