import fc from 'fast-check';
import { fieldTypes } from '#lib/tables/descriptor.ts';
import { rowKey, type PackageTable, type PackageTables, type Row } from '#lib/releases/package-tables.ts';

/** Texts that break careless files: quotes, commas, line ends, the marks of a key, a formula, letters with marks, nothing. */
const cell = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    'a',
    'b',
    '"',
    'a "b", c',
    'x\ny',
    'x\r\ny',
    '~',
    '/',
    '~1',
    'a/b',
    '=1+1',
    '-5',
    '0',
    'Thanh Hóa',
    ' '
  ),
  fc.string({ unit: 'binary', maxLength: 6 })
);
const keyCell = fc
  .oneof(fc.constantFrom('a', 'b', 'c', 'd', 'a/b', 'a~', '2', '10', '"', 'x\ny'), cell)
  .filter((text) => text !== '');

const columnNames = ['id', 'part', 'name', 'value', 'note'] as const;

function table(name: string): fc.Arbitrary<PackageTable> {
  const key = fc.constantFrom(['id'], ['id', 'part'], ['part']);
  const others = fc.shuffledSubarray([...columnNames]);
  return fc
    .tuple(key, others, fc.array(fc.tuple(keyCell, keyCell, cell, cell, cell), { maxLength: 8 }))
    .chain(([primaryKey, some, drafts]) => {
      const names = [...new Set([...some, ...primaryKey])];
      const types = fc.tuple(...names.map(() => fc.constantFrom(...fieldTypes)));
      return types.map((chosen) => {
        const columns = names.map((column, at) => ({ name: column, type: chosen[at] ?? 'string' }));
        const rows = drafts.map((cells): Row => {
          const all = Object.fromEntries(columnNames.map((column, at) => [column, cells[at] ?? '']));
          return Object.fromEntries(names.map((column) => [column, all[column] ?? '']));
        });
        const unique = [...new Map(rows.map((row) => [rowKey({ primaryKey }, row), row])).values()];
        return { name, primaryKey, columns, rows: unique };
      });
    });
}

/** Any package of up to three tables, whose tables, columns, keys and rows come and go between two draws. */
export const anyPackage: fc.Arbitrary<PackageTables> = fc
  .subarray(['alpha', 'beta', 'gamma'])
  .chain((names) => fc.tuple(...names.map(table)));

/** The same package with its rows in one order: the order of rows says nothing. */
export const inOneOrder = (tables: PackageTables): PackageTables =>
  tables.map((one) => {
    const keyed = one.rows.map((row) => [rowKey(one, row), row] as const);
    const rows = keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return { name: one.name, primaryKey: one.primaryKey, columns: one.columns, rows };
  });
