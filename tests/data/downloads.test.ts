import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { ListedFile } from '#lib/domain/listed-file.ts';
import { checkDescriptor } from '#lib/tables/check-descriptor.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import { areaQuestion, readingSnippets } from '#lib/view-models/data-files/reading-snippets.ts';
import { buildData } from '../../scripts/data/build.ts';
import { evidence } from '../fixtures/tables/evidence.ts';

let folder: string;
let files: readonly ListedFile[];
let database: NodeDatabase;
const { tables, name: packageName } = evidence().descriptor;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-downloads-'));
  await buildData('data', join(folder, 'data'));
  folder = join(folder, 'data');
  const list: { files: readonly ListedFile[] } = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
  files = list.files;
  database = await openAtlasDatabase(folder);
});
afterAll(() => {
  database.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const bytes = (name: string): Buffer => readFileSync(join(folder, name));
const records = (name: string, delimiter = ','): string[][] =>
  parse(bytes(name), { bom: true, delimiter, relax_column_count: false });

/** The rows of a table in one form, as the texts of its CSV. */
type Reader = (table: TableSchema) => Promise<readonly (readonly string[])[]>;

const isNumber = ({ type }: { readonly type: string }): boolean => ['number', 'integer', 'year'].includes(type);
/** 2.50 and 2.5 are one number. */
const same = (table: TableSchema, rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.map((cell, index) => {
      const field = table.fields[index];
      if (cell === '' || field === undefined || !isNumber(field)) return cell.replace(/^'(?=[=+\-@])/, '');
      return String(Number(cell));
    })
  );

const readers: Readonly<Record<string, Reader>> = {
  excel: async ({ name }) => records(`${name}.excel.csv`).slice(1),
  'excel-vi': async ({ name, fields }) =>
    records(`${name}.excel-vi.csv`, ';')
      .slice(1)
      .map((row) => row.map((cell, index) => (fields[index]?.type === 'number' ? cell.replace(',', '.') : cell))),
  xlsx: async ({ name, fields }) => {
    const [, ...rows] = await readSheet(bytes(`${name}.xlsx`), name);
    return rows.map((row) => fields.map((_, index) => String(row[index] ?? '')));
  },
  geojson: async ({ name, fields }) => {
    const collection: { features: { properties: Record<string, string | number | null> }[] } = JSON.parse(
      bytes(`${name}.geojson`).toString('utf8')
    );
    return collection.features.map(({ properties }) => fields.map((field) => String(properties[field.name] ?? '')));
  },
  parquet: async ({ name, fields }) => {
    const columns = fields.map((field) =>
      field.type === 'list' ? `array_to_string("${field.name}", ';') AS "${field.name}"` : `"${field.name}"`
    );
    const rows = database.run(`SELECT ${columns.join(', ')} FROM ${name}`);
    return rows.map((row) => fields.map((field) => String(row[field.name] ?? '')));
  }
};

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  it('can be taken away in every form, with the same rows in each', async () => {
    const forms = files.filter((file) => file.table === name).map(({ form }) => form);
    const placed = table.fields.some((field) => field.name === 'lat');
    expect(forms).toEqual(['csv', 'excel', 'excel-vi', 'xlsx', 'parquet', ...(placed ? ['geojson'] : [])]);
    const wanted = same(table, records(`${name}.csv`).slice(1));
    expect(wanted).toHaveLength(table.rows);
    for (const form of forms.filter((one) => one !== 'csv'))
      expect(same(table, (await readers[form]?.(table)) ?? []), form).toEqual(wanted);
  });
});

describe('the files', () => {
  it('are listed with the size and checksum that they have', () => {
    for (const { file, bytes: size, sha256 } of files) {
      expect(bytes(file).length, file).toBe(size);
      expect(createHash('sha256').update(bytes(file)).digest('hex'), file).toBe(sha256);
    }
    const unlisted = readdirSync(folder).filter((name) => !files.some(({ file }) => file === name));
    expect(unlisted).toEqual(['SHA256SUMS.txt', 'build-report.json', 'files.json']);
    expect(bytes('SHA256SUMS.txt').toString().trimEnd().split('\n')).toHaveLength(files.length);
  });

  it('for Excel begin with the mark of UTF-8, the others do not', () => {
    const marked = files.filter(({ file }) =>
      bytes(file)
        .subarray(0, 3)
        .equals(Buffer.from([0xef, 0xbb, 0xbf]))
    );
    expect([...new Set(marked.map(({ form }) => form))].toSorted()).toEqual(['excel', 'excel-vi']);
    expect(marked).toHaveLength(tables.length * 2);
  });

  it('of one workbook hold every table and the dictionary', async () => {
    const sheet = await readSheet(bytes(`${packageName}.xlsx`), 'dictionary');
    expect(sheet).toHaveLength(1 + tables.reduce((sum, { fields }) => sum + fields.length, 0));
    const funds = await readSheet(bytes(`${packageName}.xlsx`), 'funds');
    expect(funds).toHaveLength(1 + (tables.find(({ name }) => name === 'funds')?.rows ?? 0));
  });
});

describe('the archive', () => {
  it('is a sound data package of its own, with guide and licence', () => {
    const parts = unzipSync(new Uint8Array(bytes(`${packageName}.zip`)));
    const names = Object.keys(parts);
    expect(names.slice(0, 4)).toEqual(['README.md', 'LICENSE.md', 'datapackage.json', 'dictionary.csv']);
    expect(names.slice(4)).toEqual(tables.map(({ path }) => path));
    const descriptor = strFromU8(parts['datapackage.json'] ?? new Uint8Array());
    expect(checkDescriptor(descriptor)).toMatchObject({ kind: 'sound' });
    const { resources }: { resources: { path: string; hash: string; bytes: number }[] } = JSON.parse(descriptor);
    for (const { path, hash, bytes: size } of resources) {
      const content = parts[path] ?? new Uint8Array();
      expect(content.length, path).toBe(size);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
    }
    expect(strFromU8(parts['README.md'] ?? new Uint8Array())).toContain('observations.csv: Observations');
  });
});

describe('the dictionary', () => {
  it('tells every column in both languages, and more than its title', () => {
    const [head = [], ...lines] = records('dictionary.csv');
    const at = (line: readonly string[], column: string): string => line[head.indexOf(column)] ?? '';
    expect(lines.map((line) => `${at(line, 'table')}.${at(line, 'column')}`)).toEqual(
      tables.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`))
    );
    const bare = lines.filter((line) =>
      ['vi', 'en'].some((lang) => ['', at(line, `title_${lang}`)].includes(at(line, `description_${lang}`)))
    );
    expect(bare.map((line) => line.slice(0, 2).join('.'))).toEqual([]);
  });
});

describe('programs on the page', () => {
  it('ask DuckDB a question that the published files answer', () => {
    for (const name of ['observations', 'zones']) database.registerFile(`${name}.parquet`, bytes(`${name}.parquet`));
    const rows = database.run(areaQuestion(''));
    const head = records('observations.csv')[0] ?? [];
    const areas = records('observations.csv').filter(
      (row) => row[head.indexOf('indicator_id')] === 'area-ha' && row[head.indexOf('measure')] === 'actual'
    );
    expect(rows).toHaveLength(areas.length);
    expect(rows[0]).toMatchObject({ unit: 'ha', source_id: expect.any(String) });
  });

  it('name files, columns and values that exist', () => {
    const known = new Set([...files.map(({ file }) => file)]);
    const columns = new Set(tables.flatMap(({ fields }) => fields.map(({ name }) => name)));
    for (const { code } of readingSnippets('https://atlas.example/data/')) {
      for (const [file] of code.matchAll(/[a-z_]+\.(csv|parquet|geojson)(?=["'])/g)) expect(known).toContain(file);
      for (const [name] of code.matchAll(/\b(as_of|zone_id|subject_id|name_vi|value_max|commune_new_codes)\b/g))
        expect(columns).toContain(name);
    }
  });
});
