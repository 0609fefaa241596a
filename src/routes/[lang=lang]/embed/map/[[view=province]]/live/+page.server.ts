import { catalogueSource } from '#lib/catalogue/index.ts';
import { mapFilter } from '#lib/chart-filters/map-view.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { NamedQuestion } from '#lib/view-models/catalogue/named-sql.ts';
import { withoutEvidence } from '../../../live-frame/without-evidence.ts';
import { mapEntries, mapFrame } from '../../../map-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = true;

export const entries: EntryGenerator = mapEntries;

/** The still frame of the map, and what it can be narrowed by. */
export const load: PageServerLoad = async ({ params }) => {
  const { lang } = params;
  const view = params.view ?? 'both';
  const { run, releasedOn } = await getAtlas();
  const setting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn };
  const frame = await mapFrame(view, lang, null);
  return {
    ...frame,
    ...withoutEvidence(frame.chart),
    fields: mapFilter(view).fields(run, setting),
    queries: catalogueSource('zones-map').queries.map(({ name, sql }): NamedQuestion => ({ name, sql: sql.trim() }))
  };
};
