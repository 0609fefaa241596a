import { askLocalityFigures, askLocalityRules, figureQueries, ruleQueries } from '#lib/catalogue/areas/localities.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import {
  contextReadings,
  localityConflicts,
  pairReadings,
  supportingIndustryReadings
} from '#lib/queries/localities.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { ask } from '#lib/queries/query.ts';
import { isCompared } from '#lib/view-models/localities/locality.ts';
import { instrumentsOf } from '#lib/view-models/localities/instruments.ts';
import { nationalOutline } from '#lib/view-models/localities/national-outline.ts';
import { pairRows } from '#lib/view-models/localities/pair-view.ts';
import { conflictsOf, readingsOf } from '#lib/view-models/localities/readings.ts';
import type { PageServerLoad } from './$types';

const named = (queries: readonly { readonly name: string; readonly sql: string }[]) =>
  queries.map(({ name, sql }) => ({ name, sql }));

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const { run, release, releasedOn } = await getAtlas();
  const m = await loadMessages(lang);
  const setting = { m, format: createFormat(lang), releasedOn };
  const { localities, readings } = askLocalityFigures(run, setting);
  const conflicts = conflictsOf(ask(run, localityConflicts, undefined), lang);
  const read = (query: typeof contextReadings) =>
    readingsOf(ask(run, query, undefined), localities, conflicts, m, lang);
  const { rules, unread } = askLocalityRules(run, setting);
  return {
    release,
    releasedOn,
    localities,
    readings,
    rules: rules.filter(({ localityId }) => isCompared(localityId) || localityId === 'national'),
    unread: unread.filter(({ localityId }) => isCompared(localityId)),
    conflicts,
    instruments: instrumentsOf(ask(run, allPolicies, undefined), localities, lang),
    pair: pairRows(read(pairReadings)),
    context: read(contextReadings),
    other: read(supportingIndustryReadings).filter(({ indicator }) => indicator !== 'si-enterprises-count'),
    outline: nationalOutline,
    queries: { rules: named(ruleQueries), figures: named(figureQueries) }
  };
};
