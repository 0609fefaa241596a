/** Longitude and latitude of a point, in the order of RFC 7946. */
export type Position = readonly [number, number];

type Line = readonly Position[];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One point for a geometry: a point itself, the middle corner of a line, a place inside a polygon; null where there is none. */
export function pointOf(geometry: unknown): { readonly point: Position; readonly isExact: boolean } | null {
  if (!isRecord(geometry)) return null;
  const { type, coordinates, geometries } = geometry;
  switch (type) {
    case 'Point':
      return found(position(coordinates), true);
    case 'MultiPoint':
      return found(line(coordinates)[0] ?? null, line(coordinates).length === 1);
    case 'LineString':
      return found(middle(line(coordinates)), false);
    case 'MultiLineString':
      return found(middle(longest(lines(coordinates))), false);
    case 'Polygon':
      return found(inside(lines(coordinates)), false);
    case 'MultiPolygon':
      return found(inside(largest(coordinates)), false);
    case 'GeometryCollection':
      return firstOf(Array.isArray(geometries) ? geometries : []);
    default:
      return null;
  }
}

const found = (
  point: Position | null,
  isExact: boolean
): { readonly point: Position; readonly isExact: boolean } | null => (point === null ? null : { point, isExact });

/** Collections are not looked into twice: no map program writes them inside each other. */
function firstOf(geometries: readonly unknown[]): { readonly point: Position; readonly isExact: boolean } | null {
  for (const geometry of geometries) {
    const point = isRecord(geometry) && geometry['type'] !== 'GeometryCollection' ? pointOf(geometry) : null;
    if (point !== null) return { point: point.point, isExact: point.isExact && geometries.length === 1 };
  }
  return null;
}

function position(value: unknown): Position | null {
  if (!Array.isArray(value)) return null;
  const [x, y]: readonly unknown[] = value;
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

const line = (value: unknown): Line =>
  Array.isArray(value) ? value.map(position).filter((one): one is Position => one !== null) : [];
const lines = (value: unknown): readonly Line[] => (Array.isArray(value) ? value.map(line) : []);
const middle = (of: Line): Position | null => of[Math.floor(of.length / 2)] ?? null;
const longest = (of: readonly Line[]): Line => of.reduce((best, one) => (one.length > best.length ? one : best), []);

/** The polygon whose outer ring spans the most. */
function largest(coordinates: unknown): readonly Line[] {
  const polygons = Array.isArray(coordinates) ? coordinates.map(lines) : [];
  return polygons.reduce((best, one) => (spanOf(one[0] ?? []) > spanOf(best[0] ?? []) ? one : best), []);
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
    [Infinity, -Infinity]
  );
}

function spanOf(ring: Line): number {
  const [west, east] = extent(ring.map(([x]) => x));
  const [south, north] = extent(ring.map(([, y]) => y));
  return ring.length === 0 ? -1 : (east - west) * (north - south);
}

/** The middle of the widest stretch of the polygon at half its height: always inside, holes too are left out. */
function inside(rings: readonly Line[]): Position | null {
  const outer = rings[0] ?? [];
  if (outer.length === 0) return null;
  const [south, north] = extent(outer.map(([, y]) => y));
  const height = (south + north) / 2;
  const crossings = rings.flatMap((ring) => crossingsOf(ring, height)).sort((a, b) => a - b);
  let best: readonly [number, number] | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (best === null || to - from > best[1] - best[0]) best = [from, to];
  }
  return best === null ? (outer[0] ?? null) : [(best[0] + best[1]) / 2, height];
}

function crossingsOf(ring: Line, height: number): readonly number[] {
  return ring.flatMap(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return y > height === nextY > height ? [] : [x + ((height - y) / (nextY - y)) * (nextX - x)];
  });
}
