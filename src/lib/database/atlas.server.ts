import type { Run } from '#lib/domain/sql.ts';
import { createViews } from '#lib/queries/views.ts';
import { openAtlasDatabase } from './node-database.ts';

/** The evidence as built into static/data, with the named views, for pages that are prerendered. */
export interface Atlas {
  readonly run: Run;
}

let opening: Promise<Atlas> | undefined;

async function open(): Promise<Atlas> {
  const database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
  return { run: (sql, parameters) => database.run(sql, parameters) };
}

/** One database a process, opened by the first page that asks. */
export function getAtlas(): Promise<Atlas> {
  opening ??= open();
  return opening;
}
