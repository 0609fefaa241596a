import { supportRows } from '#lib/database/page-rows.server.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { makeAreaEntries, zonePlaces } from '#lib/view-models/support/make-places.ts';
import { makeSupportRules } from '#lib/view-models/support/make-rules.ts';
import { supportsForZone } from '#lib/view-models/support/zone-situation.ts';
import { zoneSupports, type ZoneSupport } from '#lib/view-models/support/zone-supports.ts';

/** Which supports may apply in a zone on the day of the release; none for an id that is no zone. */
export function makeZoneSupports(run: Run, zoneId: string, date: string, lang: Lang): readonly ZoneSupport[] {
  const rows = supportRows(run);
  const place = zonePlaces(rows).get(zoneId);
  if (place === undefined) return [];
  const match = supportsForZone(place, date, { rules: makeSupportRules(rows), areas: makeAreaEntries(rows.areas) });
  return zoneSupports(match, lang);
}
