import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { parseCsv } from '#lib/tables/parse-csv.ts';
import { buildData, type BuildResult } from '../../scripts/data/build.ts';
import { hashOf, isUpToDate, writeStamp } from '../../scripts/data/build-stamp.ts';
import { reportText } from '../../scripts/data/build-report.ts';
import { evidence } from '../fixtures/tables/evidence.ts';

let work: string;
let first: string;
let result: BuildResult;
let database: NodeDatabase;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'atlas-build-'));
  first = join(work, 'first');
  result = await buildData('data', first);
  database = await openAtlasDatabase(first);
});
afterAll(() => {
  database.close();
  rmSync(work, { recursive: true, force: true });
});

const bytesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

/** A copy of the evidence with one file changed. */
function changedEvidence(name: string, file: string, change: (text: string) => string): string {
  const folder = join(work, name);
  cpSync('data', folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return folder;
}

describe('what is built', () => {
  it('holds every row that the descriptor promises', () => {
    for (const table of evidence().descriptor.tables) {
      const [counted] = database.run(`SELECT count(*)::INTEGER AS rows FROM ${table.name}`);
      expect(counted, table.name).toEqual({ rows: table.rows });
      const csv = parseCsv(readFileSync(join(first, `${table.name}.csv`), 'utf8')).records;
      expect(csv.length - 1, table.name).toBe(table.rows);
    }
  });

  it('keeps every cell: Parquet says what the evidence says', () => {
    for (const table of evidence().descriptor.tables) {
      const columns = table.fields.map(({ name, type }) =>
        type === 'list' ? `array_to_string("${name}", ';') AS "${name}"` : `"${name}"`
      );
      const [header, ...records] = parseCsv(evidence().texts.get(table.path) ?? '').records;
      const wanted = records.map(({ cells }) =>
        cells.map((cell, index) => plain(cell, table.fields[index]?.type)).join('|')
      );
      const found = database
        .run(`SELECT ${columns.join(', ')} FROM ${table.name}`)
        .map((row) => (header?.cells ?? []).map((name) => String(row[name] ?? '')).join('|'));
      expect(found.toSorted(), table.name).toEqual(wanted.toSorted());
    }
  });

  it('gives columns the types of the schema', () => {
    const types = database.run(
      "SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = 'investments'"
    );
    expect(Object.fromEntries(types.map((row) => [row['name'], row['type']]))).toMatchObject({
      investment_id: 'VARCHAR',
      country: 'VARCHAR[]',
      supporting_industry: 'BOOLEAN',
      year: 'INTEGER'
    });
    expect(database.run('SELECT count(*)::INTEGER AS n FROM investments WHERE country IS NULL')).toEqual([{ n: 0 }]);
  });

  it('is sorted by primary key, the CSV in the same order', () => {
    const stored = database.run('SELECT observation_id FROM observations').map((row) => row['observation_id']);
    expect(stored).toEqual(stored.toSorted());
    const csv = parseCsv(readFileSync(join(first, 'observations.csv'), 'utf8')).records.slice(1);
    expect(csv.map(({ cells }) => cells[0])).toEqual(stored);
  });

  it('comes out byte for byte the same from the same evidence', async () => {
    const second = join(work, 'second');
    await buildData('data', second);
    expect(Object.keys(bytesOf(second)).length).toBeGreaterThan(evidence().descriptor.tables.length * 5);
    expect(bytesOf(second)).toEqual(bytesOf(first));
  });

  it('comes out the same when rows of the evidence change places', async () => {
    const shuffled = changedEvidence('shuffled', 'zones.csv', (text) => {
      const [header = '', ...lines] = text.trimEnd().split('\n');
      return `${[header, ...lines.toReversed()].join('\n')}\n`;
    });
    const third = join(work, 'third');
    expect((await buildData(shuffled, third)).kind).toBe('built');
    expect(bytesOf(third)['zones.parquet']).toBe(bytesOf(first)['zones.parquet']);
  });

  it('guards formulas in the CSV and leaves numbers alone', async () => {
    const folder = changedEvidence('formula', 'sectors.csv', (text) => text.replace('A01-A03,', 'A01-A03,=1+1'));
    await buildData(folder, join(work, 'guarded'));
    expect(readFileSync(join(work, 'guarded', 'sectors.csv'), 'utf8')).toContain("A01-A03,'=1+1\r\n");
  });
});

function plain(cell: string, type: string | undefined): string {
  return cell !== '' && (type === 'number' || type === 'integer' || type === 'year') ? String(Number(cell)) : cell;
}

describe('the build report', () => {
  it('counts rows in and out and names what the evidence lacks', () => {
    if (result.kind !== 'built') throw new Error('the evidence could not be built');
    const { report } = result;
    const promised = evidence().descriptor.tables.reduce((sum, table) => sum + table.rows, 0);
    expect(report).toMatchObject({ rowsIn: promised, rowsOut: promised });
    expect(report.tables).toHaveLength(evidence().descriptor.tables.length);
    const withoutLink = database.run('SELECT source_id FROM sources WHERE url IS NULL ORDER BY source_id');
    expect(report.sourcesWithoutLink).toEqual(withoutLink.map((row) => row['source_id']));
    const withoutFigure = database.run(
      "SELECT zone_id FROM zones WHERE zone_id NOT IN (SELECT subject_id FROM observations WHERE subject_type = 'zone') ORDER BY zone_id"
    );
    expect(report.zonesWithoutFigure).toEqual(withoutFigure.map((row) => row['zone_id']));
    expect(JSON.parse(readFileSync(join(first, 'build-report.json'), 'utf8'))).toEqual(report);
    expect(reportText(report)).toContain(`zones without a figure (${withoutFigure.length})`);
  });
});

describe('a build that is refused', () => {
  it('leaves what was built before untouched, and nothing beside it', async () => {
    const before = bytesOf(first);
    const spoiled = changedEvidence('spoiled', 'zones.csv', (text) =>
      text.replace('industrial-park', 'industrial-parc')
    );
    const refused = await buildData(spoiled, first);
    expect(refused).toMatchObject({
      kind: 'refused',
      problems: [{ file: 'zones.csv', column: 'kind', found: 'industrial-parc' }]
    });
    expect(bytesOf(first)).toEqual(before);
    expect(readdirSync(work).filter((name) => name.includes('building'))).toEqual([]);
  });
});

describe('a build that has nothing to do', () => {
  it('knows its inputs and outputs again until one of them changes', () => {
    const stamp = join(work, 'stamp');
    const inputs = hashOf(['data', 'src/lib/tables']);
    expect(isUpToDate(stamp, inputs, first)).toBe(false);
    writeStamp(stamp, inputs, first);
    expect(isUpToDate(stamp, hashOf(['data', 'src/lib/tables']), first)).toBe(true);
    expect(isUpToDate(stamp, hashOf(['data', 'src/lib/database']), first)).toBe(false);
    const copy = join(work, 'copy');
    cpSync(first, copy, { recursive: true });
    writeStamp(stamp, inputs, copy);
    rmSync(join(copy, 'zones.parquet'));
    expect(isUpToDate(stamp, inputs, copy)).toBe(false);
  });
});
