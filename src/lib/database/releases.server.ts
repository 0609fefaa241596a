import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ChangedRow, Release } from '#lib/domain/release.ts';

export type { Release } from '#lib/domain/release.ts';

/** Where the build lays the tables of older releases: a folder for each, and the list of all. */
export const releasesFolder = '.cache/releases';
const listFile = `${releasesFolder}/releases.json`;

let reading: Promise<readonly Release[]> | undefined;

async function read(): Promise<readonly Release[]> {
  if (!existsSync(listFile)) throw new Error(`${listFile} is not there: run npm run data`);
  const list: readonly Release[] = JSON.parse(await readFile(listFile, 'utf8'));
  return list;
}

/** Every release of the data, the newest first; the newest is the one that all pages show. */
export function releases(): Promise<readonly Release[]> {
  reading ??= read();
  return reading;
}

/** All releases but the newest, the newest of them first: those that a frame can be pinned to and be behind. */
export const olderReleases = async (): Promise<readonly Release[]> => (await releases()).slice(1);

/** Every row that a release changed in tables that there were before it; none for the first. */
export async function changesOf(id: string): Promise<readonly ChangedRow[]> {
  const rows: readonly ChangedRow[] = JSON.parse(await readFile(`${releasesFolder}/${id}/changes.json`, 'utf8'));
  return rows;
}
