import { readFile } from 'node:fs/promises';
import type { Run } from '#lib/domain/sql.ts';
import { createViews } from '#lib/queries/views.ts';
import { openAtlasDatabase } from './node-database.ts';

/** The evidence as built into static/data, with the named views, for pages that are prerendered. */
export interface Atlas {
  readonly run: Run;
  /** The data release, such as 2026-11: year and month of the package's version. */
  readonly release: string;
}

async function readRelease(): Promise<string> {
  const descriptor: unknown = JSON.parse(await readFile('static/data/datapackage.json', 'utf8'));
  const version =
    typeof descriptor === 'object' && descriptor !== null && 'version' in descriptor ? descriptor.version : '';
  if (typeof version !== 'string' || !/^\d{4}\.\d{1,2}/.test(version))
    throw new Error(`datapackage.json: version is "${String(version)}", expected year.month.patch`);
  return version.split('.').slice(0, 2).join('-');
}

let opening: Promise<Atlas> | undefined;

async function open(): Promise<Atlas> {
  const database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
  return { run: (sql, parameters) => database.run(sql, parameters), release: await readRelease() };
}

/** One database a process, opened by the first page that asks. */
export function getAtlas(): Promise<Atlas> {
  opening ??= open();
  return opening;
}
