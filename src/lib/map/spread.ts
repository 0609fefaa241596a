/** A symbol that may be pushed by its neighbours, px. */
export interface SpreadSymbol {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Half the room it needs, casing included. */
  readonly half: number;
  /** How far it may move from its place: the radius of its halo; 0 for a point known to the site. */
  readonly reach: number;
  /** Where else it must not go: outside its province, say. Everywhere within reach is allowed unless given. */
  readonly allows?: (x: number, y: number) => boolean;
}

export interface SpreadPoint {
  readonly x: number;
  readonly y: number;
}

const rounds = 24;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves symbols apart that lie on one another, each only inside its own halo: where a place is known to the commune, the symbol
 * may stand anywhere in the commune, but never outside. Deterministic; symbols known to the site do not move.
 */
export function spreadSymbols(symbols: readonly SpreadSymbol[]): ReadonlyMap<string, SpreadPoint> {
  const moved = symbols.map((symbol): Moving => ({ ...symbol, x0: symbol.x, y0: symbol.y, movable: symbol.reach > 0 }));
  for (let round = 0; round < rounds; round++) if (!pushApart(moved)) break;
  return new Map(moved.map(({ id, x, y }) => [id, { x, y }]));
}

/** One round; false when nothing lies on anything else that could still move. */
function pushApart(moved: readonly Moving[]): boolean {
  let pushed = false;
  moved.forEach((a, i) => {
    for (let j = i + 1; j < moved.length; j++) {
      const b = moved[j];
      if (b === undefined || (!a.movable && !b.movable)) continue;
      const wanted = a.half + b.half;
      const overlap = Math.min(wanted - Math.abs(b.x - a.x), wanted - Math.abs(b.y - a.y));
      if (overlap <= 0.01) continue;
      pushed = true;
      push(a, b, overlap, i + j);
    }
  });
  return pushed;
}

interface Moving {
  readonly id: string;
  readonly half: number;
  x: number;
  y: number;
  readonly x0: number;
  readonly y0: number;
  readonly reach: number;
  readonly movable: boolean;
  readonly allows?: (x: number, y: number) => boolean;
}

function push(a: Moving, b: Moving, overlap: number, seed: number): void {
  let [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  if (distance < 0.01) [dx, dy] = [Math.cos(seed * goldenAngle), Math.sin(seed * goldenAngle)];
  else [dx, dy] = [dx / distance, dy / distance];
  const share = a.movable && b.movable ? overlap / 2 : overlap;
  if (a.movable) shift(a, -dx * share, -dy * share);
  if (b.movable) shift(b, dx * share, dy * share);
}

function shift(symbol: Moving, dx: number, dy: number): void {
  const [x, y] = [symbol.x + dx - symbol.x0, symbol.y + dy - symbol.y0];
  const distance = Math.hypot(x, y);
  const kept = distance > symbol.reach ? symbol.reach / distance : 1;
  const [toX, toY] = [symbol.x0 + x * kept, symbol.y0 + y * kept];
  if (symbol.allows !== undefined && !symbol.allows(toX, toY)) return;
  symbol.x = toX;
  symbol.y = toY;
}
