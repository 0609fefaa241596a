/** Clipping to the province: a halo of doubt does not reach into the sea or over the border. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

export type Land = Polygon | MultiPolygon;
type Ring = readonly Position[];

const x = (p: Position | undefined): number => p?.[0] ?? Number.NaN;
const y = (p: Position | undefined): number => p?.[1] ?? Number.NaN;

export const polygonsOf = (land: Land): readonly Position[][][] =>
  land.type === 'Polygon' ? [land.coordinates] : land.coordinates;

function insideRing(ring: Ring, px: number, py: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ay, by] = [y(ring[i]), y(ring[j])];
    if (ay > py !== by > py) {
      const [ax, bx] = [x(ring[i]), x(ring[j])];
      if (px < ax + ((py - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

/** Whether the point lies on the land: within an outer ring and in none of its holes. */
export function onLand(land: Land, point: Position): boolean {
  const [px, py] = [x(point), y(point)];
  return polygonsOf(land).some(([outer, ...holes]) => {
    return outer !== undefined && insideRing(outer, px, py) && !holes.some((hole) => insideRing(hole, px, py));
  });
}

/** Whether any shore or border of the land comes into the box around a point, `reachX` and `reachY` degrees to each side. */
export function edgeNear(land: Land, point: Position, reachX: number, reachY: number): boolean {
  const [px, py] = [x(point), y(point)];
  return polygonsOf(land).some((rings) =>
    rings.some((ring) => {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay, bx, by] = [x(ring[i - 1]), y(ring[i - 1]), x(ring[i]), y(ring[i])];
        if (Math.max(ax, bx) < px - reachX || Math.min(ax, bx) > px + reachX) continue;
        if (Math.max(ay, by) < py - reachY || Math.min(ay, by) > py + reachY) continue;
        return true;
      }
      return false;
    })
  );
}

/** The part of an open ring to the left of the edge from–to (Sutherland and Hodgman). */
function leftOf(ring: Ring, from: Position, to: Position): Position[] {
  const [fromX, fromY, dx, dy] = [x(from), y(from), x(to) - x(from), y(to) - y(from)];
  const side = (p: Position | undefined): number => dx * (y(p) - fromY) - dy * (x(p) - fromX);
  const kept: Position[] = [];
  let previous = ring.at(-1);
  let before = side(previous);
  for (const point of ring) {
    const after = side(point);
    if (before < 0 !== after < 0) {
      const share = before / (before - after);
      kept.push([x(previous) + share * (x(point) - x(previous)), y(previous) + share * (y(point) - y(previous))]);
    }
    if (after >= 0) kept.push(point);
    previous = point;
    before = after;
  }
  return kept;
}

function closed(ring: readonly Position[]): Position[] {
  const first = ring[0];
  return first === undefined || ring.length < 3 ? [] : [...ring, first];
}

/** Corners of the box around a ring, counter-clockwise: cut away first, it leaves little for the many edges of a circle. */
function boxOf(ring: Ring): readonly Position[] {
  const [xs, ys] = [ring.map(x), ring.map(y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ];
}

/** The land within a convex, closed, counter-clockwise ring, as a polygon with the land's own shore. */
export function landWithin(land: Land, convex: Ring): MultiPolygon {
  const cut = (ring: Ring): Position[] => {
    let part: readonly Position[] = ring.slice(0, -1);
    for (const corners of [boxOf(convex), convex.slice(0, -1)])
      corners.forEach((from, i) => {
        part = leftOf(part, from, corners[(i + 1) % corners.length] ?? from);
      });
    return closed(part);
  };
  const coordinates = polygonsOf(land)
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
