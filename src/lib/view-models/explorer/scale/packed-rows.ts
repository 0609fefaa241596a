/** Rows as columns, for a page that carries many of a table: names of columns and cells that repeat stand once. */

/** The cells that there are, and for each row which of them it has: null where every row has its own, in order; none where all have the first. */
export interface PackedColumn<Cell> {
  readonly values: readonly Cell[];
  readonly codes: readonly number[] | null;
}

export interface PackedRows<Row> {
  readonly count: number;
  readonly columns: { readonly [Name in keyof Row]: PackedColumn<Row[Name]> };
}

/** Cells that repeat are named by a number where that is shorter: a column of which fewer than a third differ. */
function packColumn<Cell>(cells: readonly Cell[]): PackedColumn<Cell> {
  const places = new Map<string, number>();
  const values: Cell[] = [];
  const codes = cells.map((cell) => {
    const key = JSON.stringify(cell);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(cell);
    return values.length - 1;
  });
  if (values.length === 1) return { values, codes: [] };
  return values.length * 3 < cells.length ? { values, codes } : { values: cells, codes: null };
}

/** Cells are text, number, boolean, null or lists of text; every row has the columns of the first. */
export function packRows<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
  const [first] = rows;
  const names = first === undefined ? [] : keysOf(first);
  const columns = Object.fromEntries(names.map((name) => [name, packColumn(rows.map((row) => row[name]))]));
  if (isColumns<Row>(columns, names)) return { count: rows.length, columns };
  throw new Error('a column is missing');
}

const isColumns = <Row>(columns: object, names: readonly (keyof Row)[]): columns is PackedRows<Row>['columns'] =>
  names.every((name) => name in columns);

/** Throws where a row would lack a cell. */
export function unpackRows<Row extends object>({ count, columns }: PackedRows<Row>): readonly Row[] {
  const named = Object.entries<PackedColumn<unknown>>(columns);
  return Array.from({ length: count }, (_, place) => {
    const row = Object.fromEntries(named.map(([name, column]) => [name, cellOf(column, place)]));
    if (isRow(row, columns)) return row;
    throw new Error(`row ${place} is not whole`);
  });
}

const cellOf = ({ values, codes }: PackedColumn<unknown>, place: number): unknown =>
  values[codes === null ? place : (codes[place] ?? 0)];

const isRow = <Row extends object>(row: object, columns: PackedRows<Row>['columns']): row is Row =>
  Object.keys(columns).every((name) => Reflect.get(row, name) !== undefined);

const keysOf = <Row extends object>(row: Row): readonly (keyof Row & string)[] =>
  Object.keys(row).filter((name): name is keyof Row & string => name in row);
