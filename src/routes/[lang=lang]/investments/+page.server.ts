import { investmentsIn } from '#lib/catalogue/areas/investments-in.ts';
import { projectsIn } from '#lib/catalogue/areas/projects-in.ts';
import { getAtlas } from '#lib/database/atlas.server.ts';
import { filteredRows } from '#lib/domain/row-limits.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { explorerInvestments } from '#lib/queries/explorer-data.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import { ask } from '#lib/queries/query.ts';
import { rowsOf } from '#lib/queries/table-size.ts';
import { largeInvestments } from './large-list.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const setting = { format: createFormat(params.lang) };
  const isLarge = rowsOf(run, 'investments') > filteredRows;
  return {
    release,
    releasedOn,
    large: isLarge ? await largeInvestments(projectsIn(run, setting), params.lang) : null,
    investments: isLarge ? [] : investmentsIn(run, setting),
    /** The same projects as the linked charts of the explorer count them. */
    explorerRows: isLarge ? [] : ask(run, explorerInvestments, undefined),
    queries: [allInvestments, allReports].map(({ name, sql }) => ({ name, sql }))
  };
};
