import { catalogueSource } from '#lib/catalogue/index.ts';
import { chartFilters } from '#lib/chart-filters/index.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import type { NamedQuestion } from '#lib/view-models/catalogue/named-sql.ts';
import { chartEntries } from '../../../../charts/chart-entries.server.ts';
import { isAskable } from '#lib/queries/table-size.ts';
import { withoutEvidence } from '../../live-frame/without-evidence.ts';
import { chartFrame } from '../../chart-frame.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = true;

export const entries: EntryGenerator = chartEntries;

/** The still frame's chart, and what it can be narrowed by. */
export const load: PageServerLoad = async ({ params: { chart: id, lang } }) => {
  const frame = await chartFrame(id, lang, null);
  const { run, releasedOn } = await getAtlas();
  const setting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn };
  const filter = chartFilters.get(id);
  const tables = filter?.tables ?? [];
  return {
    ...frame,
    ...(frame.map === null ? { sources: null } : withoutEvidence(frame.chart)),
    // A frame makes its chart again from all rows: where there are too many it stays whole.
    fields: tables.every((table) => isAskable(run, table)) ? (filter?.fields(run, setting) ?? []) : [],
    queries: catalogueSource(id).queries.map(({ name, sql }): NamedQuestion => ({ name, sql: sql.trim() }))
  };
};
