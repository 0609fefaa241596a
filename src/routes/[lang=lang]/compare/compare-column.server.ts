import type { Atlas } from '#lib/database/atlas.server.ts';
import { allDistanceEnds, allZoneAuthorities, supportRows } from '#lib/database/page-rows.server.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import { compareZoneOf } from '#lib/view-models/compare/compare-zone.ts';
import { supportsOfProject, type ProjectSupport } from '#lib/view-models/compare/project-supports.ts';
import { makeZoneDistances } from '#lib/view-models/distances/make-zone-distances.ts';
import type { ZoneDistancesView } from '#lib/view-models/distances/zone-distances.ts';
import { makeAreaEntries, placeOfZone } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import { zoneContacts } from '#lib/view-models/zone-contact.ts';
import { makeZoneMap } from '../zones/[zone]/zone-map.server.ts';
import type { CompareColumn } from './compare-column.ts';

/** Wide enough for the largest economic zone, so that every zone can be drawn at the same scale. */
const sharedMap = { spanKm: 44, size: { width: 300, height: 225 } };

/** Everything about one zone that its column shows; supports as on the day of the release. */
export function makeCompareColumn(
  { run, releasedOn }: Pick<Atlas, 'run' | 'releasedOn'>,
  rows: ZonePageRows,
  lang: Lang
): CompareColumn {
  const zoneId = rows.header.zone_id;
  const parts = {
    distances: distancesOf(run, rows, lang),
    supports: supportsOf(run, zoneId, releasedOn, lang),
    supportsOn: releasedOn,
    contacts: zoneContacts(allZoneAuthorities(run), zoneId, lang)
  };
  return {
    zone: compareZoneOf(makeZonePage(rows, lang), parts),
    map: makeZoneMap(run, zoneId, lang, sharedMap)
  };
}

function supportsOf(run: Run, zoneId: string, date: string, lang: Lang): readonly ProjectSupport[] {
  const support = supportRows(run);
  const zone = support.zones.find((row) => row.zone_id === zoneId);
  if (zone === undefined) throw new Error(`no place of support is called ${zoneId}`);
  return supportsOfProject(placeOfZone(zone), makeAreaEntries(support.areas), makeSupportRules(support), date, lang);
}

/** Straight lines from the zone of the rows, and what is published of its distances. */
export function distancesOf(run: Run, { header, observations }: ZonePageRows, lang: Lang): ZoneDistancesView {
  const { zones, infrastructure } = allDistanceEnds(run);
  const zone = zones.find((row) => row.zone_id === header.zone_id);
  if (zone === undefined) throw new Error(`no row of the explorer is called ${header.zone_id}`);
  return makeZoneDistances(
    {
      zone,
      name: { vi: header.name_vi, en: header.name_en },
      basis: { vi: header.location_basis_vi, en: header.location_basis_en },
      sourceId: header.location_source_id ?? header.source_id,
      infrastructure,
      lines: observations
    },
    lang
  );
}
