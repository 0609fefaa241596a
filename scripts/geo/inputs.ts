import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { parseCsv } from '../../src/lib/tables/parse-csv.ts';
import { GeoProblem } from './layer.ts';

const root = new URL('../../', import.meta.url);
const outlineFolder = new URL('data/geo/', root);
const atlasFile = new URL('node_modules/world-atlas/countries-10m.json', root);
const tables = ['zones', 'infrastructure', 'transport_waypoints', 'administrative_units', 'provinces'] as const;
export type GeoTable = (typeof tables)[number];

/** Everything the layers are made of; tables have been checked by build-data before. */
export interface GeoInputs {
  outline(name: string): readonly Feature[];
  rows(table: GeoTable): readonly Readonly<Record<string, string>>[];
  readonly worldAtlas: unknown;
}

/** A fingerprint of all inputs and of the programs that turn them into layers. */
export function hashOfInputs(): string {
  const hash = createHash('sha256');
  const outlines = readdirSync(outlineFolder)
    .filter((name) => name.endsWith('.geojson'))
    .sort();
  for (const name of outlines) hash.update(name).update(readFileSync(new URL(name, outlineFolder)));
  for (const table of tables) hash.update(readFileSync(new URL(`data/${table}.csv`, root)));
  hash.update(readFileSync(atlasFile)).update(readFileSync(new URL('scripts/build-geo.ts', root)));
  const programs = new URL('scripts/geo/', root);
  for (const name of readdirSync(programs).sort()) hash.update(readFileSync(new URL(name, programs)));
  return hash.digest('hex');
}

export function readInputs(): GeoInputs {
  return {
    outline: (name) => readOutline(name),
    rows: (table) => readRows(table),
    worldAtlas: JSON.parse(readFileSync(atlasFile, 'utf8'))
  };
}

/** The features of a committed outline. A bare geometry, or a collection of them, becomes features without properties. */
function readOutline(name: string): readonly Feature[] {
  const value: unknown = JSON.parse(readFileSync(new URL(`${name}.geojson`, outlineFolder), 'utf8'));
  if (!hasType(value)) throw new GeoProblem(name, 'the file', typeof value, 'GeoJSON');
  if (value.type === 'FeatureCollection') return membersOf<Feature>(value, 'features');
  if (value.type === 'GeometryCollection')
    return membersOf<Geometry>(value, 'geometries').map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  throw new GeoProblem(name, 'the file', value.type, 'a FeatureCollection or GeometryCollection');
}

interface Typed {
  readonly type: string;
}

function hasType(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Members are taken as they stand: geoJsonProblems looks at every one of them before anything is written. */
function membersOf<Member extends Feature | Geometry>(value: Typed, key: string): readonly Member[] {
  const members: unknown = Reflect.get(value, key);
  return Array.isArray(members) ? (members as readonly Member[]) : [];
}

function readRows(table: GeoTable): readonly Readonly<Record<string, string>>[] {
  const { records, broken } = parseCsv(readFileSync(new URL(`data/${table}.csv`, root), 'utf8'));
  const [header, ...rest] = records;
  if (broken.length > 0 || header === undefined)
    throw new GeoProblem(`${table}.csv`, `line ${broken[0]?.row ?? 1}`, 'broken quotes', 'a record');
  return rest.map(({ cells }) => Object.fromEntries(header.cells.map((column, i) => [column, cells[i] ?? ''])));
}
