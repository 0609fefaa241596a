/** Clipping to the province: a halo of doubt does not reach into the sea or over the border. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

type Land = Polygon | MultiPolygon;
type Ring = readonly Position[];

const x = (p: Position): number => p[0] ?? Number.NaN;
const y = (p: Position): number => p[1] ?? Number.NaN;

const polygons = (land: Land): readonly Position[][][] =>
  land.type === 'Polygon' ? [land.coordinates] : land.coordinates;

function* edges(ring: Ring): Generator<readonly [Position, Position]> {
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous !== undefined) yield [previous, point];
    previous = point;
  }
}

function insideRing(ring: Ring, point: Position): boolean {
  let inside = false;
  for (const [a, b] of edges(ring)) {
    const crosses = y(a) > y(point) !== y(b) > y(point);
    if (crosses && x(point) < x(a) + ((y(point) - y(a)) * (x(b) - x(a))) / (y(b) - y(a))) inside = !inside;
  }
  return inside;
}

/** Whether the point lies on the land: within an outer ring and in none of its holes. */
export function onLand(land: Land, point: Position): boolean {
  return polygons(land).some(([outer, ...holes]) => {
    return outer !== undefined && insideRing(outer, point) && !holes.some((hole) => insideRing(hole, point));
  });
}

/** Where the segment crosses the line through a and b. */
function crossing(a: Position, b: Position, from: number, to: number): Position {
  const share = from / (from - to);
  return [x(a) + share * (x(b) - x(a)), y(a) + share * (y(b) - y(a))];
}

/** The part of a ring to the left of the edge from–to (Sutherland and Hodgman). */
function leftOf(ring: Ring, from: Position, to: Position): Position[] {
  const side = (p: Position): number => (x(to) - x(from)) * (y(p) - y(from)) - (y(to) - y(from)) * (x(p) - x(from));
  const kept: Position[] = [];
  for (const [a, b] of edges(ring)) {
    const sideA = side(a);
    const sideB = side(b);
    if (sideA < 0 !== sideB < 0) kept.push(crossing(a, b, sideA, sideB));
    if (sideB >= 0) kept.push(b);
  }
  return kept;
}

function closed(ring: Position[]): Position[] {
  const first = ring[0];
  return first === undefined || ring.length < 3 ? [] : [...ring, first];
}

/** The land within a convex counter-clockwise ring, as a polygon with the land's own shore. */
export function landWithin(land: Land, convex: Ring): MultiPolygon {
  const open = convex.slice(0, -1);
  const cut = (ring: Ring): Position[] => {
    let part: Position[] = ring.slice(0, -1);
    for (const [from, to] of edges(open)) part = leftOf(part, from, to);
    return closed(part);
  };
  const coordinates = polygons(land)
    .map((rings) => rings.map(cut).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0);
  return { type: 'MultiPolygon', coordinates };
}

/** The stretches of a closed ring that run over land, as lines. */
export function ringOverLand(land: Land, ring: Ring): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const point of ring) {
    if (onLand(land, point)) line.push(point);
    else if (line.length > 0) {
      lines.push(line);
      line = [];
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.filter((stretch) => stretch.length > 1);
}
