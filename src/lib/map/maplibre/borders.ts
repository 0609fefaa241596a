/** The outline of the provinces, split by what lies beyond it: another country, or a province or the sea. */
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Neighbours and outlines are generalised differently; so near counts as the same line, degrees (about 1.5 km). */
const nearDegrees = 0.014;

type Near = (position: Position) => boolean;

interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What the positions span, a little wider than they do. */
function frameOf(positions: readonly Position[]): Frame {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x - nearDegrees);
    south = Math.min(south, y - nearDegrees);
    east = Math.max(east, x + nearDegrees);
    north = Math.max(north, y + nearDegrees);
  }
  return { west, south, east, north };
}

/** Points at most half the nearness apart along those stretches of a line that come into the frame. */
function* along(line: readonly Position[], { west, south, east, north }: Frame): Generator<readonly [number, number]> {
  let [fromX = 0, fromY = 0] = line[0] ?? [];
  for (const [x = 0, y = 0] of line) {
    const outside =
      Math.max(x, fromX) < west ||
      Math.min(x, fromX) > east ||
      Math.max(y, fromY) < south ||
      Math.min(y, fromY) > north;
    const steps = outside ? 0 : Math.max(1, Math.ceil((2 * Math.hypot(x - fromX, y - fromY)) / nearDegrees));
    for (let k = 1; k <= steps; k++) yield [fromX + ((x - fromX) * k) / steps, fromY + ((y - fromY) * k) / steps];
    [fromX, fromY] = [x, y];
  }
}

/** Number of a cell of the grid; good for a few degrees, which is what the frame spans. */
const cellOf = (column: number, row: number): number => column * 100_000 + row;
const index = (degrees: number): number => Math.floor(degrees / nearDegrees);

/** Answers whether a position in the frame lies near one of many lines. */
function nearAny(lines: readonly (readonly Position[])[], frame: Frame): Near {
  const cells = new Map<number, (readonly [number, number])[]>();
  for (const line of lines)
    for (const point of along(line, frame)) {
      const key = cellOf(index(point[0]), index(point[1]));
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [point]);
      else cell.push(point);
    }
  return ([x = 0, y = 0]) => {
    for (let i = index(x) - 1; i <= index(x) + 1; i++)
      for (let j = index(y) - 1; j <= index(y) + 1; j++)
        for (const [x2, y2] of cells.get(cellOf(i, j)) ?? [])
          if (Math.hypot(x2 - x, y2 - y) <= nearDegrees) return true;
    return false;
  };
}

function runs(ring: readonly Position[], near: Near): readonly Feature<LineString>[] {
  const features: Feature<LineString>[] = [];
  let run: Position[] = [];
  let national: boolean | null = null;
  const end = (last: readonly Position[]): void => {
    const coordinates = [...run, ...last];
    if (coordinates.length > 1)
      features.push({ type: 'Feature', properties: { national }, geometry: { type: 'LineString', coordinates } });
    run = [];
  };
  for (const position of ring) {
    const isNational = near(position);
    if (national !== null && isNational !== national) end([position]);
    run.push(position);
    national = isNational;
  }
  end([]);
  return features;
}

/** Lines with the property `national`. `rings` are the provinces' outlines, `countries` the shores and borders of other countries. */
export function splitBorders(
  rings: readonly (readonly Position[])[],
  countries: readonly (readonly Position[])[]
): FeatureCollection<LineString> {
  const near = nearAny(countries, frameOf(rings.flat()));
  return { type: 'FeatureCollection', features: rings.flatMap((ring) => runs(ring, near)) };
}
