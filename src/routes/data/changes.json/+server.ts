import { json } from '@sveltejs/kit';
import { changesOf, releases } from '#lib/database/releases.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every release, the newest first, with the rows that it added, changed or took away as they were before and after. */
export const GET: RequestHandler = async () => {
  const all = await releases();
  return json({
    releases: await Promise.all(
      all.map(async ({ id, releasedOn, previous, summary, tables }) => ({
        id,
        released_on: releasedOn,
        previous,
        summary,
        tables: tables.map(({ isNew, ...table }) => ({ ...table, is_new: isNew })),
        changes: await changesOf(id)
      }))
    )
  });
};
