/** Files of the synthetic country that the measures in the browser read, made once for each number of investments. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { encodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import type { ColumnTable, TableColumn } from '#lib/view-models/explorer/scale/column-table.ts';
import { makeCube } from '#lib/view-models/explorer/scale/cube.ts';
import { sizeEnds } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { zoneClassesOf } from '#lib/view-models/explorer/scale/zone-classes.ts';
import { makeCountry } from './country-columns.ts';

export const scaleFolder = (count: number): string => `.cache/scale/columns-${count}`;

/** The folder of the files, made if they are not there: columns, cube, rows of zones and funds, and the same as Parquet for the engine. */
export async function prepare(count: number): Promise<string> {
  const folder = scaleFolder(count);
  if (existsSync(join(folder, 'done'))) return folder;
  mkdirSync(folder, { recursive: true });
  const { investments, rows } = makeCountry(count);
  const write = (name: string, bytes: Uint8Array): void => {
    writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, `${name}.br`), brotli(bytes));
  };
  write('columns.bin', encodeTables([investments]));
  const zoneClasses = zoneClassesOf(rows.explorer_zones);
  write('cube.bin', encodeTables(makeCube(investments, { zoneClasses, stops: sizeEnds })));
  write('rows.json', new TextEncoder().encode(JSON.stringify(rows)));
  const database = await openNodeDatabase();
  writeFileSync(join(folder, 'explorer_investments.parquet'), parquetOf(database, investments));
  database.close();
  writeFileSync(join(folder, 'done'), '');
  return folder;
}

const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

const sqlTypes = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  list: 'VARCHAR[]'
} as const;

/** Through CSV, a hundred thousand rows at a time: the engine reads that much faster than single rows. */
function parquetOf(database: NodeDatabase, { columns, rows }: ColumnTable): Uint8Array {
  const named = Object.entries(columns);
  const definitions = named.map(([name, { kind }]) => `${name} ${sqlTypes[kind]}`).join(', ');
  database.run(`CREATE TABLE explorer_investments (${definitions})`);
  const read = named.map(([name, { kind }]) =>
    kind === 'list'
      ? `list_filter(string_split(coalesce(${name}, ''), ';'), member -> member <> '') AS ${name}`
      : `${name}::${sqlTypes[kind]} AS ${name}`
  );
  const part = 100_000;
  for (let from = 0; from < rows; from += part) {
    const lines = Array.from({ length: Math.min(part, rows - from) }, (_, at) =>
      named.map(([, column]) => cellText(column, from + at)).join(',')
    );
    database.registerFile(
      'part.csv',
      new TextEncoder().encode(`${named.map(([name]) => name).join(',')}\n${lines.join('\n')}\n`)
    );
    database.run(
      `INSERT INTO explorer_investments SELECT ${read.join(', ')} FROM read_csv_auto('part.csv', header = true, all_varchar = true)`
    );
  }
  database.registerFile('out.parquet', new Uint8Array(0));
  database.run("COPY explorer_investments TO 'out.parquet' (FORMAT parquet, COMPRESSION zstd)");
  return database.readFile('out.parquet');
}

function cellText(column: TableColumn, row: number): string {
  if (column.kind === 'number') {
    const value = column.numbers[row] ?? Number.NaN;
    return Number.isNaN(value) ? '' : String(value);
  }
  const value = column.values[column.codes[row] ?? 0] ?? null;
  if (value === null) return '';
  return Array.isArray(value) ? value.join(';') : String(value);
}
