import type { SqlTableName } from '#lib/components/sql-editor/sql-names.ts';

/** A table or view that may be asked. */
export interface AskedTable extends SqlTableName {
  /** One sentence that says what its rows are; '' where the title does. */
  readonly about: string;
  /** null for views: counting them would be asking them. */
  readonly rows: number | null;
}

/** Tables whose name, title or columns hold the text; with the columns that do, or all where the table itself does. */
export function findTables(
  tables: readonly AskedTable[],
  text: string,
  fold: (text: string) => string
): readonly AskedTable[] {
  const sought = fold(text.trim());
  if (sought === '') return tables;
  const holds = (...texts: readonly string[]): boolean => texts.some((one) => fold(one).includes(sought));
  return tables.flatMap((table) => {
    if (holds(table.name, table.title)) return [table];
    const columns = table.columns.filter(({ name, title }) => holds(name, title));
    return columns.length === 0 ? [] : [{ ...table, columns }];
  });
}

/** A name as it stands in SQL. */
export const sqlName = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
