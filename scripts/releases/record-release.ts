import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { difference, type Difference } from '#lib/releases/difference.ts';
import { readHistory } from '#lib/releases/history.ts';
import { compareIds, type Manifest } from '#lib/releases/manifest.ts';
import type { PackageTables } from '#lib/releases/package-tables.ts';
import { publishedHash, releaseFiles } from '#lib/releases/release-files.ts';
import { checkPackage } from '#lib/tables/check-package.ts';
import { JsonPart } from '#lib/tables/json-part.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { readPackage } from '../data/read-package.ts';
import { replaceFolder } from '../data/replace-folder.ts';
import { packageOf } from './package-of.ts';
import { readReleaseFolders } from './read-folders.ts';

export type Recorded =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unchanged'; readonly newest: string }
  | { readonly kind: 'recorded'; readonly manifest: Manifest; readonly difference: Difference };

/** Holds a data folder against its newest release and records what changed as a release of its own. */
export async function recordRelease(data: string, summary: Manifest['summary']): Promise<Recorded> {
  const checked = checkPackage(readPackage(data));
  if (checked.kind === 'refused') return checked;
  const history = readHistory(readReleaseFolders(data));
  if (history.kind === 'refused') return history;
  const before = history.releases.at(-1) ?? null;
  const tables = packageOf(checked.tables);
  const change = difference(before?.tables ?? [], tables);
  const root = new JsonPart(JSON.parse(checked.descriptorText), 'datapackage.json');
  const [id, releasedOn] = [root.text('version'), root.text('created').slice(0, 10)];
  if (before !== null) {
    const newest = before.manifest.id;
    if (!differs(change)) return { kind: 'unchanged', newest };
    if (compareIds(id, newest) <= 0)
      return refused({ column: 'version', found: id, rule: { kind: 'release-raised', newest } });
    const other = before.manifest.releasedOn;
    if (releasedOn < other)
      return refused({ column: 'created', found: releasedOn, rule: { kind: 'order', otherColumn: newest, other } });
  }
  const manifest: Manifest = {
    id,
    releasedOn,
    previous: before?.manifest.id ?? null,
    summary,
    tables: recordsOf(tables)
  };
  await write(join(data, 'releases', id), releaseFiles(manifest, change));
  return { kind: 'recorded', manifest, difference: change };
}

/** Rows that differ, or tables and columns that were not there or are no more. */
export const differs = ({ tables, before, after }: Difference): boolean =>
  tables.length > 0 || JSON.stringify(before) !== JSON.stringify(after);

const refused = (problem: Pick<Problem, 'column' | 'found' | 'rule'>): Recorded => ({
  kind: 'refused',
  problems: [{ file: 'datapackage.json', row: null, ...problem }]
});

const recordsOf = (tables: PackageTables): Manifest['tables'] =>
  tables.map((table) => ({
    name: table.name,
    primaryKey: table.primaryKey,
    columns: table.columns,
    rows: table.rows.length,
    sha256: publishedHash(table)
  }));

const write = (folder: string, files: ReadonlyMap<string, string>): Promise<void> =>
  replaceFolder(folder, async (fresh) => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
  });
