import { explorerZones } from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { ask } from '#lib/queries/query.ts';
import {
  infrastructurePointSources,
  namedZones,
  zoneAreaLines,
  zoneDistanceLines,
  zoneOccupancyLines,
  zonePointSources
} from '#lib/queries/zone-lines.ts';
import { zoneFigure } from '#lib/view-models/explorer/zone-figures.ts';
import { areaRankingChart } from '#lib/view-models/zones-charts/area-ranking.ts';
import { occupancyDatesChart } from '#lib/view-models/zones-charts/occupancy-dates.ts';
import { zoneDistancesChart } from '#lib/view-models/zones-charts/zone-distances.ts';
import { lineEvidence, zoneEvidence } from '#lib/view-models/zones-charts/zone-evidence.ts';
import { zonesMapChart } from '#lib/view-models/zones-charts/zones-map.ts';
import type { CatalogueSource } from '../catalogue-source.ts';
import { zonesAndFundsOf, linkedZoneCharts } from './linked.ts';

export const zonesCharts: readonly CatalogueSource[] = [
  {
    id: 'zones-map',
    area: 'zones',
    queries: [explorerZones, namedZones, zoneAreaLines],
    make: (run, setting) => {
      const { zones } = zonesAndFundsOf(run);
      const shown = new Set(zones.map((zone) => zoneFigure(zone, 'area')?.ref));
      const areas = ask(run, zoneAreaLines, undefined).filter((line) =>
        shown.has(`observations/${line.observation_id}`)
      );
      const named = zoneEvidence(zones, ask(run, namedZones, undefined), setting, () => []);
      return zonesMapChart(zones, [...named, ...lineEvidence(areas, setting)], setting);
    }
  },
  ...linkedZoneCharts,
  {
    id: 'area-ranking',
    area: 'zones',
    queries: [explorerZones, zoneAreaLines],
    make: (run, setting) => areaRankingChart(zonesAndFundsOf(run).zones, ask(run, zoneAreaLines, undefined), setting)
  },
  {
    id: 'occupancy-with-dates',
    area: 'zones',
    queries: [zoneOccupancyLines],
    make: (run, setting) =>
      occupancyDatesChart(zonesAndFundsOf(run).zones, ask(run, zoneOccupancyLines, undefined), setting)
  },
  {
    id: 'zone-distances',
    area: 'zones',
    queries: [zoneDistanceLines, infrastructurePoints, zonePointSources, infrastructurePointSources],
    make: (run, setting) =>
      zoneDistancesChart(
        {
          zones: zonesAndFundsOf(run).zones,
          infrastructure: ask(run, infrastructurePoints, undefined),
          lines: ask(run, zoneDistanceLines, undefined),
          zonePoints: ask(run, zonePointSources, undefined),
          infrastructurePoints: ask(run, infrastructurePointSources, undefined)
        },
        setting
      )
  }
];
