import type { Run } from '#lib/domain/sql.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { flowChart } from '#lib/view-models/investments/flow-chart.ts';
import { byStatusChart, byZoneChart } from '#lib/view-models/investments/group-charts.ts';
import { largestChart } from '#lib/view-models/investments/largest-chart.ts';
import { originChart } from '#lib/view-models/investments/origin-chart.ts';
import type { Projects } from '#lib/view-models/investments/projects.ts';
import type { CatalogueSource } from '../catalogue-source.ts';
import { isSummed, projectsIn } from './projects-in.ts';
import { makeSummedLinked } from './summed-linked.ts';
import { linkedInvestments, linkedSource, makeLinked } from './linked.ts';

const source = (
  id: string,
  make: (projects: Projects, setting: CatalogueSetting) => CatalogueChart
): CatalogueSource => ({
  id,
  area: 'investments',
  queries: [allInvestments, allReports],
  make: (run, setting) => make(projectsIn(run, setting), setting)
});

export const investmentsCharts: readonly CatalogueSource[] = [
  ...linkedInvestments.map((linked) => ({
    ...linkedSource(linked),
    make: (run: Run, setting: CatalogueSetting) =>
      isSummed(run) ? makeSummedLinked(linked, run, setting) : makeLinked(linked, run, setting)
  })),
  source('investments-largest', largestChart),
  source('investments-flow', flowChart),
  source('investments-by-zone', byZoneChart),
  source('investments-by-status', byStatusChart),
  source('investments-by-origin', originChart)
];
