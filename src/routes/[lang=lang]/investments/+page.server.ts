import { getAtlas } from '#lib/database/atlas.server.ts';
import { explorerInvestments } from '#lib/queries/explorer-data.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import { ask } from '#lib/queries/query.ts';
import { investmentViews } from '#lib/view-models/investments/investment-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  return {
    release,
    releasedOn,
    investments: investmentViews(ask(run, allInvestments, undefined), ask(run, allReports, undefined), params.lang),
    /** The same projects as the linked charts of the explorer count them. */
    explorerRows: ask(run, explorerInvestments, undefined),
    queries: [allInvestments, allReports].map(({ name, sql }) => ({ name, sql }))
  };
};
