import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Feature } from 'geojson';
import type { Coverage } from '../../src/lib/domain/coverage.ts';
import { readCoverage } from '../data/coverage.ts';
import { dataFolder } from '../data/data-folder.ts';
import { readFeatures } from '../data/geo-files.ts';
import { readTable, withOurs, type TableRow } from '../data/read-table.ts';

const root = new URL('../../', import.meta.url);
const atlasFile = new URL('node_modules/world-atlas/countries-10m.json', root);
const tables = ['zones', 'infrastructure', 'transport_waypoints', 'administrative_units', 'provinces'] as const;
export type GeoTable = (typeof tables)[number];

/** Everything the layers are made of; tables have been checked by build-data before. */
export interface GeoInputs {
  /** Empty where neither the package nor this repository has an outline of that name. */
  outline(name: string): readonly Feature[];
  /** The package brings that outline itself. */
  owns(name: string): boolean;
  rows(table: GeoTable): readonly TableRow[];
  readonly coverage: Coverage;
  readonly worldAtlas: unknown;
}

/** A fingerprint of all inputs and of the programs that turn them into layers. */
export function hashOfInputs(folder: string = dataFolder()): string {
  const hash = createHash('sha256').update(folder);
  for (const from of new Set([folder, 'data']))
    for (const file of filesIn(join(from, 'geo'))) hash.update(file).update(readFileSync(file));
  for (const table of tables) hash.update(JSON.stringify(readTable(folder, table)));
  hash.update(readFileSync(atlasFile)).update(readFileSync(new URL('scripts/build-geo.ts', root)));
  const programs = fileURLToPath(new URL('scripts/geo/', root));
  for (const file of filesIn(programs)) hash.update(readFileSync(file));
  for (const name of ['coverage', 'geo-files', 'map-frames', 'outline-words', 'region-names'])
    hash.update(readFileSync(new URL(`scripts/data/${name}.ts`, root)));
  return hash.digest('hex');
}

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
    : [];

export function readInputs(folder: string = dataFolder()): GeoInputs {
  return {
    outline: (name) => readFeatures(folder, name),
    owns: (name) => existsSync(join(folder, 'geo', `${name}.geojson`)),
    rows: (table) => rowsOf(folder, table),
    coverage: readCoverage(folder),
    worldAtlas: JSON.parse(readFileSync(atlasFile, 'utf8'))
  };
}

/** Outlines of this repository are named by its own lists of places where the package leaves them out. */
function rowsOf(folder: string, table: GeoTable): readonly TableRow[] {
  if (table === 'provinces') return withOurs(folder, table, 'province_id');
  return table === 'administrative_units' ? withOurs(folder, table, 'unit_id') : readTable(folder, table);
}
