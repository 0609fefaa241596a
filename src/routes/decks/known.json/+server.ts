import { json } from '@sveltejs/kit';
import { catalogue } from '#lib/catalogue/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import type { KnownNamesFile } from '#lib/decks/known-names.ts';
import { askKnownIds, figureSources } from '#lib/queries/known-names.ts';
import { ask } from '#lib/queries/query.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What decks may name: ids of pages and every published figure with its source. Loaded where a reader works on a deck. */
export const GET: RequestHandler = async () => {
  const { run, release, releasedOn } = await getAtlas();
  const figures: Record<string, string[]> = {};
  for (const { ref, source_id } of ask(run, figureSources, undefined)) (figures[source_id] ??= []).push(ref);
  const charts = catalogue.map(({ id }) => id);
  return json({ release, releasedOn, charts, ...askKnownIds(run), figures } satisfies KnownNamesFile);
};
