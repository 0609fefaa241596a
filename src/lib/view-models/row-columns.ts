import { columnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerData, ExplorerTable, ExplorerTables } from '#lib/domain/explorer-rows.ts';

/** All rows of the explorer tables, as they travel with the page. */
export type ExplorerRows = { readonly [Table in ExplorerTable]: readonly ExplorerTables[Table][] };

/** The rows of the page under the names of the tables that questions ask. */
export const explorerRows = ({
  zones,
  investments,
  funds
}: Pick<ExplorerData, 'zones' | 'investments' | 'funds'>): ExplorerRows => ({
  explorer_zones: zones,
  explorer_investments: investments,
  explorer_funds: funds
});

/** One column of a table, one entry a row, of the one type its kind allows. */
export type Column =
  | { readonly kind: 'text'; readonly cells: readonly (string | null)[] }
  | { readonly kind: 'integer' | 'number'; readonly cells: readonly (number | null)[] }
  | { readonly kind: 'boolean'; readonly cells: readonly (boolean | null)[] }
  | { readonly kind: 'list'; readonly cells: readonly (readonly string[])[] };

const isList = (cell: unknown): cell is readonly string[] =>
  Array.isArray(cell) && cell.every((member) => typeof member === 'string');
const isText = (cell: unknown): cell is string | null => cell === null || typeof cell === 'string';
const isNumber = (cell: unknown): cell is number | null => cell === null || typeof cell === 'number';
const isBoolean = (cell: unknown): cell is boolean | null => cell === null || typeof cell === 'boolean';

const read = new WeakMap<readonly object[], Map<string, Column>>();

/** Reads a column once for each array of rows; throws an Error when a cell is not of the column's kind. */
export function columnOf(rows: ExplorerRows, table: ExplorerTable, name: string): Column {
  const known = read.get(rows[table]) ?? new Map<string, Column>();
  read.set(rows[table], known);
  const column = known.get(name) ?? readColumn(rows[table], table, name);
  known.set(name, column);
  return column;
}

function readColumn(rows: readonly object[], table: ExplorerTable, name: string): Column {
  const kind = columnKind(table, name);
  const cellsThat = <Cell>(fit: (cell: unknown) => cell is Cell): readonly Cell[] =>
    rows.map((row, index) => {
      const cell: unknown = Reflect.get(row, name);
      if (fit(cell)) return cell;
      throw new Error(`${table}.${name}, row ${index + 1}: ${JSON.stringify(cell)} found, ${kind} expected`);
    });
  if (kind === 'list') return { kind, cells: cellsThat(isList) };
  if (kind === 'boolean') return { kind, cells: cellsThat(isBoolean) };
  if (kind === 'text') return { kind, cells: cellsThat(isText) };
  return { kind, cells: cellsThat(isNumber) };
}

/** The cells of a column of one of the kinds a question may use it as; throws an Error naming what was asked of it otherwise. */
export function textColumn(rows: ExplorerRows, table: ExplorerTable, name: string): readonly (string | null)[] {
  const column = columnOf(rows, table, name);
  if (column.kind === 'text') return column.cells;
  throw new Error(`${table}.${name} is no text column`);
}

export function numberColumn(rows: ExplorerRows, table: ExplorerTable, name: string): readonly (number | null)[] {
  const column = columnOf(rows, table, name);
  if (column.kind === 'number' || column.kind === 'integer') return column.cells;
  throw new Error(`${table}.${name} is no number column`);
}

export function listColumn(rows: ExplorerRows, table: ExplorerTable, name: string): readonly (readonly string[])[] {
  const column = columnOf(rows, table, name);
  if (column.kind === 'list') return column.cells;
  throw new Error(`${table}.${name} is no list column`);
}
