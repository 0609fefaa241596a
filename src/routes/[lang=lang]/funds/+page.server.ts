import { getAtlas } from '#lib/database/atlas.server.ts';
import { filteredRows } from '#lib/domain/row-limits.ts';
import { allFunds, fundCeilings, fundWitnesses, promotionTasks } from '#lib/queries/funds.ts';
import { sourceObservations } from '#lib/queries/observation-line.ts';
import { offices } from '#lib/queries/offices.ts';
import { ask } from '#lib/queries/query.ts';
import { ceilingViews } from '#lib/view-models/funds/ceiling-view.ts';
import { fundView } from '#lib/view-models/funds/fund-view.ts';
import { contextOf, contextSource } from '#lib/view-models/funds/promotion-context.ts';
import { taskLine } from '#lib/view-models/funds/promotion-tasks.ts';
import { provinceOffices } from '#lib/view-models/office.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import { largeFunds } from './large-list.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { run, release, releasedOn } = await getAtlas();
  const funds = ask(run, allFunds, undefined).map((row) => fundView(row, params.lang));
  const isLarge = funds.length > filteredRows;
  return {
    release,
    releasedOn,
    large: isLarge ? await largeFunds(funds, params.lang) : null,
    funds: isLarge ? [] : funds,
    ceilings: ceilingViews(ask(run, fundCeilings, undefined), params.lang),
    tasks: ask(run, promotionTasks, undefined).map((row) => taskLine(row, params.lang)),
    witnesses: ask(run, fundWitnesses, undefined).map(sourceRefOf),
    context: contextOf(ask(run, sourceObservations, contextSource), params.lang),
    offices: provinceOffices(ask(run, offices, undefined), params.lang),
    queries: [allFunds, fundWitnesses, promotionTasks].map(({ name, sql }) => ({ name, sql }))
  };
};
