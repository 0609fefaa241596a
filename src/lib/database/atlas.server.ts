import { readFile } from 'node:fs/promises';
import type { Run } from '#lib/domain/sql.ts';
import { createViews } from '#lib/queries/views.ts';
import { openAtlasDatabase } from './node-database.ts';

/** The evidence as built into static/data, with the named views, for pages that are prerendered. */
export interface Atlas {
  readonly run: Run;
  /** The data release, such as 2026-11: year and month of the package's version. */
  readonly release: string;
  /** Full ISO date on which the package was made: what "now" means on a prerendered page. */
  readonly releasedOn: string;
}

async function readRelease(): Promise<Pick<Atlas, 'release' | 'releasedOn'>> {
  const descriptor: unknown = JSON.parse(await readFile('static/data/datapackage.json', 'utf8'));
  const version =
    typeof descriptor === 'object' && descriptor !== null && 'version' in descriptor ? descriptor.version : '';
  if (typeof version !== 'string' || !/^\d{4}\.\d{1,2}/.test(version))
    throw new Error(`datapackage.json: version is "${String(version)}", expected year.month.patch`);
  const created =
    typeof descriptor === 'object' && descriptor !== null && 'created' in descriptor ? descriptor.created : '';
  if (typeof created !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(created))
    throw new Error(`datapackage.json: created is "${String(created)}", expected a date`);
  return { release: version.split('.').slice(0, 2).join('-'), releasedOn: created.slice(0, 10) };
}

let opening: Promise<Atlas> | undefined;

async function open(): Promise<Atlas> {
  const database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
  return { run: (sql, parameters) => database.run(sql, parameters), ...(await readRelease()) };
}

/** One database a process, opened by the first page that asks. */
export function getAtlas(): Promise<Atlas> {
  opening ??= open();
  return opening;
}
