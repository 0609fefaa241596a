import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDescriptor } from '#lib/tables/check-descriptor.ts';
import { buildData } from '../../scripts/data/build.ts';
import { evidence } from '../fixtures/tables/evidence.ts';

const text = evidence().descriptorText;

/** Problems of the descriptor after one change of its text, which must have changed something. */
function problemsAfter(from: string | RegExp, to: string) {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const checked = checkDescriptor(changed);
  return checked.kind === 'refused' ? checked.problems : [];
}

describe('datapackage.json', () => {
  it('is what the Data Package specification 2.0 asks for', () => {
    expect(checkDescriptor(text)).toMatchObject({ kind: 'sound' });
  });

  it('still is when it has been built, with size and hash of each file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-descriptor-'));
    await buildData('data', join(folder, 'data'));
    const built = readFileSync(join(folder, 'data', 'datapackage.json'), 'utf8');
    rmSync(folder, { recursive: true, force: true });
    expect(checkDescriptor(built)).toMatchObject({ kind: 'sound' });
    expect(JSON.parse(built)).toMatchObject({
      resources: evidence().descriptor.tables.map(({ name, rows }) => ({
        name,
        rows,
        bytes: expect.any(Number),
        hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        parquet: `${name}.parquet`
      }))
    });
  });

  it.each([
    ['broken JSON', '"version"', 'version', null],
    ['a profile of version 1', 'profiles/2.0/datapackage.json', 'profiles/1.0/datapackage.json', '/$schema'],
    [
      'a path that leaves the folder',
      '"path": "sources.csv",\n      "title": "Sources"',
      '"path": "../sources.csv",\n      "title": "Sources"',
      '/resources/0/path'
    ],
    ['a type that is none', '"type": "year"', '"type": "years"', /\/resources\/\d+\/schema\/fields\/\d+\/type/],
    ['a constraint of another type', '"minimum": 8,', '"minLength": 8,', /\/constraints$/],
    ['a format of another type', '"format": "uri"', '"format": "topojson"', '/resources/0/schema/fields/3/format'],
    ['a date that is none', /"created": "[^"]*"/, '"created": "22 November 2026"', '/created'],
    [
      'an empty resource in a reference',
      /"reference": \{\s+"fields"/,
      '"reference": { "resource": "", "fields"',
      /reference\/resource/
    ]
  ])('with %s is refused at its place', (_, from, to, place) => {
    const problems = problemsAfter(from, to);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, column } of problems) {
      expect(file).toBe('datapackage.json');
      if (place instanceof RegExp) expect(column).toMatch(place);
      else expect(column).toBe(place);
    }
  });

  it.each([
    [
      'a key that names no field',
      '"primaryKey": [\n          "zone_id"\n        ]',
      '"primaryKey": [ "zone" ]',
      'zones',
      'zone'
    ],
    ['two resources of one name', '"name": "sectors"', '"name": "zones"', 'resources', 'zones'],
    ['two fields of one name', '"name": "vsic"', '"name": "note"', 'sectors', 'note']
  ])('with %s is refused', (_, from, to, column, found) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.objectContaining({ column, found }));
  });
});
