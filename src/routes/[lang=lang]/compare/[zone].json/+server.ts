import { error, json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneIds } from '#lib/queries/zone-header.ts';
import { zonePageRows } from '../../../zone-rows.server.ts';
import { makeCompareColumn } from '../compare-column.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const zones = ask(run, zoneIds, undefined);
  return languages.flatMap((lang) => zones.map((zone) => ({ lang, zone })));
};

/** One column of a comparison: what is known of one zone, in one language, with its map at the scale that all columns share. */
export const GET: RequestHandler = async ({ params }) => {
  const atlas = await getAtlas();
  const rows = zonePageRows(atlas.run, params.zone);
  if (rows === null) error(404, `no zone is called ${params.zone}`);
  return json(makeCompareColumn(atlas, rows, params.lang));
};
