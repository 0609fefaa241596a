import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { zonePageRows } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import { makeZoneMap } from './zone-map.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const zones = ask(run, zoneCounts, undefined).map((row) => row.zone_id);
  return languages.flatMap((lang) => zones.map((zone) => ({ lang, zone })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run } = await getAtlas();
  const rows = zonePageRows(run, params.zone);
  if (rows === null) error(404, `no zone is called ${params.zone}`);
  return { view: makeZonePage(rows, params.lang), map: makeZoneMap(run, params.zone, params.lang) };
};
