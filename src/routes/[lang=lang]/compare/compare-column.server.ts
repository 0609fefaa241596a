import { allDistanceEnds } from '#lib/database/page-rows.server.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import { compareZoneOf } from '#lib/view-models/compare/compare-zone.ts';
import { makeZoneDistances } from '#lib/view-models/distances/make-zone-distances.ts';
import type { ZoneDistancesView } from '#lib/view-models/distances/zone-distances.ts';
import { makeZonePage } from '#lib/view-models/make-zone-page.ts';
import { makeZoneMap } from '../zones/[zone]/zone-map.server.ts';
import type { CompareColumn } from './compare-column.ts';

/** Wide enough for the largest economic zone, so that every zone can be drawn at the same scale. */
const sharedMap = { spanKm: 44, size: { width: 300, height: 225 } };

/** Everything about one zone that its column shows. */
export function makeCompareColumn(run: Run, rows: ZonePageRows, lang: Lang): CompareColumn {
  return {
    zone: compareZoneOf(makeZonePage(rows, lang), distancesOf(run, rows, lang)),
    map: makeZoneMap(run, rows.header.zone_id, lang, sharedMap)
  };
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
