import type { TableSchema } from '#lib/tables/descriptor.ts';
import { csvText, exactCsvText } from '#lib/tables/write-csv.ts';
import type { MappedRow } from './own-rows.ts';

/** The sheet's rows in the columns of the table and their order; with `forSpreadsheet`, cells that would run as formulas are guarded. */
export function mergedCsv(schema: TableSchema, rows: readonly MappedRow[], forSpreadsheet = false): string {
  const columns = schema.fields.map(({ name }) => name);
  const cells = rows.map(({ texts }) => columns.map((name) => texts[name] ?? ''));
  return (forSpreadsheet ? csvText : exactCsvText)(columns, cells);
}
