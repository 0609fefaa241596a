import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { TakenFrom } from '../catalogue/taken-chart.ts';
import { csvText } from '../csv-text.ts';

const columns = [
  'zone_id',
  'name_vi',
  'name_en',
  'kind',
  'status',
  'investor',
  'wastewater',
  'province_id',
  'former_province_id',
  'parent_zone_id',
  'commune_new',
  'district_old',
  'lat',
  'lon',
  'location_precision',
  'area_ha',
  'area_max_ha',
  'area_qualifier',
  'area_measure',
  'area_as_of',
  'area_source_id',
  'industrial_land_ha',
  'industrial_land_qualifier',
  'industrial_land_as_of',
  'industrial_land_source_id',
  'occupancy_pct',
  'occupancy_qualifier',
  'occupancy_as_of',
  'occupancy_source_id'
] as const satisfies readonly (keyof ExplorerZone)[];

/** The zones on screen as a CSV file; each row says under which choice. */
export const zonesCsv = (zones: readonly ExplorerZone[], from: Omit<TakenFrom, 'sources'>): string =>
  csvText(
    [...columns, 'filter', 'release', 'page'],
    zones.map((zone) => [...columns.map((column) => zone[column]), from.filter, from.release, from.page])
  );
