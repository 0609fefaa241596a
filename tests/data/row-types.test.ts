import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from '#lib/domain/rows.ts';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { rowTypesSource } from '#lib/tables/row-types.ts';

const descriptor = readDescriptor(readFileSync('data/datapackage.json', 'utf8'));

describe('row types', () => {
  it('are what the schema says now', () => {
    expect(readFileSync('src/lib/domain/rows.ts', 'utf8')).toBe(rowTypesSource(descriptor));
  });

  it('name every table of the package', () => {
    expect(tableNames).toEqual(descriptor.tables.map((table) => table.name));
  });

  it('turn stale when a column changes its type', () => {
    const changed = readFileSync('data/datapackage.json', 'utf8').replace(
      '"name": "year",\n            "type": "year"',
      '"name": "year",\n            "type": "string"'
    );
    expect(rowTypesSource(readDescriptor(changed))).not.toBe(rowTypesSource(descriptor));
  });
});
