import { columnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';

/** A column's name for SQL; throws an Error when the table has none of that name. */
export function columnName(table: ExplorerTable, column: string): string {
  columnKind(table, column);
  return `"${column}"`;
}
