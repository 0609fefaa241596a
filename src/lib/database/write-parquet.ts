import type { SqlValue } from './decode-row.ts';
import type { NodeDatabase } from './node-database.ts';

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR[]';

export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
}

/** What is to be stored: cells by column, a list as its members. */
export interface ParquetContent {
  readonly table: string;
  readonly columns: readonly ColumnDefinition[];
  readonly sortedBy: readonly string[];
  readonly rows: readonly Readonly<Record<string, SqlValue | readonly string[]>>[];
}

/** Parts the members of a list on their way into the engine: a character that no text of the evidence holds. */
const unitSeparator = '\u001f';

/** Writes rows as a Parquet file (ZSTD) in the order of `sortedBy`; the table stays in the database. The same rows give the same bytes. */
export function writeParquet(database: NodeDatabase, content: ParquetContent): Uint8Array {
  const { table, columns, sortedBy } = content;
  const definitions = columns.map(({ name, type }) => `${quoted(name)} ${type}`);
  database.run(`CREATE TABLE ${quoted(table)} (${definitions.join(', ')})`);
  insertRows(database, content);
  const order = sortedBy.map(quoted).join(', ');
  return copyParquet(database, `${table}.parquet`, `SELECT * FROM ${quoted(table)} ORDER BY ${order}`);
}

/** The answer to a SELECT as a Parquet file (ZSTD), which stays registered under its name. */
export function copyParquet(database: NodeDatabase, file: string, select: string): Uint8Array {
  database.registerFile(file, new Uint8Array(0));
  database.run(`COPY (${select}) TO '${file.replaceAll("'", "''")}' (FORMAT PARQUET, COMPRESSION ZSTD)`);
  return database.readFile(file);
}

/** Rows that travel into the engine as one text: few enough that the text of the longest stays far from a string's limit. */
const batch = 50_000;

/** The engine reads the rows as CSV with the types of the columns: a hundred times as fast as filling a statement for each. */
function insertRows(database: NodeDatabase, { table, columns, rows }: ParquetContent): void {
  const file = `${table}.rows.csv`;
  const types = columns.map(
    ({ name, type }) => `'${name.replaceAll("'", "''")}': '${type === 'VARCHAR[]' ? 'VARCHAR' : type}'`
  );
  const source =
    `read_csv('${file}', AUTO_DETECT = false, HEADER = false, DELIM = ',', QUOTE = '"', ESCAPE = '"', NULLSTR = '',` +
    ` COLUMNS = {${types.join(', ')}})`;
  const insert = `INSERT INTO ${quoted(table)} SELECT ${columns.map(stored).join(', ')} FROM ${source}`;
  for (let from = 0; from < rows.length; from += batch) {
    const lines = rows
      .slice(from, from + batch)
      .map((row) => `${columns.map(({ name }) => cellText(row[name] ?? null)).join(',')}\n`);
    database.registerFile(file, new TextEncoder().encode(lines.join('')));
    database.run(insert);
    database.dropFile(file);
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function stored({ name, type }: ColumnDefinition): string {
  if (type !== 'VARCHAR[]') return quoted(name);
  return `list_filter(string_split(${quoted(name)}, chr(31)), member -> member <> '')`;
}

/** An absent cell is empty; an empty list is one separator. Numbers are written as JavaScript does, which the engine reads back exactly. */
function cellText(cell: SqlValue | readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return finite(cell);
  if (typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : `${cell.join(unitSeparator)}${cell.length === 0 ? unitSeparator : ''}`;
  return /[",\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

function finite(value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new Error(`a cell is ${String(value)}: a finite number expected`);
}
