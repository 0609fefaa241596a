import { createHash } from 'node:crypto';
import { csvText, exactCsvText } from '#lib/tables/write-csv.ts';
import type { Difference } from './difference.ts';
import { manifestText, type Manifest } from './manifest.ts';
import { inKeyOrder, type PackageTable, type Row, type TableShape } from './package-tables.ts';

/** Columns of changed.csv, in their order. */
export const changedColumns = ['table', 'key', 'column', 'before', 'after'] as const;

const cellsOf = (columns: readonly string[], rows: readonly Row[]): readonly (readonly string[])[] =>
  rows.map((row) => columns.map((column) => row[column] ?? ''));

/** SHA-256 of a table as it is published: by key, CRLF, formulas guarded. */
export function publishedHash(table: PackageTable): string {
  const columns = table.columns.map(({ name }) => name);
  const text = csvText(columns, cellsOf(columns, inKeyOrder(table, table.rows)));
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Release and difference as files, by their path in the folder of the release. */
export function releaseFiles(manifest: Manifest, { before, after, tables }: Difference): ReadonlyMap<string, string> {
  const changed = tables.flatMap(({ table, changed: cells }) =>
    cells.map((cell) => [table, cell.key, cell.column, cell.before, cell.after])
  );
  return new Map([
    ['manifest.json', manifestText(manifest)],
    ...(changed.length === 0 ? [] : [['changed.csv', exactCsvText(changedColumns, changed)] as const]),
    ...tables.flatMap(({ table, added, removed }) => [
      ...rowsFile('removed', table, before, removed),
      ...rowsFile('added', table, after, added)
    ])
  ]);
}

function rowsFile(
  folder: 'added' | 'removed',
  table: string,
  shapes: readonly TableShape[],
  rows: readonly Row[]
): readonly (readonly [string, string])[] {
  const columns = shapes.find(({ name }) => name === table)?.columns.map(({ name }) => name);
  if (columns === undefined || rows.length === 0) return [];
  return [[`${folder}/${table}.csv`, exactCsvText(columns, cellsOf(columns, rows))]];
}
