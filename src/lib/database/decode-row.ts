/** The one boundary between Arrow and the house: past it a cell is a text, number, boolean, list of texts or null. */
export type SqlCell = string | number | boolean | null | readonly string[];
/** One row as the query names its columns. */
export type RawRow = Readonly<Record<string, SqlCell>>;
/** What a positional parameter may be. */
export type SqlValue = string | number | boolean | null;

/** As much of an Arrow table as decoding needs: the browser's and Node's both have it. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** Decodes every cell; throws an Error naming the column when a query forgets to cast. */
export function decodeRows(table: ArrowTable): readonly RawRow[] {
  refuseRepeatedNames(table.schema.fields.map((field) => field.name));
  const columns = table.schema.fields.map((field, index) => {
    refuseUnscaled(field.name, field.type.toString());
    return { name: field.name, cells: table.getChildAt(index) };
  });
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, cells }) => [name, decodeCell(name, cells?.get(row) ?? null)]))
  );
}

/** Of two columns with one name a row would keep only the last. */
function refuseRepeatedNames(names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`column ${repeated} appears twice: name each with AS`);
}

/** A decimal arrives without its point and a date as a number: both would be wrong silently. */
function refuseUnscaled(column: string, type: string): void {
  if (type.startsWith('Decimal')) throw new Error(`column ${column} is a DECIMAL: cast in SQL, ${column}::DOUBLE`);
  if (/^(Date|Time|Interval|Duration)/.test(type)) {
    throw new Error(`column ${column} is of type ${type}: cast in SQL, ${column}::VARCHAR`);
  }
}

function decodeCell(column: string, cell: unknown): SqlCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'boolean' || typeof cell === 'number') return cell;
  if (typeof cell === 'bigint') return safeInteger(column, cell);
  if (isVector(cell)) return Array.from(cell, (member) => listMember(column, member));
  throw new Error(`column ${column} holds ${Object.prototype.toString.call(cell)}: cast in SQL to a plain type`);
}

function safeInteger(column: string, cell: bigint): number {
  const value = Number(cell);
  if (!Number.isSafeInteger(value))
    throw new Error(`column ${column}: ${cell} is too large for a number, cast to VARCHAR`);
  return value;
}

/** Arrow lists are iterable and know their length; bytes are too, and are refused. */
function isVector(cell: unknown): cell is Iterable<unknown> {
  return (
    typeof cell === 'object' &&
    cell !== null &&
    Symbol.iterator in cell &&
    'length' in cell &&
    !ArrayBuffer.isView(cell)
  );
}

function listMember(column: string, member: unknown): string {
  if (typeof member === 'string') return member;
  throw new Error(`column ${column} is a list with a member that is no text: cast in SQL, ${column}::VARCHAR[]`);
}
