import { allProcedures } from '#lib/queries/procedures.ts';
import { ask } from '#lib/queries/query.ts';
import { procedureTimesChart } from '#lib/view-models/procedures/procedure-times.ts';
import { procedureViews } from '#lib/view-models/procedures/procedures-view.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

export const proceduresCharts: readonly CatalogueSource[] = [
  {
    id: 'procedure-times',
    area: 'procedures',
    queries: [allProcedures],
    make: (run, setting) =>
      procedureTimesChart(procedureViews(ask(run, allProcedures, undefined), setting.format.lang), setting)
  }
];
