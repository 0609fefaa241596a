import { explorerDataOf } from '#lib/catalogue/areas/linked.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { ask } from '#lib/queries/query.ts';
import {
  infrastructurePointSources,
  namedZones,
  zoneAreaLines,
  zoneDistanceLines,
  zoneOccupancyLines,
  zonePointSources
} from '#lib/queries/zone-lines.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { filtersFor } from '#lib/view-models/explorer-filters.ts';
import { zoneFigure } from '#lib/view-models/explorer/zone-figures.ts';
import { areaRankingChart } from '#lib/view-models/zones-charts/area-ranking.ts';
import { occupancyDatesChart } from '#lib/view-models/zones-charts/occupancy-dates.ts';
import { zoneDistancesChart } from '#lib/view-models/zones-charts/zone-distances.ts';
import { lineEvidence, zoneEvidence } from '#lib/view-models/zones-charts/zone-evidence.ts';
import { zonesMapChart } from '#lib/view-models/zones-charts/zones-map.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import { explorerChoice, explorerFields } from './explorer-fields.ts';
import { explorerTables } from './explorer-tables.ts';

type Make = (run: Run, zones: readonly ExplorerZone[], setting: CatalogueSetting) => CatalogueChart;

/** Ids of the zones that the choices keep; null where nothing is narrowed. */
export function zonesKept(run: Run, choices: URLSearchParams): ReadonlySet<string> | null {
  const data = explorerDataOf(run);
  const choice = explorerChoice(run, data, choices);
  if (choice === null) return null;
  const where = filtersFor(choice.view, 'explorer_zones', [], choice.found);
  const tables = { explorer_zones: data.zones, explorer_investments: data.investments, explorer_funds: data.funds };
  const answer = evaluate({ from: 'explorer_zones', where, groupBy: ['zone_id'], measures: [] }, tables);
  return new Set(answer.flatMap(({ keys }) => keys[0] ?? []));
}

const linesOf = (lines: readonly ObservationLine[], zones: readonly ExplorerZone[]): readonly ObservationLine[] => {
  const ids = new Set(zones.map(({ zone_id }) => zone_id));
  return lines.filter(({ subject_id }) => ids.has(subject_id));
};

const mapOf: Make = (run, zones, setting) => {
  const shown = new Set(zones.map((zone) => zoneFigure(zone, 'area')?.ref));
  const areas = ask(run, zoneAreaLines, undefined).filter((line) => shown.has(`observations/${line.observation_id}`));
  const named = zoneEvidence(zones, ask(run, namedZones, undefined), setting, () => []);
  return zonesMapChart(zones, [...named, ...lineEvidence(areas, setting)], setting);
};

const distancesOf: Make = (run, zones, setting) =>
  zoneDistancesChart(
    {
      zones,
      infrastructure: ask(run, infrastructurePoints, undefined),
      lines: linesOf(ask(run, zoneDistanceLines, undefined), zones),
      zonePoints: ask(run, zonePointSources, undefined),
      infrastructurePoints: ask(run, infrastructurePointSources, undefined)
    },
    setting
  );

const filterOf = (make: Make): ChartFilter => ({
  tables: [
    ...new Set([
      ...explorerTables,
      ...tablesOf([namedZones, zoneAreaLines, zoneOccupancyLines, zoneDistanceLines, zonePointSources]),
      ...tablesOf([infrastructurePointSources])
    ])
  ],
  fields: (run, setting) => explorerFields(run, explorerDataOf(run), setting).filter(({ name }) => name !== 'category'),
  make(run, setting, choices) {
    const { zones } = explorerDataOf(run);
    const kept = zonesKept(run, choices);
    if (kept === null) return { chart: make(run, zones, setting), count: null };
    const chosen = zones.filter(({ zone_id }) => kept.has(zone_id));
    return {
      chart: make(run, chosen, setting),
      count: { shown: chosen.length, all: zones.length, unit: 'zones' }
    };
  }
});

export const zonesMapFilter = filterOf(mapOf);

export const zoneFilters: readonly (readonly [string, ChartFilter])[] = [
  ['zones-map', zonesMapFilter],
  [
    'area-ranking',
    filterOf((run, zones, setting) =>
      areaRankingChart(zones, linesOf(ask(run, zoneAreaLines, undefined), zones), setting)
    )
  ],
  [
    'occupancy-with-dates',
    filterOf((run, zones, setting) =>
      occupancyDatesChart(zones, linesOf(ask(run, zoneOccupancyLines, undefined), zones), setting)
    )
  ],
  ['zone-distances', filterOf(distancesOf)]
];
