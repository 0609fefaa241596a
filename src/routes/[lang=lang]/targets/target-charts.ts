import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { hanoiEnterprisesChart, hanoiGoalsChart } from '#lib/view-models/targets/hanoi-charts.ts';
import { localisationChart } from '#lib/view-models/targets/localisation-chart.ts';
import { promotionChart } from '#lib/view-models/targets/promotion-chart.ts';
import type { TargetThing, TargetTheme } from '#lib/view-models/targets/target-thing.ts';
import { zoneCountCharts, zoneCountsChart } from '#lib/view-models/targets/zone-counts-chart.ts';
import type { PageData } from './$types';

/** The charts that stand with each theme; they show every place, whatever the filters choose. */
export function themeCharts(
  data: PageData,
  things: readonly TargetThing[],
  setting: CatalogueSetting
): Readonly<Partial<Record<TargetTheme, readonly CatalogueChart[]>>> {
  const counts = zoneCountCharts.map((kind) => zoneCountsChart(kind, data.zoneCounts, data.conflicts, setting));
  const about = (word: string): readonly CatalogueChart[] => counts.filter(({ id }) => id.startsWith(word));
  return {
    clusters: about('clusters'),
    parks: about('parks'),
    'supporting-industry': [
      hanoiEnterprisesChart(data.targets, data.conflicts, setting),
      hanoiGoalsChart(data.targets, data.conflicts, setting),
      localisationChart(data.localisation, data.conflicts, setting)
    ],
    promotion: [promotionChart(things, setting)]
  };
}
