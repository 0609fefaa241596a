import { columnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import { codedColumn } from './column-file.ts';
import { makeCodes, type CodedColumn, type ColumnTable, type TableColumn } from './column-table.ts';

type Cell = string | number | boolean | null | readonly string[];

/** Distinct cells in the order in which they come, and the place of each row's. */
class Coder {
  readonly #places = new Map<string | number | boolean | null, number>();
  readonly values: Cell[] = [];
  readonly codes: number[] = [];

  add(cell: Cell): void {
    const key = isList(cell) ? `${cell.length} ${cell.join('\u001f')}` : cell;
    const known = this.#places.get(key);
    const place = known ?? this.values.length;
    if (known === undefined) {
      this.#places.set(key, place);
      this.values.push(cell);
    }
    this.codes.push(place);
  }
}

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
const isNumber = (cell: Cell): cell is number | null => cell === null || typeof cell === 'number';

/** Gathers rows, in parts where there are many, into a table of columns. */
export class ColumnBuilder {
  readonly #table: ExplorerTable;
  readonly #coded: ReadonlyMap<string, Coder>;
  readonly #numbers: ReadonlyMap<string, number[]>;
  #rows = 0;

  /** `columns` are the ones that questions may name. */
  constructor(table: ExplorerTable, columns: readonly string[]) {
    const isNumeric = (name: string): boolean => columnKind(table, name) === 'number';
    this.#table = table;
    this.#coded = new Map(columns.filter((name) => !isNumeric(name)).map((name) => [name, new Coder()]));
    this.#numbers = new Map(columns.filter(isNumeric).map((name) => [name, []]));
  }

  /** Throws an Error naming the column when a cell is not of its kind. */
  add(rows: readonly object[]): void {
    for (const [name, coder] of this.#coded) for (const row of rows) coder.add(cellOf(row, name));
    for (const [name, numbers] of this.#numbers)
      for (const row of rows) {
        const cell = cellOf(row, name);
        if (!isNumber(cell)) throw new Error(`${this.#table}.${name}: ${String(cell)} found, number expected`);
        numbers.push(cell ?? Number.NaN);
      }
    this.#rows += rows.length;
  }

  build(): ColumnTable {
    const coded = [...this.#coded].map(([name, coder]) => [name, this.#codedColumn(name, coder)] as const);
    const numbers = [...this.#numbers].map(
      ([name, cells]) => [name, { kind: 'number', numbers: Float64Array.from(cells) }] as const
    );
    const columns: Record<string, TableColumn> = Object.fromEntries([...coded, ...numbers]);
    return { table: this.#table, rows: this.#rows, columns, cells: null };
  }

  #codedColumn(name: string, { values, codes: places }: Coder): CodedColumn {
    const codes = makeCodes(places.length, values.length);
    codes.set(places);
    const kind = columnKind(this.#table, name);
    if (kind === 'number') throw new Error(`${this.#table}.${name} is a column of numbers`);
    return codedColumn(`${this.#table}.${name}`, kind, values, codes);
  }
}

function cellOf(row: object, name: string): Cell {
  const cell: unknown = Reflect.get(row, name);
  if (cell === null || typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (Array.isArray(cell) && cell.every((member) => typeof member === 'string')) return cell;
  throw new Error(`column ${name}: ${JSON.stringify(cell)} is no cell`);
}
