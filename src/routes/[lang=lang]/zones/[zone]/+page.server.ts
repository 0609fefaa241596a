import { error } from '@sveltejs/kit';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds, allExchangeRates, allPlaces, allZoneAuthorities } from '#lib/database/page-rows.server.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { ask } from '#lib/queries/query.ts';
import { zoneCounts } from '#lib/queries/zones-table.ts';
import { rateView } from '#lib/view-models/currency/rates.ts';
import { makeZoneDistances } from '#lib/view-models/distances/make-zone-distances.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import { makeZonePlaces } from '#lib/view-models/places/zone-places.ts';
import { zoneContacts } from '#lib/view-models/zone-contact.ts';
import { zonePageRows } from '../../../zone-rows.server.ts';
import { makeZoneSupports } from './zone-supports.server.ts';
import { makeNearbyAnchors, makeZoneMaximum } from './zone-beyond.server.ts';
import { makeZoneMap } from './zone-map.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const { run } = await getAtlas();
  const zones = ask(run, zoneCounts, undefined).map((row) => row.zone_id);
  return languages.flatMap((lang) => zones.map((zone) => ({ lang, zone })));
};

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const rows = zonePageRows(run, params.zone);
  if (rows === null) error(404, `no zone is called ${params.zone}`);
  const { header } = rows;
  const { zones, infrastructure } = allDistanceEnds(run);
  const zone = zones.find((row) => row.zone_id === params.zone);
  if (zone === undefined) error(404, `no zone is called ${params.zone}`);
  const distances = makeZoneDistances(
    {
      zone,
      name: { vi: header.name_vi, en: header.name_en },
      basis: { vi: header.location_basis_vi, en: header.location_basis_en },
      sourceId: header.location_source_id ?? header.source_id,
      infrastructure,
      lines: rows.observations
    },
    params.lang
  );
  return {
    release,
    releasedOn,
    view: makeZonePage(rows, params.lang),
    distances,
    places: makeZonePlaces(allPlaces(run), params.zone, params.lang),
    supports: makeZoneSupports(run, params.zone, releasedOn, params.lang),
    anchors: makeNearbyAnchors(run, params.zone, params.lang),
    maximum: makeZoneMaximum(run, params.zone, releasedOn, params.lang),
    map: makeZoneMap(run, params.zone, params.lang),
    contacts: zoneContacts(allZoneAuthorities(run), params.zone, params.lang),
    rate: rateView(allExchangeRates(run), params.lang)
  };
};
