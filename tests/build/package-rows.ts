import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Rows of a table of the evidence as written, cells as text: the tests' own reading, independent of src/lib/tables. */
export function packageRows(table: string): readonly Readonly<Record<string, string>>[] {
  const file = fileURLToPath(new URL(`../../data/${table}.csv`, import.meta.url));
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return rows;
}
