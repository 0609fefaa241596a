import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ReleaseTexts } from '#lib/releases/folder-reader.ts';

/** The releases recorded in a data folder, each with its files by path; none where it records no release. */
export function readReleaseFolders(data: string): ReadonlyMap<string, ReleaseTexts> {
  const folder = join(data, 'releases');
  if (!existsSync(folder)) return new Map();
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(ids.map(({ name }) => [name, textsIn(join(folder, name))]));
}

function textsIn(folder: string): ReleaseTexts {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')]));
}
