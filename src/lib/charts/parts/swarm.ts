/** One dot before and after: where its value lies, and how far it is moved so that no two cover each other. */
export interface SwarmDot {
  /** Place of the value on the axis in px. */
  readonly x: number;
}
export interface Placed {
  readonly x: number;
  /** From the middle of the row. */
  readonly y: number;
}

/** Sideways shifts that are tried once a pile is as high as its row, in radii. */
const shifts = [0, -2, 2, -1, 1, -4, 4, -3, 3, -6, 6, -5, 5, -8, 8, -7, 7] as const;

function firstFree(x: number, placed: readonly Placed[], apart: number, limit: number): number | null {
  const near = placed.filter((other) => Math.abs(other.x - x) < apart - 1e-6);
  const reaches = near.map((other) => ({
    y: other.y,
    reach: Math.sqrt(Math.max(0, apart * apart - (other.x - x) ** 2))
  }));
  const candidates = [0, ...reaches.flatMap(({ y, reach }) => [y + reach, y - reach])]
    .filter((y) => Math.abs(y) <= limit)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  return candidates.find((y) => reaches.every((other) => Math.abs(other.y - y) >= other.reach - 1e-6)) ?? null;
}

/**
 * Spreads dots around the middle of a row. Equal values pile up; a pile higher than the row goes on beside itself. null where the
 * dots are too many for this radius: the caller takes a smaller one.
 */
export function spread(dots: readonly SwarmDot[], radius: number, limit: number): readonly Placed[] | null {
  const apart = radius * 2;
  const order = dots.map((_, index) => index).sort((a, b) => (dots[a]?.x ?? 0) - (dots[b]?.x ?? 0) || a - b);
  const placed: Placed[] = [];
  const result: Placed[] = dots.map(({ x }) => ({ x, y: 0 }));
  for (const index of order) {
    const x = dots[index]?.x ?? 0;
    let found: Placed | null = null;
    for (const shift of shifts) {
      const at = x + shift * radius;
      const y = firstFree(at, placed, apart, limit);
      if (y === null) continue;
      found = { x: at, y };
      break;
    }
    if (found === null) return null;
    placed.push(found);
    result[index] = found;
  }
  return result;
}
