import type { Position } from 'geojson';

const samples = 8;

/**
 * A curve through all waypoints (centripetal Catmull and Rom: no loops, no overshoot), so that a schematic line bends instead of
 * breaking. Rounded to 4 decimals; the result is no more exact than its waypoints.
 */
export function smoothLine(points: readonly Position[]): Position[] {
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  const line: Position[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const [p1, p2] = [points[i], points[i + 1]];
    if (p1 === undefined || p2 === undefined) break;
    const p0 = points[i - 1] ?? mirrored(p2, p1);
    const p3 = points[i + 2] ?? mirrored(p1, p2);
    for (let k = 0; k < samples; k++) line.push(curve(p0, p1, p2, p3, k / samples));
  }
  const last = points.at(-1);
  if (last !== undefined) line.push(last);
  return line.map(([lon = 0, lat = 0]) => [round(lon), round(lat)]);
}

const mirrored = ([x = 0, y = 0]: Position, [cx = 0, cy = 0]: Position): Position => [2 * cx - x, 2 * cy - y];

function knot([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1) ** 0.5);
}

function curve(p0: Position, p1: Position, p2: Position, p3: Position, share: number): Position {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  const mix = (a: Position, b: Position, from: number, to: number): Position => {
    const part = (t - from) / (to - from);
    return [(a[0] ?? 0) * (1 - part) + (b[0] ?? 0) * part, (a[1] ?? 0) * (1 - part) + (b[1] ?? 0) * part];
  };
  const [a1, a2, a3] = [mix(p0, p1, 0, t1), mix(p1, p2, t1, t2), mix(p2, p3, t2, t3)];
  return mix(mix(a1, a2, 0, t2), mix(a2, a3, t1, t3), t1, t2);
}
