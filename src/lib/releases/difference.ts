import { groupBy } from '#lib/tables/group-by.ts';
import {
  ofShape,
  rowKey,
  sameKey,
  type PackageTable,
  type PackageTables,
  type Row,
  type TableShape
} from './package-tables.ts';

/** One cell that says something else. A column that a release did not have is empty in it. */
export interface CellChange {
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What happened to one table. Rows are whole, so that the difference can be taken both ways. */
export interface TableDifference {
  readonly table: string;
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly CellChange[];
}

/** All that makes one release out of another: the tables as they are named on both sides, and the rows of those that differ. */
export interface Difference {
  readonly before: readonly TableShape[];
  readonly after: readonly TableShape[];
  readonly tables: readonly TableDifference[];
}

const shapeOf = ({ name, primaryKey, columns }: TableShape): TableShape => ({ name, primaryKey, columns });

/** What must be done to `before` to have `after`. A table whose key became another one is a new table under the old name. */
export function difference(before: PackageTables, after: PackageTables): Difference {
  const names = new Set([...after, ...before].map(({ name }) => name));
  const tables = [...names].map((name) => {
    const [old, fresh] = [before, after].map((tables) => tables.find((table) => table.name === name));
    return tableDifference(name, old, fresh);
  });
  return {
    before: before.map(shapeOf),
    after: after.map(shapeOf),
    tables: tables.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0)
  };
}

function tableDifference(
  table: string,
  before: PackageTable | undefined,
  after: PackageTable | undefined
): TableDifference {
  if (before === undefined || after === undefined || !sameKey(before, after))
    return { table, added: after?.rows ?? [], removed: before?.rows ?? [], changed: [] };
  const [old, fresh] = [byKey(before), byKey(after)];
  const columns = new Set([...before.columns, ...after.columns].map(({ name }) => name));
  return {
    table,
    added: after.rows.filter((row) => !old.has(rowKey(after, row))),
    removed: before.rows.filter((row) => !fresh.has(rowKey(before, row))),
    changed: after.rows.flatMap((row) => {
      const key = rowKey(after, row);
      const past = old.get(key);
      return past === undefined ? [] : changedCells(key, past, row, columns);
    })
  };
}

const byKey = (table: PackageTable): ReadonlyMap<string, Row> =>
  new Map(table.rows.map((row) => [rowKey(table, row), row]));

function changedCells(key: string, past: Row, now: Row, columns: ReadonlySet<string>): readonly CellChange[] {
  return [...columns].flatMap((column) => {
    const [before, after] = [past[column] ?? '', now[column] ?? ''];
    return before === after ? [] : [{ key, column, before, after }];
  });
}

/** The same difference seen from the other side. */
export const reversed = ({ before, after, tables }: Difference): Difference => ({
  before: after,
  after: before,
  tables: tables.map(({ table, added, removed, changed }) => ({
    table,
    added: removed,
    removed: added,
    changed: changed.map((cell) => ({ ...cell, before: cell.after, after: cell.before }))
  }))
});

/** `before` with the difference done to it. Rows that stay keep their order, new ones come after them. */
export function applied(change: Difference, before: PackageTables): PackageTables {
  return change.after.map((shape) => {
    const of = change.tables.find(({ table }) => table === shape.name);
    const past = before.find(({ name }) => name === shape.name);
    const stays = past !== undefined && sameKey(past, shape) ? staying(past, of) : [];
    return { ...shape, rows: [...stays, ...(of?.added ?? [])].map((row) => ofShape(shape, row)) };
  });
}

function staying(past: PackageTable, change: TableDifference | undefined): readonly Row[] {
  if (change === undefined) return past.rows;
  const gone = new Set(change.removed.map((row) => rowKey(past, row)));
  const cells = groupBy(change.changed, ({ key }) => key);
  return past.rows.flatMap((row) => {
    const key = rowKey(past, row);
    if (gone.has(key)) return [];
    const own = cells.get(key);
    return [
      own === undefined ? row : { ...row, ...Object.fromEntries(own.map(({ column, after }) => [column, after])) }
    ];
  });
}
