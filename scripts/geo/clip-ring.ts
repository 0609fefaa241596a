import type { Position } from 'geojson';

export interface ClipBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A ring cut to a box (Sutherland and Hodgman), closed; empty when nothing is left. */
export function clipRing(ring: readonly Position[], box: ClipBox): Position[] {
  const sides = [
    { axis: 0, limit: box.west, keep: 1 },
    { axis: 0, limit: box.east, keep: -1 },
    { axis: 1, limit: box.south, keep: 1 },
    { axis: 1, limit: box.north, keep: -1 }
  ] as const;
  let left: readonly Position[] = ring.slice(0, -1);
  for (const side of sides) left = cut(left, side);
  const [first] = left;
  return first === undefined ? [] : [...left, first];
}

interface Side {
  readonly axis: 0 | 1;
  readonly limit: number;
  readonly keep: 1 | -1;
}

function cut(ring: readonly Position[], { axis, limit, keep }: Side): readonly Position[] {
  const room = (p: Position): number => ((p[axis] ?? 0) - limit) * keep;
  return ring.flatMap((to, i) => {
    const from = ring[(i + ring.length - 1) % ring.length] ?? to;
    const [before, after] = [room(from), room(to)];
    const crossing = before < 0 !== after < 0 ? [between(from, to, before / (before - after))] : [];
    return after < 0 ? crossing : [...crossing, to];
  });
}

function between([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, share: number): Position {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}
