/**
 * Tables of columns as one file: a line of JSON that says what follows, then the arrays one after another. Codes stand as bytes, numbers as
 * whole numbers of variable length: what is sorted and repeats becomes small once the host compresses it.
 */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';
import {
  makeCodes,
  type CellsOf,
  type CodedColumn,
  type Codes,
  type ColumnTable,
  type TableColumn
} from './column-table.ts';
import { ByteReader, ByteWriter } from './column-bytes.ts';

interface ColumnHead {
  readonly name: string;
  readonly kind: TableColumn['kind'];
  /** Of coded columns. */
  readonly values?: CodedColumn['values'];
  /** Of numbers: stored times this. */
  readonly scale?: number;
}
interface TableHead {
  readonly table: ExplorerTable;
  readonly rows: number;
  readonly columns: readonly ColumnHead[];
  readonly cells: Omit<CellsOf, 'weights'> | null;
}

/** The least power of ten that makes whole numbers of all; 0 where none does. */
function scaleOf(numbers: Float64Array): number {
  const isWhole = (scale: number): boolean =>
    numbers.every((value) => {
      const scaled = Math.round(value * scale);
      return Number.isNaN(value) || (value >= 0 && Number.isSafeInteger(scaled) && scaled / scale === value);
    });
  return [1, 10, 100, 1000, 10_000, 1_000_000].find(isWhole) ?? 0;
}

const withoutWeights = (cells: CellsOf | null): Omit<CellsOf, 'weights'> | null =>
  cells === null ? null : { zoneClasses: cells.zoneClasses, stops: cells.stops, apart: cells.apart };

export function encodeTables(tables: readonly ColumnTable[]): Uint8Array {
  const body = new ByteWriter();
  const heads = tables.map((table): TableHead => {
    const columns = Object.entries(table.columns).map(([name, column]): ColumnHead => {
      if (column.kind !== 'number') {
        body.bytes(new Uint8Array(column.codes.buffer, column.codes.byteOffset, column.codes.byteLength));
        return { name, kind: column.kind, values: column.values };
      }
      const scale = scaleOf(column.numbers);
      if (scale === 0) body.bytes(new Uint8Array(column.numbers.slice().buffer));
      else column.numbers.forEach((value) => body.whole(Number.isNaN(value) ? 0 : Math.round(value * scale) + 1));
      return { name, kind: 'number', scale };
    });
    table.cells?.weights.forEach((weight) => body.whole(weight));
    return { table: table.table, rows: table.rows, columns, cells: withoutWeights(table.cells) };
  });
  const file = new ByteWriter();
  file.bytes(new TextEncoder().encode(`${JSON.stringify(heads)}\n`));
  file.bytes(body.written());
  return file.written();
}

/** Throws an Error where the bytes are no such file. */
export function decodeTables(bytes: Uint8Array): readonly ColumnTable[] {
  const end = bytes.indexOf(0x0a);
  if (end < 0) throw new Error(`${bytes.length} bytes that are no tables of columns`);
  const heads: readonly TableHead[] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const reader = new ByteReader(bytes.subarray(end + 1));
  return heads.map(({ table, rows, columns: columnHeads, cells }): ColumnTable => {
    const columns = columnHeads.map((head) => [head.name, readColumn(head, rows, reader)] as const);
    const weights = cells === null ? null : reader.wholes(rows);
    return {
      table,
      rows,
      columns: Object.fromEntries(columns),
      cells: cells === null || weights === null ? null : { ...cells, weights }
    };
  });
}

function readColumn({ name, kind, values, scale }: ColumnHead, rows: number, reader: ByteReader): TableColumn {
  if (kind === 'number') {
    if (scale === 0 || scale === undefined) return { kind, numbers: reader.doubles(rows) };
    return { kind, numbers: reader.wholes(rows).map((value) => (value === 0 ? Number.NaN : (value - 1) / scale)) };
  }
  if (values === undefined) throw new Error(`column ${name} has codes and no values`);
  const codes = readCodes(makeCodes(rows, values.length), reader);
  return codedColumn(name, kind, values, codes);
}

function readCodes<Found extends Codes>(codes: Found, reader: ByteReader): Found {
  new Uint8Array(codes.buffer).set(reader.take(codes.byteLength));
  return codes;
}

type Cell = CodedColumn['values'][number];
const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
const isText = (cell: Cell): cell is string | null => cell === null || typeof cell === 'string';
const isNumber = (cell: Cell): cell is number | null => cell === null || typeof cell === 'number';
const isFlag = (cell: Cell): cell is boolean | null => cell === null || typeof cell === 'boolean';

/** A column of codes whose values are all of its kind; throws an Error naming the column otherwise. */
export function codedColumn(
  name: string,
  kind: CodedColumn['kind'],
  cells: readonly Cell[],
  codes: Codes
): CodedColumn {
  if (kind === 'list' && cells.every(isList)) return { kind, values: cells, codes };
  if (kind === 'text' && cells.every(isText)) return { kind, values: cells, codes };
  if (kind === 'integer' && cells.every(isNumber)) return { kind, values: cells, codes };
  if (kind === 'boolean' && cells.every(isFlag)) return { kind, values: cells, codes };
  throw new Error(`column ${name}: a value that is no ${kind}`);
}
