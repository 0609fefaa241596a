import { askedRows } from '#lib/domain/row-limits.ts';
import type { TableName } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { askOne, noParameters, type Query } from './query.ts';

const tableSize = (table: TableName): Query<undefined, number> => ({
  name: 'table-size',
  tables: [table],
  sql: `SELECT CAST(count(*) AS INTEGER) AS rows FROM ${table}`,
  parameters: noParameters,
  decode: (row) => row.number('rows')
});

/** How many rows a table has. */
export const rowsOf = (run: Run, table: TableName): number => askOne(run, tableSize(table), undefined) ?? 0;

/** Whether a chart may be made again from all rows of a table in the reader's browser. */
export const isAskable = (run: Run, table: TableName): boolean => rowsOf(run, table) <= askedRows;
