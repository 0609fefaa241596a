import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied, difference, reversed } from '#lib/releases/difference.ts';
import type { ReleaseTexts } from '#lib/releases/folder-reader.ts';
import { readHistory, type RestoredRelease } from '#lib/releases/history.ts';
import { rowsInSchema } from '#lib/releases/in-schema.ts';
import { inKeyOrder, type PackageTables } from '#lib/releases/package-tables.ts';
import { publishedHash } from '#lib/releases/release-files.ts';
import { checkPackage } from '#lib/tables/check-package.ts';
import { problemText } from '#lib/tables/problem-text.ts';
import { readPackage } from '../../scripts/data/read-package.ts';
import { packageOf } from '../../scripts/releases/package-of.ts';
import { readReleaseFolders } from '../../scripts/releases/read-folders.ts';
import { recordRelease } from '../../scripts/releases/record-release.ts';

const folders = readReleaseFolders('data');
let releases: readonly RestoredRelease[];
let today: PackageTables;

function restored(data: ReadonlyMap<string, ReleaseTexts>): readonly RestoredRelease[] {
  const history = readHistory(data);
  if (history.kind === 'sound') return history.releases;
  throw new Error(history.problems.map((problem) => problemText(problem, 'en')).join('\n'));
}

beforeAll(() => {
  releases = restored(folders);
  const checked = checkPackage(readPackage('data'));
  if (checked.kind === 'refused') throw new Error('npm run check-data tells what is wrong');
  today = packageOf(checked.tables);
});

const hashes = (tables: PackageTables) => Object.fromEntries(tables.map((table) => [table.name, publishedHash(table)]));
const ordered = (tables: PackageTables) =>
  tables.map(({ name, primaryKey, columns, rows }) => {
    const shape = { name, primaryKey, columns };
    return { ...shape, rows: inKeyOrder(shape, rows) };
  });

describe('the record of releases', () => {
  it('ends with the evidence as it lies in data/: after a change, raise the version and run npm run release', () => {
    const newest = releases.at(-1);
    const descriptor: { version: string; created: string } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
    expect(descriptor.version).toBe(newest?.manifest.id);
    expect(descriptor.created.slice(0, 10)).toBe(newest?.manifest.releasedOn);
    expect(hashes(today)).toEqual(hashes(newest?.tables ?? []));
    expect(difference(newest?.tables ?? [], today).tables).toEqual([]);
  });

  it('holds the digests under which the files are published', () => {
    const published: { resources: { name: string; hash: string }[] } = JSON.parse(
      readFileSync('static/data/datapackage.json', 'utf8')
    );
    const recorded = releases.at(-1)?.manifest.tables.map(({ name, sha256 }) => [name, `sha256:${sha256}`]);
    expect(recorded).toEqual(published.resources.map(({ name, hash }) => [name, hash]));
  });

  it('leads back: undoing every release from today gives the first one, row for row', () => {
    const first = releases.slice(1).reduceRight((tables, one) => applied(reversed(one.difference), tables), today);
    expect(ordered(first)).toEqual(ordered(releases[0]?.tables ?? []));
    const digests = Object.fromEntries((releases[0]?.manifest.tables ?? []).map(({ name, sha256 }) => [name, sha256]));
    expect(hashes(first)).toEqual(digests);
  });

  it('says in both languages what each release brought', () => {
    for (const { manifest } of releases) {
      expect(manifest.summary.vi).not.toBe('');
      expect(manifest.summary.en).not.toBe('');
    }
  });
});

describe('an older release in the columns of today', () => {
  it('has every row of then, and nothing where a table or a column was not there yet', () => {
    const columns = [
      { name: 'id', type: 'string' },
      { name: 'ha', type: 'number' }
    ] as const;
    const then: PackageTables = [{ name: 'zones', primaryKey: ['id'], columns, rows: [{ id: 'a', ha: '1.50' }] }];
    const field = (name: string, type: 'string' | 'number' | 'list') => ({ name, type, delimiter: ';' }) as const;
    const now = (name: string, ...fields: ReturnType<typeof field>[]) => ({ name, fields });
    expect(
      rowsInSchema(now('zones', field('id', 'string'), field('ha', 'number'), field('tags', 'list')), then)
    ).toEqual([{ id: 'a', ha: 1.5, tags: [] }]);
    expect(rowsInSchema(now('authorities', field('id', 'string')), then)).toEqual([]);
    expect(() => rowsInSchema(now('zones', field('id', 'number')), then)).toThrow('zones/id: "a" is no number');
  });
});

/** The first two releases with one file of the second changed, added or (undefined) taken away. */
function spoiled(file: string, change: (text: string) => string | undefined): ReadonlyMap<string, ReleaseTexts> {
  const id = '2026.11.1';
  const texts = new Map(folders.get(id));
  const text = change(texts.get(file) ?? '');
  if (text === undefined) texts.delete(file);
  else texts.set(file, text);
  return new Map([
    ['2026.11.0', folders.get('2026.11.0') ?? new Map()],
    [id, texts]
  ]);
}

