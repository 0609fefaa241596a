import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A release of the data, as the build has restored it. */
export interface Release {
  /** The package's version in full, such as 2026.11.1. */
  readonly id: string;
  /** Full ISO date of the release. */
  readonly releasedOn: string;
  /** The release before it; null for the first. */
  readonly previous: string | null;
}

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

/** The ids of all releases but the newest: those that a frame can be pinned to and be behind. */
export const olderReleases = async (): Promise<readonly Release[]> => (await releases()).slice(1);
