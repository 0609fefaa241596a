import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/lib/tables/parse-csv.ts';

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table of a package as texts by column; none where the package has no such file. */
export function readTable(folder: string, table: string): readonly TableRow[] {
  const file = join(folder, `${table}.csv`);
  if (!existsSync(file)) return [];
  const [header, ...records] = parseCsv(readFileSync(file, 'utf8')).records;
  const names = header?.cells ?? [];
  return records.map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

/** The rows of a package, and those of this repository that it leaves out, told apart by `key`. */
export function withOurs(folder: string, table: string, key: string): readonly TableRow[] {
  const own = readTable(folder, table);
  const known = new Set(own.map((row) => row[key]));
  return [...own, ...readTable('data', table).filter((row) => !known.has(row[key]))];
}
