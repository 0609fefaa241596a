import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#lib/tables/parse-csv.ts';

export type RealRow = Readonly<Record<string, string>>;

/** Rows of a table of the real package, each cell as it stands in the file. */
export function realRows(folder: string, table: string): readonly RealRow[] {
  const [header, ...records] = parseCsv(readFileSync(join(folder, `${table}.csv`), 'utf8')).records;
  const columns = header?.cells ?? [];
  return records.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
}

export interface SyntheticProvince {
  readonly id: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
}

/** The provinces of today, in the order of their codes. */
export function presentProvinces(folder: string): readonly SyntheticProvince[] {
  return realRows(folder, 'provinces')
    .filter((row) => row['gso_code'] !== '' && row['gso_code'] !== undefined)
    .map((row) => ({
      id: row['province_id'] ?? '',
      code: row['gso_code'] ?? '',
      nameVi: row['name_vi'] ?? '',
      nameEn: row['name_en'] ?? ''
    }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
