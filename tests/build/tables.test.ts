import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '../../src/lib/database/node-database.ts';
import { buildFolder, builtExists } from './site.ts';
import { packageRows } from './package-rows.ts';

const tables = readdirSync(join(buildFolder, '..', 'data'))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.replace(/\.csv$/, ''));
let database: NodeDatabase;

beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

describe('files that readers download', () => {
  it('names every table', () => {
    expect(tables.length).toBe(25);
    const described: { resources: { name: string }[] } = JSON.parse(
      readFileSync(join(buildFolder, 'data', 'datapackage.json'), 'utf8')
    );
    expect(described.resources.map(({ name }) => name).sort()).toEqual([...tables].sort());
  });

  it.each(tables)('keeps every row of %s in Parquet and CSV', (table) => {
    const expected = packageRows(table).length;
    expect(expected).toBeGreaterThan(0);
    const name = `${table}.parquet`;
    database.registerFile(name, readFileSync(join(buildFolder, 'data', name)));
    const [row] = database.run(`SELECT count(*)::INTEGER AS n FROM read_parquet('${name}')`);
    expect(row?.['n']).toBe(expected);
    const written: unknown[] = parse(readFileSync(join(buildFolder, 'data', `${table}.csv`)), {
      columns: true,
      bom: true
    });
    expect(written.length).toBe(expected);
  });

  it('serves the map layers with a manifest that names each', () => {
    const manifest = readFileSync(join(buildFolder, 'geo', 'manifest.json'), 'utf8');
    const layers = readdirSync(join(buildFolder, 'geo')).filter((name) => name.endsWith('.geojson'));
    expect(layers.length).toBeGreaterThan(5);
    expect(layers.filter((name) => !manifest.includes(name.replace(/\.geojson$/, '')))).toEqual([]);
    expect(builtExists('geo/manifest.json')).toBe(true);
  });
});
