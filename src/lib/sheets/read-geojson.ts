import type { Breathe } from './breathe.ts';
import { isRecord, pointOf, type Position } from './json-geometry.ts';
import { numberText } from './number-text.ts';
import type { SheetNotice } from './own-sheet.ts';
import { UnreadableSheet, type RawTable } from './raw-table.ts';

/** What a text says as JSON; null where it is no JSON and not meant to be. Throws an UnreadableSheet for JSON that is damaged. */
export function jsonOf(text: string, name: string): unknown {
  const head = text.slice(0, 1_000).trimStart();
  if (!/^[{[]/.test(head)) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (isJson(head.split('\n')[0] ?? '')) throw new UnreadableSheet({ kind: 'other-format', format: 'geojson-lines' });
    if (!/\.(geo)?json$/i.test(name) && !/^[{[]\s*("[^"]*"\s*:|\{)/.test(head)) return null;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableSheet({ kind: 'damaged', format: 'geojson', detail });
  }
}

function isJson(line: string): boolean {
  try {
    return isRecord(JSON.parse(line));
  } catch {
    return false;
  }
}

type Feature = Readonly<Record<string, unknown>>;

/** Each feature a row: its id, its properties, and the longitude and latitude of its point. */
export async function readGeojson(json: unknown, breathe: Breathe): Promise<RawTable> {
  const features = featuresOf(json);
  const rows: Map<string, string>[] = [];
  const points: (Position | null)[] = [];
  let [asPoint, without] = [0, 0];
  for (const [index, feature] of features.entries()) {
    rows.push(propertiesOf(feature));
    const found = pointOf(feature['geometry'] ?? null);
    points.push(found?.point ?? null);
    if (found === null) without += 1;
    else if (!found.isExact) asPoint += 1;
    if (index % 500 === 499) await breathe();
  }
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const grid = gridOf(points);
  const hasPoints = points.some((point) => point !== null);
  const header = hasPoints ? [...names, ...grid.columns] : names;
  const typed = header.map(() => false);
  const body = rows.map((row, index) => {
    const cells = names.map((name) => row.get(name) ?? '');
    const [x, y] = points[index] ?? [null, null];
    const place = [y, x].map((one) => (one === null ? '' : numberText(one)));
    return {
      row: index + 1,
      cells: hasPoints ? [...cells, ...place] : cells,
      typed: typedOf(features[index], names, typed)
    };
  });
  return {
    format: 'geojson',
    encoding: 'utf-8',
    delimiter: null,
    sheets: [],
    sheet: null,
    rows: [{ row: 0, cells: header }, ...body],
    namesFirst: true,
    hasTexts: true,
    canBeRagged: false,
    notices: [
      ...otherCrs(json),
      ...(asPoint > 0 ? [{ kind: 'geometry-kept-as-point', features: asPoint } as const] : []),
      ...(without > 0 ? [{ kind: 'without-geometry', features: without } as const] : []),
      ...grid.notices
    ]
  };
}

/** Numbers and logical values of JSON are what they are; only its texts are looked at further. */
function typedOf(feature: Feature | undefined, names: readonly string[], none: readonly boolean[]): readonly boolean[] {
  const properties = feature?.['properties'];
  if (!isRecord(properties)) return none.map((_, column) => column >= names.length);
  return none.map((_, column) => column >= names.length || typeof properties[names[column] ?? ''] !== 'string');
}

function featuresOf(json: unknown): readonly Feature[] {
  const given = Array.isArray(json) ? { type: 'FeatureCollection', features: json } : json;
  if (!isRecord(given)) throw new UnreadableSheet({ kind: 'other-format', format: 'json' });
  switch (given['type']) {
    case 'FeatureCollection': {
      const features = Array.isArray(given['features']) ? given['features'].filter(isFeature) : [];
      if (features.length > 0) return features;
      throw new UnreadableSheet(Array.isArray(json) ? { kind: 'other-format', format: 'json' } : { kind: 'empty' });
    }
    case 'Feature':
      return [given];
    case 'Topology':
      throw new UnreadableSheet({ kind: 'other-format', format: 'topojson' });
    default:
      if (pointOf(given) !== null) return [{ type: 'Feature', geometry: given, properties: {} }];
      throw new UnreadableSheet({ kind: 'other-format', format: 'json' });
  }
}

const isFeature = (value: unknown): value is Feature => isRecord(value) && value['type'] === 'Feature';

/** Objects inside properties become columns `outer.inner`; lists of words are written with semicolons, as the atlas does. */
function propertiesOf(feature: Feature): Map<string, string> {
  const row = new Map<string, string>();
  const id = feature['id'];
  if (typeof id === 'string' || typeof id === 'number') row.set('id', String(id));
  const add = (name: string, value: unknown, depth: number): void => {
    if (isRecord(value) && depth < 4) {
      for (const [inner, one] of Object.entries(value)) add(name === '' ? inner : `${name}.${inner}`, one, depth + 1);
    } else if (name !== '') row.set(name, textOf(value));
  };
  add('', feature['properties'], 0);
  return row;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value;
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
  return isList ? value.join(';') : JSON.stringify(value);
}

/** Whether the numbers are degrees; metres are no latitude and longitude, and what is swapped is told. */
function gridOf(points: readonly (Position | null)[]): {
  readonly columns: readonly [string, string];
  readonly notices: readonly SheetNotice[];
} {
  const known = points.filter((point) => point !== null);
  const inMetres = known.filter(([x, y]) => Math.abs(x) > 360 || Math.abs(y) > 360).length;
  if (inMetres > 0) return { columns: ['y', 'x'], notices: [{ kind: 'metre-coordinates', features: inMetres }] };
  const swapped = known.filter(([x, y]) => Math.abs(y) > 90 && Math.abs(x) <= 90).length;
  return { columns: ['lat', 'lon'], notices: swapped > 0 ? [{ kind: 'swapped-coordinates', features: swapped }] : [] };
}

/** The member `crs` of old GeoJSON, where it names anything but WGS 84. */
function otherCrs(json: unknown): readonly SheetNotice[] {
  const crs = isRecord(json) ? json['crs'] : null;
  const properties = isRecord(crs) ? crs['properties'] : null;
  const name = isRecord(properties) ? properties['name'] : null;
  if (typeof name !== 'string' || /CRS84|\b4326\b/.test(name)) return [];
  return [{ kind: 'other-crs', name }];
}
