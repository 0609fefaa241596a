import type { ZonePageView } from '#lib/view-models/zone-page.ts';

/** Whether fetched page data is that of a zone page, as far as the card beside the map reads it. */
export function isZonePageView(value: unknown): value is ZonePageView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'facts' in value &&
    Array.isArray(value.facts) &&
    'areaHistory' in value &&
    Array.isArray(value.areaHistory)
  );
}
