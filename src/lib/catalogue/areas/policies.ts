import type { Run } from '#lib/domain/sql.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { instrumentsOfOneZone, policyTies } from '#lib/queries/policy-timeline.ts';
import { ask } from '#lib/queries/query.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { type PolicyView, policyView } from '#lib/view-models/policies/policy-view.ts';
import { policiesByYearChart } from '#lib/view-models/timeline/by-year-chart.ts';
import { policyTie } from '#lib/view-models/timeline/ties.ts';
import { timelineChart } from '#lib/view-models/timeline/timeline-chart.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

const policiesOf = (run: Run, { format }: CatalogueSetting): readonly PolicyView[] =>
  ask(run, allPolicies, undefined).map((row) => policyView(row, format.lang));

export const policiesCharts: readonly CatalogueSource[] = [
  {
    id: 'policy-timeline',
    area: 'policies',
    queries: [allPolicies, policyTies, instrumentsOfOneZone],
    make: (run, setting) =>
      timelineChart(
        {
          policies: policiesOf(run, setting),
          ties: ask(run, policyTies, undefined).map(policyTie),
          ofOneZone: new Set(ask(run, instrumentsOfOneZone, undefined))
        },
        setting
      )
  },
  {
    id: 'policies-by-year',
    area: 'policies',
    queries: [allPolicies],
    make: (run, setting) => policiesByYearChart(policiesOf(run, setting), setting)
  }
];
