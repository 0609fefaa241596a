import { pageData } from '#lib/url/navigate.ts';
import type { ZonePageView } from '#lib/view-models/zone-page.ts';

/** Whether fetched page data is that of a zone page, as far as the card beside the map reads it. */
function isZonePageView(value: unknown): value is ZonePageView {
  return (
    typeof value === 'object' &&
    value !== null &&
    'facts' in value &&
    Array.isArray(value.facts) &&
    'areaHistory' in value &&
    Array.isArray(value.areaHistory)
  );
}

/** What the page at this address shows of its zone; null when it cannot be had. */
export async function zonePageView(address: string): Promise<ZonePageView | null> {
  const view = (await pageData(address))?.['view'];
  return isZonePageView(view) ? view : null;
}
