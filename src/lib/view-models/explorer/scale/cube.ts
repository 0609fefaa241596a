/**
 * The cube: the rows of a table counted and added up for pairs of what can be filtered by, at build. Money stays apart by measure,
 * qualifier, whether it may be added and which currencies are known, so that a cell means what its rows mean.
 */
import { codedColumn } from './column-file.ts';
import {
  distinctSizeClasses,
  makeCodes,
  sizeClass,
  type CellsOf,
  type CodedColumn,
  type ColumnTable,
  type TableColumn
} from './column-table.ts';

/** What filters and charts of investments ask about, each as the columns it takes. */
const dimensions = {
  place: ['province_id', 'former_province_id'],
  sector: ['sector_id'],
  country: ['countries'],
  year: ['year'],
  zone: ['zone_class'],
  size: ['size_class']
} as const;
type Dimension = keyof typeof dimensions;

const money = ['measure', 'qualifier', 'counts_in_total'] as const;
const sums = ['capital_usd_m', 'capital_vnd_bn'] as const;

/** Each filter with each chart, and each chart with each other one; alone, each is part of a pair. */
const pairs: readonly (readonly [Dimension, Dimension])[] = [
  ['place', 'sector'],
  ['place', 'year'],
  ['place', 'country'],
  ['place', 'size'],
  ['zone', 'sector'],
  ['zone', 'year'],
  ['zone', 'country'],
  ['zone', 'size'],
  ['sector', 'year'],
  ['sector', 'country'],
  ['sector', 'size'],
  ['year', 'country'],
  ['year', 'size'],
  ['country', 'size']
];
/** Which zones have an investment of a country, year or size: those that stay on the map. */
const zonesBy: readonly Dimension[] = ['country', 'year', 'size'];

export interface CubeOptions {
  /** Class of each zone: zones of one class are never told apart by kind or status. */
  readonly zoneClasses: Readonly<Record<string, number>>;
  /** Ends that a range of capital may have. */
  readonly stops: readonly number[];
}

/** The tables of cells of a table of investments, smallest first. */
export function makeCube(table: ColumnTable, options: CubeOptions): readonly ColumnTable[] {
  const classed = withMembersApart(withClasses(table, options));
  const cells = (columns: readonly string[], added: readonly string[]): ColumnTable =>
    makeCells(classed, columns, added, options);
  return [
    ...pairs.map(([a, b]) => cells([...dimensions[a], ...dimensions[b], ...money], sums)),
    ...zonesBy.map((dimension) => cells(['zone_id', ...dimensions[dimension]], []))
  ].toSorted((a, b) => a.rows - b.rows);
}

/** A second table beside the first, in which a row with several countries stands once for each. */
interface Investments {
  readonly whole: ColumnTable;
  readonly byCountry: ColumnTable;
}

function withMembersApart(table: ColumnTable): Investments {
  const lists = table.columns['countries'];
  if (lists?.kind !== 'list') throw new Error('investments without countries');
  const names = [...new Set(lists.values.flat())];
  const members = lists.values.map((list) =>
    list.length === 0 ? [names.length] : list.map((name) => names.indexOf(name))
  );
  const rows: number[] = [];
  const countries: number[] = [];
  lists.codes.forEach((code, row) =>
    members[code]?.forEach((member) => {
      rows.push(row);
      countries.push(member);
    })
  );
  const columns = Object.entries(table.columns).map(([name, column]) => [name, taken(name, column, rows)] as const);
  const values = [...names.map((name) => [name]), []];
  const apart = { kind: 'list', values, codes: makeCodesOf(countries, values.length) } as const;
  return {
    whole: table,
    byCountry: { ...table, rows: rows.length, columns: { ...Object.fromEntries(columns), countries: apart } }
  };
}

function taken(name: string, column: TableColumn, rows: readonly number[]): TableColumn {
  if (column.kind === 'number')
    return { kind: 'number', numbers: Float64Array.from(rows, (row) => column.numbers[row] ?? Number.NaN) };
  const codes = makeCodes(rows.length, column.values.length);
  rows.forEach((row, place) => (codes[place] = column.codes[row] ?? 0));
  return codedColumn(name, column.kind, column.values, codes);
}

