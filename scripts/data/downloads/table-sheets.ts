import type { Cell, Sheet } from '#lib/export/sheet.ts';
import type { Field, TableSchema } from '#lib/tables/descriptor.ts';
import { dictionaryColumns, dictionaryRows } from './dictionary.ts';

/** A table with its rows as texts, in the order of the files; null where there are too many for a spreadsheet. */
export interface WrittenTable {
  readonly schema: TableSchema;
  readonly count: number;
  readonly rows: readonly (readonly string[])[] | null;
}
export type SpreadTable = WrittenTable & { readonly rows: readonly (readonly string[])[] };
export const isSpread = (table: WrittenTable): table is SpreadTable => table.rows !== null;

const isNumber = ({ type }: Field): boolean => type === 'number' || type === 'integer' || type === 'year';

/** Numbers stay numbers, an empty cell nothing; codes and dates are text, so that no program changes them. */
export const cellOf = (field: Field, text: string): Cell =>
  text === '' ? null : isNumber(field) ? Number(text) : text;

export const tableSheet = ({ schema, rows }: SpreadTable): Sheet => ({
  name: schema.name,
  head: schema.fields.map(({ name }) => name),
  rows: rows.map((row) => schema.fields.map((field, index) => cellOf(field, row[index] ?? '')))
});

/** What each column of the tables means. */
export const dictionarySheet = (tables: readonly TableSchema[]): Sheet => ({
  name: 'dictionary',
  head: dictionaryColumns,
  rows: dictionaryRows(tables)
});

/** Release, licence and what belongs to others, in both languages. */
export const aboutSheet = (lines: readonly (readonly [string, string])[]): Sheet => ({
  name: 'about',
  head: ['name', 'value'],
  rows: lines
});
