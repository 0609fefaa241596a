import { tableNames, type TableName } from '#lib/domain/rows.ts';
import { views } from './views.ts';

const names = (sql: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(sql);

/** The tables that a statement rests on, directly or through the named views. */
export function baseTables(sql: string): ReadonlySet<TableName> {
  const direct = tableNames.filter((table) => names(sql, table));
  return new Set([...direct, ...views.filter((view) => names(sql, view.name)).flatMap(({ tables }) => tables)]);
}
