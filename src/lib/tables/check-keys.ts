import type { CheckedTables, ReadRow, ReadTable } from './checked-tables.ts';
import type { ForeignKey } from './descriptor.ts';
import type { Problem } from './problem.ts';

/** Unique columns, primary keys and foreign keys as the schema names them. */
export function checkKeys(tables: CheckedTables): readonly Problem[] {
  return tables.all().flatMap((table) => checkKeysOf(tables, table));
}

/** The same of one table, which may name others. */
export function checkKeysOf(tables: CheckedTables, table: ReadTable): readonly Problem[] {
  return [
    ...uniqueColumns(table),
    ...primaryKey(table),
    ...uniqueKeys(table),
    ...table.schema.foreignKeys.flatMap((key) => foreignKey(tables, table, key))
  ];
}

function uniqueColumns({ schema, rows }: ReadTable): readonly Problem[] {
  const unique = schema.fields.filter((field) => field.unique);
  return unique.flatMap(({ name }) =>
    repeated(rows, [name]).map(({ row, firstRow, found }) => ({
      file: schema.path,
      row,
      column: name,
      found,
      rule: { kind: 'unique', firstRow }
    }))
  );
}

/** A primary key of one unique column is already held by that column. */
function primaryKey({ schema, rows }: ReadTable): readonly Problem[] {
  const columns = schema.primaryKey;
  const [only] = columns;
  if (columns.length === 1 && schema.fields.some((field) => field.name === only && field.unique)) return [];
  return repeated(rows, columns).map(({ row, firstRow, found }) => ({
    file: schema.path,
    row,
    column: columns.join(', '),
    found,
    rule: { kind: 'primary-key', columns, firstRow }
  }));
}

function uniqueKeys({ schema, rows }: ReadTable): readonly Problem[] {
  return schema.uniqueKeys.flatMap((columns) =>
    repeated(rows, columns).map(({ row, firstRow, found }) => ({
      file: schema.path,
      row,
      column: columns.join(', '),
      found,
      rule: { kind: 'unique-key', columns, firstRow }
    }))
  );
}

interface Repeat {
  readonly row: number;
  readonly firstRow: number;
  readonly found: string;
}

function repeated(rows: readonly ReadRow[], columns: readonly string[]): readonly Repeat[] {
  const first = new Map<string, number>();
  return rows.flatMap((each) => {
    const key = keyOf(each, columns);
    if (key === null) return [];
    const firstRow = first.get(key);
    if (firstRow !== undefined) return [{ row: each.row, firstRow, found: textsOf(each, columns) }];
    first.set(key, each.row);
    return [];
  });
}

/** A key into a table that could not be wholly read is not judged: the row it names may be the one that is broken. */
function foreignKey(tables: CheckedTables, table: ReadTable, key: ForeignKey): readonly Problem[] {
  if (!tables.trusts(key.table, ...key.tableFields)) return [];
  const known = new Set(tables.get(key.table)?.rows.map((row) => keyOf(row, key.tableFields)));
  return table.rows.flatMap((each) => {
    const found = keyOf(each, key.fields);
    if (found === null || known.has(found)) return [];
    return [
      {
        file: table.schema.path,
        row: each.row,
        column: key.fields.join(', '),
        found: textsOf(each, key.fields),
        rule: { kind: 'known-key', table: key.table, column: key.tableFields.join(', ') }
      } as const
    ];
  });
}

const keySeparator = '\u001f';

const textsOf = ({ texts }: ReadRow, columns: readonly string[]): string =>
  columns.map((name) => texts[name] ?? '').join(', ');

/** By what the cells say, so that 1 and 01 are one number. null when a part is empty or could not be read. */
function keyOf({ cells }: ReadRow, columns: readonly string[]): string | null {
  const parts: string[] = [];
  for (const name of columns) {
    const cell = cells[name] ?? null;
    if (cell === null) return null;
    parts.push(String(cell));
  }
  return parts.length === 0 ? null : parts.join(keySeparator);
}
