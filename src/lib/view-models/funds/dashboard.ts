import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import { fundsByKindChart, fundsByProgrammeChart } from './by-kind.ts';
import { type DistrictStatement, fundsByLevelChart } from './by-level.ts';
import { fundsByProvinceChart } from './by-province.ts';
import { chosenRows, countedRows, type FundFilter } from './filter-funds.ts';
import { type FundView, inPlaceOrder } from './fund-view.ts';
import { fundsOverTimeChart } from './over-time.ts';
import { partsOf } from './parts.ts';
import { plannedAgainstPaidChart } from './planned-against-paid.ts';
import { promotionProjectsChart } from './promotion-projects.ts';
import { promotionTasksChart, type TaskLine } from './promotion-tasks.ts';
import { parts435Chart, partsOf435, totalsAndPartsChart } from './totals-and-parts.ts';

/** What the page has besides its funds. */
export interface FundsBeside {
  readonly districts: readonly DistrictStatement[];
  readonly tasks: readonly TaskLine[];
}

export type FundsChartName =
  | 'parts435'
  | 'totals'
  | 'plannedPaid'
  | 'overTime'
  | 'byLevel'
  | 'byProvince'
  | 'byKind'
  | 'byProgramme'
  | 'tasks'
  | 'projects';

/** The page under a filter: its charts, the rows that are added and those that are not. */
export interface FundsDashboard {
  readonly charts: Readonly<Record<FundsChartName, CatalogueChart>>;
  readonly added: readonly FundView[];
  readonly notAdded: readonly FundView[];
  readonly found: readonly FundView[];
}

/** Every chart of the page over the rows that the filter names. The catalogue has the same charts over all rows. */
export function fundsDashboard(
  rows: readonly FundView[],
  filter: FundFilter,
  beside: FundsBeside,
  setting: CatalogueSetting
): FundsDashboard {
  const found = chosenRows(rows, filter);
  const added = countedRows(rows, filter);
  const inChoice = new Set(found.map(({ id }) => id));
  const touches = (total: FundView): boolean =>
    inChoice.has(total.id) || partsOf(total, rows).some(({ id }) => inChoice.has(id));
  const first = rows.filter((row) => row.id === partsOf435.total && touches(row));
  const charts = {
    parts435: parts435Chart([...first, ...rows.filter(({ parent }) => parent === partsOf435.total)], setting),
    totals: totalsAndPartsChart(rows, setting, touches),
    plannedPaid: plannedAgainstPaidChart(rows, setting, ({ id }) => inChoice.has(id)),
    overTime: fundsOverTimeChart(added, setting),
    byLevel: fundsByLevelChart(countedRows(rows, filter, ['level']), beside.districts, setting),
    byProvince: fundsByProvinceChart(added, setting),
    byKind: fundsByKindChart(countedRows(rows, filter, ['category']), setting),
    byProgramme: fundsByProgrammeChart(countedRows(rows, filter, ['programme']), setting),
    tasks: promotionTasksChart(found, beside.tasks, setting),
    projects: promotionProjectsChart(added, setting)
  };
  const places = inPlaceOrder(rows.map(({ place }) => place));
  const byPlace = (a: FundView, b: FundView): number => places.indexOf(a.place) - places.indexOf(b.place);
  const once = new Set(added.map(({ id }) => id));
  return {
    charts,
    added: added.toSorted(byPlace),
    notAdded: found.filter(({ id }) => !once.has(id)).toSorted(byPlace),
    found: found.toSorted(byPlace)
  };
}
