/** The outline of the provinces, split by what lies beyond it: another country, or a province or the sea. */
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';

/** Neighbours and outlines are generalised differently; so near counts as the same line, degrees (about 1.5 km). */
const nearDegrees = 0.014;

type Near = (position: Position) => boolean;

/** Points at most half the nearness apart along a line, its own among them. */
function* along(line: readonly Position[]): Generator<Position> {
  let [fromX = 0, fromY = 0] = line[0] ?? [];
  for (const [x = 0, y = 0] of line) {
    const steps = Math.max(1, Math.ceil((2 * Math.hypot(x - fromX, y - fromY)) / nearDegrees));
    for (let k = 1; k <= steps; k++) yield [fromX + ((x - fromX) * k) / steps, fromY + ((y - fromY) * k) / steps];
    [fromX, fromY] = [x, y];
  }
}

/** Answers whether a position lies near one of many lines, by the cells of a grid. */
function nearAny(lines: readonly (readonly Position[])[]): Near {
  const cells = new Map<string, Position[]>();
  const column = (value: number | undefined): number => Math.floor((value ?? 0) / nearDegrees);
  for (const line of lines)
    for (const position of along(line)) {
      const key = `${String(column(position[0]))} ${String(column(position[1]))}`;
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [position]);
      else cell.push(position);
    }
  return ([x = 0, y = 0]) => {
    for (let i = column(x) - 1; i <= column(x) + 1; i++)
      for (let j = column(y) - 1; j <= column(y) + 1; j++)
        for (const [x2 = 0, y2 = 0] of cells.get(`${String(i)} ${String(j)}`) ?? [])
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
  const near = nearAny(countries);
  return { type: 'FeatureCollection', features: rings.flatMap((ring) => runs(ring, near)) };
}
