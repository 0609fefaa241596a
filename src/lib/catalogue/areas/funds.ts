import type { Run } from '#lib/domain/sql.ts';
import { allFunds, type FundRow, fundWitnesses, promotionTasks } from '#lib/queries/funds.ts';
import { ask } from '#lib/queries/query.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { fundsByKindChart, fundsByProgrammeChart } from '#lib/view-models/funds/by-kind.ts';
import { districtStatements, fundsByLevelChart } from '#lib/view-models/funds/by-level.ts';
import { fundsByProvinceChart } from '#lib/view-models/funds/by-province.ts';
import { type FundView, fundView } from '#lib/view-models/funds/fund-view.ts';
import { fundsOverTimeChart } from '#lib/view-models/funds/over-time.ts';
import { type Dimension, piecesOf } from '#lib/view-models/funds/parts.ts';
import { plannedAgainstPaidChart } from '#lib/view-models/funds/planned-against-paid.ts';
import { promotionProjectsChart } from '#lib/view-models/funds/promotion-projects.ts';
import { promotionTasksChart, taskLine } from '#lib/view-models/funds/promotion-tasks.ts';
import { parts435Chart, totalsAndPartsChart } from '#lib/view-models/funds/totals-and-parts.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import type { CatalogueSource } from '../catalogue-source.ts';
import { linkedFundCharts } from './linked.ts';

const fundsOf = (run: Run, { format }: CatalogueSetting): readonly FundView[] =>
  ask(run, allFunds, undefined).map((row: FundRow) => fundView(row, format.lang));

/** A chart of every fund. */
const source = (
  id: string,
  make: (rows: readonly FundView[], setting: CatalogueSetting) => CatalogueChart
): CatalogueSource => ({
  id,
  area: 'funds',
  queries: [allFunds],
  make: (run, setting) => make(fundsOf(run, setting), setting)
});

/** A chart of the funds that are added, each total as its parts where they differ in the dimensions. */
const counted = (
  id: string,
  dimensions: readonly Dimension[],
  make: (rows: readonly FundView[], setting: CatalogueSetting) => CatalogueChart
): CatalogueSource => source(id, (rows, setting) => make(piecesOf(rows, dimensions), setting));

export const fundsCharts: readonly CatalogueSource[] = [
  ...linkedFundCharts,
  source('funds-43-5-parts', parts435Chart),
  source('fund-totals-and-parts', totalsAndPartsChart),
  source('planned-against-paid', plannedAgainstPaidChart),
  counted('funds-over-time', [], fundsOverTimeChart),
  {
    id: 'funds-by-level',
    area: 'funds',
    queries: [allFunds, fundWitnesses],
    make: (run, setting) => {
      const sources = ask(run, fundWitnesses, undefined).map(sourceRefOf);
      return fundsByLevelChart(piecesOf(fundsOf(run, setting), ['level']), districtStatements(sources), setting);
    }
  },
  counted('funds-by-province', [], fundsByProvinceChart),
  counted('funds-by-kind', ['category'], fundsByKindChart),
  counted('funds-by-programme', ['programme'], fundsByProgrammeChart),
  {
    id: 'promotion-tasks-lao-cai',
    area: 'funds',
    queries: [allFunds, promotionTasks],
    make: (run, setting) => {
      const lines = ask(run, promotionTasks, undefined).map((row) => taskLine(row, setting.format.lang));
      return promotionTasksChart(fundsOf(run, setting), lines, setting);
    }
  },
  source('promotion-projects', promotionProjectsChart)
];
