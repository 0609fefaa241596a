import { json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { SourceList } from '#lib/domain/source-list.ts';
import { ask } from '#lib/queries/query.ts';
import { sourcesWithCounts } from '#lib/queries/sources-table.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Every source by name and date: what a printed page and a record for the minutes say of those they rest on. */
export const GET: RequestHandler = async () => {
  const { run, release, releasedOn } = await getAtlas();
  const sources = ask(run, sourcesWithCounts, undefined)
    .map(({ source_id: id, title, publisher, published_on: publishedOn, url }) => ({
      id,
      title,
      publisher,
      publishedOn,
      url
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return json({ release, releasedOn, sources } satisfies SourceList);
};
