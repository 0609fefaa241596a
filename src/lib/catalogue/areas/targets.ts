import type { Run } from '#lib/domain/sql.ts';
import { ask } from '#lib/queries/query.ts';
import { localisationLines, observationConflicts, targetLines, zoneCountLines } from '#lib/queries/targets.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { hanoiEnterprisesChart, hanoiGoalsChart } from '#lib/view-models/targets/hanoi-charts.ts';
import { localisationChart } from '#lib/view-models/targets/localisation-chart.ts';
import { promotionChart } from '#lib/view-models/targets/promotion-chart.ts';
import { resultsChart } from '#lib/view-models/targets/results-chart.ts';
import {
  targetConflicts,
  targetReadings,
  type TargetConflict,
  type TargetReading
} from '#lib/view-models/targets/target-reading.ts';
import { targetThings, type TargetThing } from '#lib/view-models/targets/target-thing.ts';
import { zoneCountCharts, zoneCountsChart } from '#lib/view-models/targets/zone-counts-chart.ts';
import type { CatalogueSource } from '../catalogue-source.ts';

const area = 'targets';

const readingsIn = (run: Run, { format }: CatalogueSetting): readonly TargetReading[] =>
  targetReadings(ask(run, targetLines, undefined), format.lang);
const conflictsIn = (run: Run, { format }: CatalogueSetting): readonly TargetConflict[] =>
  targetConflicts(ask(run, observationConflicts, undefined), format.lang);

const ofThings = (
  id: string,
  make: (things: readonly TargetThing[], setting: CatalogueSetting) => CatalogueChart
): CatalogueSource => ({
  id,
  area,
  queries: [targetLines],
  make: (run, setting) => make(targetThings(readingsIn(run, setting), setting.releasedOn), setting)
});

const ofHanoi = (
  id: string,
  make: (
    readings: readonly TargetReading[],
    conflicts: readonly TargetConflict[],
    setting: CatalogueSetting
  ) => CatalogueChart
): CatalogueSource => ({
  id,
  area,
  queries: [targetLines, observationConflicts],
  make: (run, setting) => make(readingsIn(run, setting), conflictsIn(run, setting), setting)
});

export const targetsCharts: readonly CatalogueSource[] = [
  ofThings('targets-and-results', resultsChart),
  ...zoneCountCharts.map((kind): CatalogueSource => ({
    id: kind.id,
    area,
    queries: [zoneCountLines, observationConflicts],
    make: (run, setting) =>
      zoneCountsChart(
        kind,
        targetReadings(ask(run, zoneCountLines, undefined), setting.format.lang),
        conflictsIn(run, setting),
        setting
      )
  })),
  ofHanoi('hanoi-supporting-enterprises', hanoiEnterprisesChart),
  ofHanoi('hanoi-supporting-goals', hanoiGoalsChart),
  ofThings('promotion-targets-lao-cai', promotionChart),
  {
    id: 'localisation-rates',
    area,
    queries: [localisationLines, observationConflicts],
    make: (run, setting) =>
      localisationChart(
        targetReadings(ask(run, localisationLines, undefined), setting.format.lang),
        conflictsIn(run, setting),
        setting
      )
  }
];