/** The table with the classes of zones and sizes as columns. */
function withClasses(table: ColumnTable, { zoneClasses, stops }: CubeOptions): ColumnTable {
  const zone = table.columns['zone_id'];
  const capital = table.columns['capital_usd_m'];
  if (zone?.kind !== 'text' || capital?.kind !== 'number')
    throw new Error('investments without zone_id or capital_usd_m');
  const numbers = Array.from({ length: Math.max(0, ...Object.values(zoneClasses)) + 1 }, (_, place) => place);
  const codeOf = Uint16Array.from(zone.values, (id) => (id === null ? -1 : (zoneClasses[id] ?? -1)) + 1);
  const zoneCodes = makeCodes(table.rows, numbers.length + 1);
  zone.codes.forEach((code, row) => (zoneCodes[row] = codeOf[code] ?? 0));
  const sizeCodes = Uint8Array.from(capital.numbers, (value) => sizeClass(value, stops));
  const sizes = Array.from({ length: distinctSizeClasses(stops) }, (_, place) => place);
  return {
    ...table,
    columns: {
      ...table.columns,
      zone_class: { kind: 'integer', values: [null, ...numbers], codes: zoneCodes },
      size_class: { kind: 'integer', values: sizes, codes: sizeCodes }
    }
  };
}

function makeCells(
  { whole, byCountry }: Investments,
  names: readonly string[],
  added: readonly string[],
  { zoneClasses, stops }: CubeOptions
): ColumnTable {
  const apart = names.includes('countries') ? 'countries' : null;
  const table = apart === null ? whole : byCountry;
  const coded = names.map((name) => [name, codedOf(table, name)] as const);
  const numbers = added.map((name) => [name, numbersOf(table, name)] as const);
  const cellOf = new Map<number, number>();
  const firstRows: number[] = [];
  const weights: number[] = [];
  const totals = numbers.map((): number[] => []);
  for (let row = 0; row < table.rows; row += 1) {
    let key = 0;
    for (const [, column] of coded) key = key * column.values.length + (column.codes[row] ?? 0);
    for (const [, values] of numbers) key = key * 2 + (Number.isNaN(values[row]) ? 0 : 1);
    const known = cellOf.get(key);
    const cell = known ?? firstRows.length;
    if (known === undefined) {
      cellOf.set(key, cell);
      firstRows.push(row);
      weights.push(0);
      totals.forEach((total) => total.push(0));
    }
    weights[cell] = (weights[cell] ?? 0) + 1;
    numbers.forEach(([, values], place) => {
      const total = totals[place];
      if (total !== undefined) total[cell] = (total[cell] ?? 0) + (values[row] ?? Number.NaN);
    });
  }
  // In the order of the keys neighbours are alike, which compresses.
  const order = [...cellOf].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const columns: Record<string, TableColumn> = {};
  for (const [name, { kind, values, codes }] of coded)
    columns[name] = codedColumn(
      name,
      kind,
      values,
      makeCodesOf(
        order.map((cell) => codes[firstRows[cell] ?? 0] ?? 0),
        values.length
      )
    );
  numbers.forEach(([name], place) => {
    const sumsOf = order.map((cell) => rounded(totals[place]?.[cell] ?? Number.NaN));
    columns[name] = { kind: 'number', numbers: Float64Array.from(sumsOf) };
  });
  const cells: CellsOf = {
    weights: Float64Array.from(order, (cell) => weights[cell] ?? 0),
    zoneClasses: names.includes('zone_class') ? zoneClasses : null,
    stops: names.includes('size_class') ? stops : null,
    apart
  };
  return { table: table.table, rows: order.length, columns, cells };
}

/** Without the noise of binary addition. */
const rounded = (sum: number): number => Number(sum.toPrecision(12));

function makeCodesOf(places: readonly number[], distinct: number): ReturnType<typeof makeCodes> {
  const codes = makeCodes(places.length, distinct);
  codes.set(places);
  return codes;
}

function codedOf(table: ColumnTable, name: string): CodedColumn {
  const column = table.columns[name];
  if (column === undefined || column.kind === 'number') throw new Error(`${table.table}.${name} is no column of codes`);
  return column;
}

function numbersOf(table: ColumnTable, name: string): Float64Array {
  const column = table.columns[name];
  if (column?.kind !== 'number') throw new Error(`${table.table}.${name} is no column of numbers`);
  return column.numbers;
}
