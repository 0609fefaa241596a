/**
 * Tables of columns as one file: a line of JSON that says what follows, then the arrays one after another, so that what is sorted and repeats becomes
 * small once the host compresses it. Cells hold codes as bytes and numbers as whole numbers of variable length. Single rows hold the class of each
 * row (row-classes.ts) in the place of all columns that it tells, and of numbers only the known ones, byte by byte.
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
import { rowClasses } from './row-classes.ts';

interface ColumnHead {
  readonly name: string;
  readonly kind: TableColumn['kind'];
  /** Of coded columns. */
  readonly values?: CodedColumn['values'];
  /** Of numbers: stored times this; 0 where they are doubles. */
  readonly scale?: number;
  /** Of each class the code, or whether there is a number; absent where the column stands apart. */
  readonly ofClass?: readonly number[];
  /** Of numbers that only known rows have: how many there are, and the bytes of the largest. */
  readonly known?: number;
  readonly bytes?: number;
}
interface TableHead {
  readonly table: ExplorerTable;
  readonly rows: number;
  readonly columns: readonly ColumnHead[];
  readonly cells: Omit<CellsOf, 'weights'> | null;
  /** How many classes there are; absent where none are stored. */
  readonly classes?: number;
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
    const classes = table.cells === null ? rowClasses(table) : null;
    if (classes !== null) body.bytes(classes.codes);
    const columns = Object.entries(table.columns).map(([name, column]) =>
      writeColumn(name, column, classes?.columns.get(name), body)
    );
    table.cells?.weights.forEach((weight) => body.whole(weight));
    const head = { table: table.table, rows: table.rows, columns, cells: withoutWeights(table.cells) };
    return classes === null ? head : { ...head, classes: classes.count };
  });
  const file = new ByteWriter();
  file.bytes(new TextEncoder().encode(`${JSON.stringify(heads)}\n`));
  file.bytes(body.written());
  return file.written();
}

function writeColumn(name: string, column: TableColumn, ofClass: Uint8Array | undefined, body: ByteWriter): ColumnHead {
  const { kind } = column;
  if (column.kind !== 'number') {
    const { values, codes } = column;
    if (ofClass !== undefined) return { name, kind, values, ofClass: [...ofClass] };
    body.bytes(new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength));
    return { name, kind, values };
  }
  const scale = scaleOf(column.numbers);
  if (scale === 0) body.bytes(new Uint8Array(column.numbers.slice().buffer));
  else if (ofClass !== undefined) {
    const wholes = column.numbers.filter((value) => !Number.isNaN(value)).map((value) => Math.round(value * scale));
    return { name, kind, scale, ofClass: [...ofClass], known: wholes.length, bytes: body.planes(wholes) };
  } else column.numbers.forEach((value) => body.whole(Number.isNaN(value) ? 0 : Math.round(value * scale) + 1));
  return { name, kind, scale };
}

/** Throws an Error where the bytes are no such file. */
export function decodeTables(bytes: Uint8Array): readonly ColumnTable[] {
  const end = bytes.indexOf(0x0a);
  if (end < 0) throw new Error(`${bytes.length} bytes that are no tables of columns`);
  const heads: readonly TableHead[] = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
  const reader = new ByteReader(bytes.subarray(end + 1));
  return heads.map(({ table, rows, columns: columnHeads, cells, classes }): ColumnTable => {
    const ofRow = classes === undefined ? null : reader.take(rows);
    const columns = columnHeads.map((head) => [head.name, readColumn(head, rows, ofRow, reader)] as const);
    const weights = cells === null ? null : reader.wholes(rows);
    return {
      table,
      rows,
      columns: Object.fromEntries(columns),
      cells: cells === null || weights === null ? null : { ...cells, weights }
    };
  });
}

function readColumn(head: ColumnHead, rows: number, ofRow: Uint8Array | null, reader: ByteReader): TableColumn {
  const { name, kind, values, scale } = head;
  if (kind === 'number') {
    if (scale === 0 || scale === undefined) return { kind, numbers: reader.doubles(rows) };
    if (ofRow !== null && head.ofClass !== undefined) return { kind, numbers: readKnown(head, scale, ofRow, reader) };
    return { kind, numbers: reader.wholes(rows).map((value) => (value === 0 ? Number.NaN : (value - 1) / scale)) };
  }
  if (values === undefined) throw new Error(`column ${name} has codes and no values`);
  const codes = makeCodes(rows, values.length);
  if (ofRow === null || head.ofClass === undefined) return codedColumn(name, kind, values, readCodes(codes, reader));
  const ofClass = Uint8Array.from(head.ofClass);
  for (let row = 0; row < rows; row += 1) codes[row] = ofClass[ofRow[row] ?? 0] ?? 0;
  return codedColumn(name, kind, values, codes);
}

/** The numbers of all rows: NaN where the class says that there is none. */
function readKnown(
  { ofClass = [], known = 0, bytes = 0 }: ColumnHead,
  scale: number,
  ofRow: Uint8Array,
  reader: ByteReader
): Float64Array {
  const wholes = reader.planes(known, bytes);
  const isKnown = Uint8Array.from(ofClass);
  const numbers = new Float64Array(ofRow.length);
  let at = 0;
  for (let row = 0; row < numbers.length; row += 1) {
    if (isKnown[ofRow[row] ?? 0] !== 1) numbers[row] = Number.NaN;
    else {
      numbers[row] = (wholes[at] ?? Number.NaN) / scale;
      at += 1;
    }
  }
  return numbers;
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
