/** A dot before it is moved: where its value lies on the axis, in px. */
export interface SwarmDot {
  readonly x: number;
}
export interface Placed {
  readonly x: number;
  /** From the middle of the row. */
  readonly y: number;
}
/** Room of a row: no middle of a dot goes further up or down than `limit`, nor past the edges. */
export interface SwarmRoom {
  readonly limit: number;
  readonly left: number;
  readonly right: number;
}

/** Sideways shifts that are tried once a pile is as high as its row, in radii. */
const shifts = [0, -2, 2, -1, 1, -4, 4, -3, 3, -6, 6, -5, 5, -8, 8, -7, 7] as const;
const hair = 1e-6;

/** Placed dots by columns as wide as a dot, so that only neighbours are looked at. */
class Columns {
  readonly #apart: number;
  readonly #dots = new Map<number, Placed[]>();

  constructor(apart: number) {
    this.#apart = apart;
  }

  add(dot: Placed): void {
    const column = Math.floor(dot.x / this.#apart);
    const dots = this.#dots.get(column);
    if (dots === undefined) this.#dots.set(column, [dot]);
    else dots.push(dot);
  }

  /** Nearest free place to the middle at this x; null where the column is full. */
  freeAt(x: number, limit: number): number | null {
    const column = Math.floor(x / this.#apart);
    const taken: Interval[] = [];
    for (let at = column - 1; at <= column + 1; at += 1)
      for (const dot of this.#dots.get(at) ?? []) {
        const sideways = Math.abs(dot.x - x);
        if (sideways >= this.#apart - hair) continue;
        const reach = Math.sqrt(this.#apart ** 2 - sideways ** 2);
        taken.push({ from: dot.y - reach, to: dot.y + reach });
      }
    const { from, to } = aroundMiddle(taken);
    const nearest = -from < to - hair ? from : to;
    const other = nearest === from ? to : from;
    return [nearest, other].find((y) => Math.abs(y) <= limit) ?? null;
  }
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The stretch around 0 in which no dot can be placed: from 0 to 0 where nothing is in the way. */
function aroundMiddle(taken: Interval[]): Interval {
  taken.sort((a, b) => a.from - b.from);
  let [from, to] = [0, -Infinity];
  for (const interval of taken) {
    // Stretches that only touch leave room for a dot between them.
    if (interval.from >= to - hair) {
      if (to > hair) break;
      [from, to] = [interval.from, interval.to];
    } else to = Math.max(to, interval.to);
  }
  return from < -hair && to > hair ? { from, to } : { from: 0, to: 0 };
}

/**
 * Spreads dots around the middle of a row. Equal values pile up; a pile higher than the row goes on beside itself. null where the
 * dots are too many for this radius: the caller takes a smaller one.
 */
export function spread(dots: readonly SwarmDot[], radius: number, room: SwarmRoom): readonly Placed[] | null {
  const columns = new Columns(radius * 2);
  const result: Placed[] = dots.map(({ x }) => ({ x, y: 0 }));
  const order = dots.map(({ x }, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  for (const { x, index } of order) {
    const found = place(x, radius, columns, room);
    if (found === null) return null;
    columns.add(found);
    result[index] = found;
  }
  return result;
}

function place(x: number, radius: number, columns: Columns, room: SwarmRoom): Placed | null {
  for (const shift of shifts) {
    const at = x + shift * radius;
    if (shift !== 0 && (at < room.left || at > room.right)) continue;
    const y = columns.freeAt(at, room.limit);
    if (y !== null) return { x: at, y };
  }
  return null;
}
