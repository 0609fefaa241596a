import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestTables } from '#lib/sheets/suggest-tables.ts';
import { makeSheet, published, schemaOf } from '../../fixtures/own-sheets.ts';

const tables = published().descriptor.tables.map(({ name }) => name);

/** Ways in which people write the name of a column without changing it. */
const rewritings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `  ${name} `,
  (name) => `${name}:`,
  (name) => `${name} (*)`,
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  (name) => name.replaceAll(/[ _]/g, '-'),
  (name) => name.replaceAll(/[ _]/g, '\n')
];

describe('columns that were renamed and moved', () => {
  it('find their column', () => {
    const sheet = fc.constantFrom(...tables).chain((table) => {
      const { fields } = schemaOf(table);
      const field = fc.record({
        spoken: fc.constantFrom('name', 'vi', 'en'),
        rewritten: fc.constantFrom(...rewritings)
      });
      return fc.record({
        table: fc.constant(table),
        places: fc.shuffledSubarray(
          fields.map((_, index) => index),
          { minLength: 1 }
        ),
        writings: fc.tuple(...fields.map(() => field))
      });
    });
    fc.assert(
      fc.property(sheet, ({ table, places, writings }) => {
        const { fields } = schemaOf(table);
        const header = places.map((place) => {
          const field = fields[place];
          const writing = writings[place];
          if (field === undefined || writing === undefined) throw new Error('no field');
          const name = writing.spoken === 'name' ? field.name : field.titles[writing.spoken === 'vi' ? 'vi' : 'en'];
          return writing.rewritten(name);
        });
        const [found] = suggestTables(header, makeSheet(header, []).rows, [schemaOf(table)], published());
        expect(found?.matches.map(({ field }) => field)).toEqual(places.map((place) => fields[place]?.name));
      }),
      { numRuns: 200 }
    );
  });

  it('never give one column to two', () => {
    const names = fc.array(fc.oneof(fc.constantFrom('Tên', 'Vĩ độ', 'lat', 'Loại', 'kind', 'Tỉnh', ''), fc.string()), {
      maxLength: 12
    });
    fc.assert(
      fc.property(names, fc.array(fc.array(fc.string(), { maxLength: 12 }), { maxLength: 4 }), (header, cells) => {
        const [found] = suggestTables(header, makeSheet(header, cells).rows, [schemaOf('zones')], published());
        const matches = found?.matches ?? header.map((column) => ({ column, field: null }));
        const taken = matches.flatMap(({ field }) => field ?? []);
        expect(matches.map(({ column }) => column)).toEqual(header);
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 100 }
    );
  });
});
