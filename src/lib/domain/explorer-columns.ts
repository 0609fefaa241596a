import type { ExplorerTable, ExplorerTables } from './explorer-rows.ts';

/** What a question may do with a column: an integer may be grouped by and added, a number only added, a list only held. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'list';

type KindOf<Value> = [NonNullable<Value>] extends [string]
  ? 'text'
  : [NonNullable<Value>] extends [number]
    ? 'integer' | 'number'
    : [NonNullable<Value>] extends [boolean]
      ? 'boolean'
      : 'list';

/** The columns of the explorer tables: names from here are the only ones that reach SQL. */
export const explorerColumns: {
  readonly [Table in ExplorerTable]: {
    readonly [Column in keyof ExplorerTables[Table]]: KindOf<ExplorerTables[Table][Column]>;
  };
} = {
  explorer_zones: {
    zone_id: 'text',
    name_vi: 'text',
    name_en: 'text',
    kind: 'text',
    status: 'text',
    investor: 'text',
    wastewater: 'text',
    province_id: 'text',
    former_province_id: 'text',
    parent_zone_id: 'text',
    district_old: 'text',
    commune_old: 'text',
    commune_new: 'text',
    lat: 'number',
    lon: 'number',
    location_precision: 'text',
    halo_km: 'number',
    sectors: 'list',
    area_ha: 'number',
    area_max_ha: 'number',
    area_qualifier: 'text',
    area_as_of: 'text',
    area_source_id: 'text',
    area_observation_id: 'text',
    area_measure: 'text',
    area_readings: 'integer',
    area_disputed: 'boolean',
    industrial_land_ha: 'number',
    industrial_land_qualifier: 'text',
    industrial_land_as_of: 'text',
    industrial_land_source_id: 'text',
    industrial_land_observation_id: 'text',
    occupancy_pct: 'number',
    occupancy_qualifier: 'text',
    occupancy_as_of: 'text',
    occupancy_source_id: 'text',
    occupancy_observation_id: 'text'
  },
  explorer_investments: {
    investment_id: 'text',
    name_vi: 'text',
    name_en: 'text',
    zone_id: 'text',
    province_id: 'text',
    former_province_id: 'text',
    sector_id: 'text',
    countries: 'list',
    year: 'integer',
    status: 'text',
    report_id: 'text',
    capital_usd_m: 'number',
    capital_vnd_bn: 'number',
    qualifier: 'text',
    measure: 'text',
    as_of: 'text',
    source_id: 'text',
    counts_in_total: 'boolean'
  },
  explorer_funds: {
    fund_id: 'text',
    programme_vi: 'text',
    programme_en: 'text',
    category_id: 'text',
    province_id: 'text',
    present_province_id: 'text',
    period_start: 'text',
    period_end: 'text',
    amount_vnd_m: 'number',
    qualifier: 'text',
    projects_count: 'integer',
    budget_level: 'text',
    measure: 'text',
    parent_fund_id: 'text',
    source_id: 'text',
    counts_in_total: 'boolean',
    exclusion: 'text'
  }
};

/** The kind of a column; throws an Error that names table and column when the table has none of that name. */
export function columnKind(table: ExplorerTable, column: string): ColumnKind {
  const columns: Readonly<Record<string, ColumnKind>> = explorerColumns[table];
  const kind = Object.hasOwn(columns, column) ? columns[column] : undefined;
  if (kind === undefined) throw new Error(`${table} has no column "${column}"`);
  return kind;
}
