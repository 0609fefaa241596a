/** A reader's own rows on their way into the engine: a file of texts whose marks no cell can be mistaken for. */
import type { DeskCell, OwnColumn } from '#lib/domain/desk.ts';

export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Stands for an absent value; cells are always quoted, this never is. */
const absent = '\\N';

export function ownTableFile(columns: readonly OwnColumn[], rows: readonly (readonly DeskCell[])[]): Uint8Array {
  const lines = rows.map((row) => columns.map((_, at) => written(row[at] ?? null)).join(','));
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

/** A sign before each text keeps it apart from what is absent; the statement takes it off again. */
const written = (cell: DeskCell): string =>
  cell === null ? absent : `"=${String(cell).replaceAll('"', '""').replaceAll('\u0000', '')}"`;

export function ownTableStatement(name: string, columns: readonly OwnColumn[], file: string): string {
  const types = columns.map((_, at) => `'c${at}': 'VARCHAR'`).join(', ');
  const cells = columns.map((column, at) => `${cast(`substr(c${at}, 2)`, column)} AS ${quotedName(column.name)}`);
  return `CREATE OR REPLACE TABLE ${quotedName(name)} AS SELECT ${cells.join(', ')} FROM read_csv('${file}', header = false, delim = ',', quote = '"', escape = '"', nullstr = '${absent}', parallel = false, columns = {${types}})`;
}

const cast = (cell: string, { type }: OwnColumn): string =>
  type === 'VARCHAR' ? cell : `TRY_CAST(${cell} AS ${type})`;