describe('a record that was damaged', () => {
  const at = 'releases/2026.11.1';
  const changed = (line: string) => () => `table,key,column,before,after\n${line}\n`;
  it.each([
    ['no manifest', 'manifest.json', () => undefined, `${at}/manifest.json: this file is missing`],
    [
      'a manifest cut short',
      'manifest.json',
      () => '{"id":"2026.11.1"}',
      `${at}/manifest.json: in the manifest of a release: manifest.json/releasedOn: a text expected`
    ],
    [
      'another release before it',
      'manifest.json',
      (text: string) => text.replace('"2026.11.0"', '"2026.10.0"'),
      `${at}/manifest.json, column previous: “2026.10.0” must be the release before it: 2026.11.0`
    ],
    [
      'a row that was there before',
      'added/zones.csv',
      () => rowOfZones(),
      `${at}/added/zones.csv, line 2: “th-nghi-son-ez” is already a row of the release before`
    ],
    [
      'a row that never was',
      'removed/zones.csv',
      () => rowOfZones('th-nowhere'),
      `${at}/removed/zones.csv, line 2: “th-nowhere” is no row of the release before`
    ],
    [
      'a cell of a row that never was',
      'changed.csv',
      changed('zones,th-nowhere,status,planned,operating'),
      `${at}/changed.csv, line 2, column key: “th-nowhere” is no row of the release before`
    ],
    [
      'an old value that was another one',
      'changed.csv',
      changed('provinces,thanh-hoa,name_en,Thanh,Thanh Hóa'),
      `${at}/changed.csv, line 2, column before: “Thanh” must be as in provinces/thanh-hoa/name_en: Thanh Hoa`
    ],
    [
      'a line with a cell too few',
      'changed.csv',
      changed('zones,a,b,c'),
      `${at}/changed.csv, line 2: “zones,a,b,c” the row must have 5 cells`
    ],
    [
      'a file of no table',
      'added/zone.csv',
      () => 'a\n',
      `${at}/added/zone.csv: no table of this release has this file`
    ],
    [
      'a figure changed after the release',
      'added/observations.csv',
      (text: string) => text.replace(',23158,', ',23159,'),
      `${at}/manifest.json, column observations: “1518” the rows that the history gives are not the 1518 that were released (SHA-256)`
    ]
  ] as const)('is refused for %s, and told with its place', (_, file, change, told) => {
    const history = readHistory(spoiled(file, change));
    expect(history.kind === 'refused' ? history.problems.map((problem) => problemText(problem, 'en')) : []).toContain(
      told
    );
    const inVietnamese =
      history.kind === 'refused' ? history.problems.map((problem) => problemText(problem, 'vi')) : [];
    expect(
      inVietnamese.every((text) => text.startsWith(at) && !/ the | must /.test(text.replace(/manifest\.json\/.*/, '')))
    ).toBe(true);
  });
});

function rowOfZones(id?: string): string {
  const zones = releases[0]?.tables.find(({ name }) => name === 'zones');
  const columns = zones?.columns.map(({ name }) => name) ?? [];
  const row = zones?.rows.find((one) => one['zone_id'] === 'th-nghi-son-ez') ?? {};
  const cells = columns.map((column) => (column === 'zone_id' && id !== undefined ? id : (row[column] ?? '')));
  return `${columns.join(',')}\n${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}

const newestId = () => releases.at(-1)?.manifest.id ?? '';

describe('npm run release', () => {
  let data: string;
  beforeAll(() => {
    data = join(mkdtempSync(join(tmpdir(), 'atlas-release-')), 'data');
    cpSync('data', data, { recursive: true });
  });
  afterAll(() => rmSync(join(data, '..'), { recursive: true, force: true }));
  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(data, file), change(readFileSync(join(data, file), 'utf8')));
  const summary = { vi: 'Sửa tỷ giá', en: 'A rate corrected' };

  it('says when nothing has changed', async () => {
    expect(await recordRelease(data, summary)).toEqual({ kind: 'unchanged', newest: newestId() });
  });

  it('refuses a changed figure under the same version, and records it under the next with both values', async () => {
    edit('observations.csv', (text) => text.replace(',23158,', ',23159,'));
    const refused = await recordRelease(data, summary);
    expect(refused).toMatchObject({
      kind: 'refused',
      problems: [{ column: 'version', found: newestId(), rule: { kind: 'release-raised', newest: newestId() } }]
    });

    edit('datapackage.json', (text) => text.replace(/"version": "[\d.]+"/, '"version": "9999.1.0"'));
    const recorded = await recordRelease(data, summary);
    const key = 'national--exchange-rate-vnd-usd--central-rate--2021-05-25--vna-2021-05-25-rate';
    expect(recorded).toMatchObject({
      kind: 'recorded',
      manifest: { id: '9999.1.0', previous: newestId() },
      difference: {
        tables: [{ table: 'observations', changed: [{ key, column: 'value', before: '23158', after: '23159' }] }]
      }
    });
    const history = restored(readReleaseFolders(data));
    expect(history.map(({ manifest }) => manifest.id)).toEqual([
      ...releases.map(({ manifest }) => manifest.id),
      '9999.1.0'
    ]);
    expect(hashes(history.at(-2)?.tables ?? [])).toEqual(hashes(today));
  });
});
