import { allChanges } from './all-changes.server.ts';
import { changedCharts, type ChangedChart } from './changed-charts.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  const releases = await allChanges(lang);
  const charts: Record<string, readonly ChangedChart[]> = {};
  for (const { id, previous } of releases)
    charts[id] = previous === null ? [] : await changedCharts(lang, id, previous);
  return { releases, charts };
};
