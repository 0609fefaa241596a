import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangedRow, Release } from '#lib/domain/release.ts';
import { openNodeDatabase } from '#lib/database/node-database.ts';
import { writeParquet } from '#lib/database/write-parquet.ts';
import type { RestoredRelease } from '#lib/releases/history.ts';
import { readHistory } from '#lib/releases/history.ts';
import { rowsInSchema } from '#lib/releases/in-schema.ts';
import { listedRelease, tellableChanges } from '#lib/releases/listed-release.ts';
import type { PackageTables } from '#lib/releases/package-tables.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { replaceFolder } from '../data/replace-folder.ts';
import { columnTypes } from '../data/column-types.ts';
import { readReleaseFolders } from './read-folders.ts';

/**
 * Restores every release that a data folder records into `to`: their list, what each changed, and the tables of all but the newest as
 * Parquet files in the columns of today. A folder without any record has the one release `unrecorded`. Answers the problems of the
 * record; with one, nothing is written.
 */
export async function restoreReleases(
  data: string,
  schemas: readonly TableSchema[],
  to: string,
  unrecorded?: Release
): Promise<readonly Problem[]> {
  const history = readHistory(readReleaseFolders(data));
  if (history.kind === 'refused') return history.problems;
  const newestFirst = history.releases.toReversed();
  await replaceFolder(to, async (folder) => {
    const list = newestFirst.length === 0 && unrecorded ? [unrecorded] : newestFirst.map(listedRelease);
    writeFileSync(join(folder, 'releases.json'), `${JSON.stringify(list, null, 1)}\n`);
    if (newestFirst.length === 0 && unrecorded) writeChanges(folder, unrecorded.id, []);
    for (const [place, release] of newestFirst.entries()) await writeRelease(release, place > 0, schemas, folder);
  });
  return [];
}

async function writeRelease(
  release: RestoredRelease,
  isOlder: boolean,
  schemas: readonly TableSchema[],
  folder: string
): Promise<void> {
  const own = writeChanges(folder, release.manifest.id, tellableChanges(release));
  if (isOlder) await writeTables(release.tables, schemas, own);
}

function writeChanges(folder: string, id: string, changes: readonly ChangedRow[]): string {
  const own = join(folder, id);
  mkdirSync(own);
  writeFileSync(join(own, 'changes.json'), JSON.stringify(changes));
  return own;
}

async function writeTables(tables: PackageTables, schemas: readonly TableSchema[], folder: string): Promise<void> {
  const database = await openNodeDatabase();
  try {
    for (const schema of schemas) {
      const parquet = writeParquet(database, {
        table: schema.name,
        columns: schema.fields.map(({ name, type }) => ({ name, type: columnTypes[type] })),
        sortedBy: schema.primaryKey,
        rows: rowsInSchema(schema, tables)
      });
      writeFileSync(join(folder, `${schema.name}.parquet`), parquet);
    }
  } finally {
    database.close();
  }
}
