import type { FieldType } from '#lib/tables/descriptor.ts';

/** Cells of a row as the file has them, by column; an empty text is an empty cell. */
export type Row = Readonly<Record<string, string>>;

/** What a table was in one release: its columns in order, and those that name a row. */
export interface TableShape {
  readonly name: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: FieldType }[];
}

/** All rows of one table. The order of rows says nothing. */
export interface PackageTable extends TableShape {
  readonly rows: readonly Row[];
}

/** All tables of one release, in the order of its descriptor. */
export type PackageTables = readonly PackageTable[];

/** A row's name in its table: the cells of its key. Ids stand as they are; `/` and `~` within a cell are written `~1` and `~0`. */
export const rowKey = ({ primaryKey }: Pick<TableShape, 'primaryKey'>, row: Row): string =>
  primaryKey.map((column) => (row[column] ?? '').replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

const numeric: readonly FieldType[] = ['number', 'integer', 'year'];

/** The order in which files are published: by primary key, texts by code unit, numbers by size. */
export function inKeyOrder(shape: TableShape, rows: readonly Row[]): readonly Row[] {
  const types = new Map(shape.columns.map(({ name, type }) => [name, type]));
  const keys = shape.primaryKey.map((column) => ({ column, sized: numeric.includes(types.get(column) ?? 'string') }));
  return rows.toSorted((a, b) => {
    for (const { column, sized } of keys) {
      const distance = (sized ? bySize : byText)(a[column] ?? '', b[column] ?? '');
      if (distance !== 0) return distance;
    }
    return 0;
  });
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What is no number comes last, so that any texts have one order. */
function bySize(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (Number.isNaN(left) || Number.isNaN(right))
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || byText(a, b);
  return left - right || byText(a, b);
}

/** The cells that a table of that shape has; a column that the row does not know is empty. */
export const ofShape = (shape: Pick<TableShape, 'columns'>, row: Row): Row =>
  Object.fromEntries(shape.columns.map(({ name }) => [name, row[name] ?? '']));

/** Whether rows of two shapes are the same rows where their keys agree. */
export const sameKey = (a: TableShape, b: TableShape): boolean => a.primaryKey.join('\n') === b.primaryKey.join('\n');
