import { existsSync } from 'node:fs';
import type { RawRow } from '#lib/domain/sql.ts';
import type { PartList } from '#lib/domain/table-parts.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { views } from '#lib/queries/views.ts';
import { published, publishedFiles, publishedText } from '../published-tables.server.ts';
import type { Parted } from './parted-tables.ts';

/** What scripts/data/write-parts.ts has cut; null where every table is one file only. */
export async function partedTables(run: (sql: string) => readonly RawRow[], lang: Lang): Promise<Parted | null> {
  if (!existsSync('static/data/parts.json')) return null;
  const list: PartList = JSON.parse(await publishedText('parts.json'));
  const [{ resources }, files] = await Promise.all([published(), publishedFiles()]);
  const tables = Object.entries(list).map(([name, parts]) => ({
    name,
    rows: resources.find((table) => table.name === name)?.rows ?? 0,
    bytes: files.find(({ file }) => file === `${name}.parquet`)?.bytes ?? 0,
    parts
  }));
  const named = new Set(tables.map(({ name }) => name));
  const resting = views.filter((view) => view.tables.some((table) => named.has(table)));
  const withParts = new Set(tables.flatMap(({ parts }) => parts.map(({ province }) => province)));
  const provinces = run(`SELECT province_id AS id, name_${lang} AS name FROM provinces ORDER BY province_id`)
    .map(({ id, name }) => ({ id: String(id), name: String(name) }))
    .filter(({ id }) => withParts.has(id))
    .toSorted((a, b) => compareNames(a.name, b.name));
  return { tables, names: [...named, ...resting.map(({ name }) => name)], provinces };
}
