import { readFile } from 'node:fs/promises';
import type { Run } from '#lib/domain/sql.ts';
import { createViews } from '#lib/queries/views.ts';
import { openAtlasDatabase } from './node-database.ts';
import { releases, releasesFolder } from './releases.server.ts';

/** The evidence of one release, with the named views, for pages that are prerendered. */
export interface Atlas {
  readonly run: Run;
  /** The data release: the package's version in full, such as 2026.11.1. */
  readonly release: string;
  /** Full ISO date on which the package was made: what "now" means on a prerendered page. */
  readonly releasedOn: string;
}

async function newest(): Promise<Pick<Atlas, 'release' | 'releasedOn'>> {
  const descriptor: unknown = JSON.parse(await readFile('static/data/datapackage.json', 'utf8'));
  const version =
    typeof descriptor === 'object' && descriptor !== null && 'version' in descriptor ? descriptor.version : '';
  if (typeof version !== 'string' || !/^\d{4}\.\d{1,2}\.\d+$/.test(version))
    throw new Error(`datapackage.json: version is "${String(version)}", expected year.month.patch`);
  const created =
    typeof descriptor === 'object' && descriptor !== null && 'created' in descriptor ? descriptor.created : '';
  if (typeof created !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(created))
    throw new Error(`datapackage.json: created is "${String(created)}", expected a date`);
  return { release: version, releasedOn: created.slice(0, 10) };
}

async function older(id: string): Promise<Pick<Atlas, 'release' | 'releasedOn'>> {
  const found = (await releases()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no release is called ${id}`);
  return { release: found.id, releasedOn: found.releasedOn };
}

async function open(folder: string, edition: Pick<Atlas, 'release' | 'releasedOn'>): Promise<Atlas> {
  const database = await openAtlasDatabase(folder);
  for (const statement of createViews) database.run(statement);
  return { run: (sql, parameters) => database.run(sql, parameters), ...edition };
}

const opening = new Map<string, Promise<Atlas>>();

function opened(key: string, open: () => Promise<Atlas>): Promise<Atlas> {
  const known = opening.get(key);
  if (known !== undefined) return known;
  const fresh = open();
  opening.set(key, fresh);
  return fresh;
}

let reading: ReturnType<typeof newest> | undefined;

/**
 * The newest release, or the one of that id as it was: its rows in today's tables, where what did not exist then is empty.
 * One database a release and process, opened by the first page that asks.
 */
export async function getAtlas(release?: string): Promise<Atlas> {
  reading ??= newest();
  const current = await reading;
  if (release === undefined || release === current.release) return opened('newest', () => open('static/data', current));
  return opened(release, async () => open(`${releasesFolder}/${release}`, await older(release)));
}
