import type { Problem } from '#lib/tables/problem.ts';
import { applied, type Difference } from './difference.ts';
import { FolderReader, type ReleaseTexts } from './folder-reader.ts';
import { compareIds, type Manifest } from './manifest.ts';
import type { PackageTables } from './package-tables.ts';
import { readDifference, readFolderManifest } from './read-release.ts';
import { publishedHash } from './release-files.ts';

/** A release with all its rows, and what it changed in the one before. */
export interface RestoredRelease {
  readonly manifest: Manifest;
  readonly difference: Difference;
  readonly tables: PackageTables;
}

export type History =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The oldest first. */
  | { readonly kind: 'sound'; readonly releases: readonly RestoredRelease[] };

/**
 * Restores every release from the folders of data/releases, by id: the first holds all its rows, each later one what it changed.
 * What is restored must have the digests that its manifest names, or the history is refused.
 */
export function readHistory(folders: ReadonlyMap<string, ReleaseTexts>): History {
  const releases: RestoredRelease[] = [];
  for (const id of [...folders.keys()].toSorted(compareIds)) {
    const problems: Problem[] = [];
    const reader = new FolderReader(id, folders.get(id) ?? new Map(), problems);
    const manifest = readFolderManifest(reader);
    const restored = manifest === null ? null : restore(reader, manifest, releases.at(-1) ?? null);
    // A release rests on the one before: after the first that is broken nothing more can be said.
    if (restored === null || problems.length > 0) return { kind: 'refused', problems };
    releases.push(restored);
  }
  return { kind: 'sound', releases };
}

function restore(reader: FolderReader, manifest: Manifest, before: RestoredRelease | null): RestoredRelease {
  follows(reader, manifest, before?.manifest ?? null);
  const past = before?.tables ?? [];
  const difference = readDifference(reader, manifest.tables, past);
  const tables = applied(difference, past);
  if (reader.problems.length === 0) asRecorded(reader, manifest, tables);
  return { manifest, difference, tables };
}

function follows(reader: FolderReader, { previous, releasedOn }: Manifest, before: Manifest | null): void {
  const expected = before?.id ?? null;
  if (previous !== expected)
    reader.tell('manifest.json', null, 'previous', previous ?? '', { kind: 'release-before', expected });
  if (before !== null && releasedOn < before.releasedOn) {
    const rule = { kind: 'order', otherColumn: `releases/${before.id}/releasedOn`, other: before.releasedOn } as const;
    reader.tell('manifest.json', null, 'releasedOn', releasedOn, rule);
  }
}

function asRecorded(reader: FolderReader, manifest: Manifest, tables: PackageTables): void {
  for (const { name, rows, sha256 } of manifest.tables) {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) continue;
    if (table.rows.length !== rows || publishedHash(table) !== sha256)
      reader.tell('manifest.json', null, name, String(table.rows.length), { kind: 'release-digest', rows });
  }
}
