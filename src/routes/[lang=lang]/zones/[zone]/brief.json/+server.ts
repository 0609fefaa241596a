import { error, json } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { allZoneAuthorities, supportRows } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneIds } from '#lib/queries/zone-header.ts';
import { makeAreaEntries, zonePlaces } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { makeZoneBrief } from '#lib/view-models/zone-brief.ts';
import { zoneContacts } from '#lib/view-models/zone-contact.ts';
import { zoneSupports } from '#lib/view-models/zone-supports.ts';
import { zonePageRows } from '../../../../zone-rows.server.ts';
import { distancesOf } from '../../../compare/compare-column.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const zones = ask(run, zoneIds, undefined);
  return languages.flatMap((lang) => zones.map((zone) => ({ lang, zone })));
};

/** One zone in brief, for the shortlist that a reader keeps in the browser. */
export const GET: RequestHandler = async ({ params }) => {
  const { run, release } = await getAtlas();
  const rows = zonePageRows(run, params.zone);
  if (rows === null) error(404, `no zone is called ${params.zone}`);
  const contacts = zoneContacts(allZoneAuthorities(run), params.zone, params.lang);
  const tables = supportRows(run);
  const supports = zoneSupports(
    zonePlaces(tables).get(params.zone),
    `${release}-01`,
    { rules: makeSupportRules(tables), areas: makeAreaEntries(tables.areas) },
    params.lang
  );
  const distances = distancesOf(run, rows, params.lang);
  return json(makeZoneBrief(rows, { contacts, supports, supportsOn: release, distances }, params.lang));
};
