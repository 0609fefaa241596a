/** The synthetic country as the explorer knows it, without a data package in between: investments as columns, zones and funds as rows. */
import type { ExplorerFund, ExplorerInvestment, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { qualifiers } from '#lib/domain/vocabulary.ts';
import { ColumnBuilder } from '#lib/view-models/explorer/scale/column-builder.ts';
import type { ColumnTable } from '#lib/view-models/explorer/scale/column-table.ts';
import { investmentColumns } from '#lib/view-models/explorer/scale/investment-columns.ts';
import type { FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import type { CsvCell, CsvLine } from '../synthetic/csv-file.ts';
import { makeFunds } from '../synthetic/funds.ts';
import { makeInvestments, type SyntheticInvestment } from '../synthetic/investments.ts';
import { ProvincePoints } from '../synthetic/points.ts';
import { presentProvinces, realRows } from '../synthetic/real-package.ts';
import { makeZones, observationsOf, sectorsOf, type SyntheticZone } from '../synthetic/zones.ts';

export interface SyntheticCountry {
  readonly rows: FewRows;
  readonly investments: ColumnTable;
}

const text = (cell: CsvCell | undefined): string => String(cell ?? '');
const textOrNull = (cell: CsvCell | undefined): string | null => (cell == null || cell === '' ? null : String(cell));
const numberOrNull = (cell: CsvCell | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** As many investments as asked for, sorted as the column file is: what is alike stands together. */
export function makeCountry(count: number, fundCount = 2000, real = 'data'): SyntheticCountry {
  const provinces = presentProvinces(real);
  const sectors = realRows(real, 'sectors').map((row) => row['sector_id'] ?? '');
  const categories = realRows(real, 'fund_categories').map((row) => row['category_id'] ?? '');
  const zones = makeZones(provinces, new ProvincePoints(real));
  const rows = [...makeInvestments(count, zones, sectors)]
    .filter(({ investment }) => investment['kind'] === 'project')
    .map(explorerInvestment)
    .sort(byPlace);
  const builder = new ColumnBuilder('explorer_investments', investmentColumns);
  builder.add(rows);
  return {
    investments: builder.build(),
    rows: {
      explorer_zones: zones.map((zone) => explorerZone(zone, sectors)),
      explorer_funds: [...makeFunds(fundCount, provinces, categories)].map(explorerFund)
    }
  };
}

type Slim = Pick<ExplorerInvestment, (typeof investmentColumns)[number]>;

const order = (row: Slim): readonly (string | number)[] => [
  row.province_id,
  row.zone_id ?? '',
  row.sector_id,
  row.measure ?? '',
  row.qualifier ?? '',
  Number(row.counts_in_total),
  Number(row.capital_usd_m === null),
  Number(row.capital_vnd_bn === null),
  row.year ?? 0,
  row.countries.join(';'),
  row.capital_usd_m ?? 0,
  row.capital_vnd_bn ?? 0
];
function byPlace(a: Slim, b: Slim): number {
  const others = order(b);
  for (const [place, value] of order(a).entries()) {
    const other = others[place] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function explorerInvestment({ investment, reports: [report] }: SyntheticInvestment): Slim {
  const isMain = report?.['role'] === 'main';
  const main: CsvLine = isMain ? report : {};
  return {
    zone_id: textOrNull(investment['zone_id']),
    province_id: text(investment['province_id']),
    former_province_id: text(investment['province_id']),
    sector_id: text(investment['sector_id']),
    countries: text(investment['country'])
      .split(';')
      .filter((code) => code !== ''),
    year: numberOrNull(investment['year']),
    capital_usd_m: numberOrNull(main['capital_usd_m']),
    capital_vnd_bn: numberOrNull(main['capital_vnd_bn']),
    qualifier: qualifierOf(main['qualifier']),
    measure: main['measure'] === 'planned' || main['measure'] === 'total-investment' ? main['measure'] : null,
    counts_in_total: isMain
  };
}

function qualifierOf(cell: CsvCell | undefined): ExplorerInvestment['qualifier'] {
  return qualifiers.find((one) => one === cell) ?? null;
}

function explorerZone(zone: SyntheticZone, sectors: readonly string[]): ExplorerZone {
  const readings = observationsOf(zone);
  const newest = (indicator: string): CsvLine | undefined =>
    readings.filter((row) => row['indicator_id'] === indicator).at(-1);
  const area = newest('area-ha');
  const land = newest('industrial-land-ha');
  const occupancy = newest('occupancy-pct');
  const idOf = (reading: CsvLine | undefined): string | null => textOrNull(reading?.['observation_id']);
  const sourceOf = (reading: CsvLine | undefined): string | null => textOrNull(reading?.['source_id']);
  return {
    zone_id: zone.id,
    name_vi: text(zone.row['name_vi']),
    name_en: text(zone.row['name_en']),
    kind: zone.kind,
    status: zone.status,
    investor: 'not-published',
    wastewater: 'not-published',
    province_id: zone.province.id,
    former_province_id: zone.province.id,
    parent_zone_id: zone.parent,
    district_old: null,
    commune_old: null,
    commune_new: null,
    lat: numberOrNull(zone.row['lat']),
    lon: numberOrNull(zone.row['lon']),
    location_precision: 'site',
    halo_km: null,
    sectors: sectorsOf(zone, sectors).map((row) => text(row['sector_id'])),
    area_ha: numberOrNull(area?.['value']),
    area_max_ha: null,
    area_qualifier: area === undefined ? null : 'exact',
    area_as_of: textOrNull(area?.['as_of']),
    area_source_id: sourceOf(area),
    area_observation_id: idOf(area),
    area_measure: area === undefined ? null : 'actual',
    area_readings: area === undefined ? 0 : 1,
    area_disputed: false,
    industrial_land_ha: numberOrNull(land?.['value']),
    industrial_land_qualifier: land === undefined ? null : 'exact',
    industrial_land_as_of: textOrNull(land?.['as_of']),
    industrial_land_source_id: sourceOf(land),
    industrial_land_observation_id: idOf(land),
    occupancy_pct: numberOrNull(occupancy?.['value']),
    occupancy_qualifier: occupancy === undefined ? null : 'exact',
    occupancy_as_of: textOrNull(occupancy?.['as_of']),
    occupancy_source_id: sourceOf(occupancy),
    occupancy_observation_id: idOf(occupancy)
  };
}

function explorerFund(line: CsvLine): ExplorerFund {
  const measures = ['disbursed', 'budgeted', 'planned'] as const;
  return {
    fund_id: text(line['fund_id']),
    programme_vi: text(line['programme_vi']),
    programme_en: text(line['programme_en']),
    category_id: text(line['category_id']),
    province_id: text(line['province_id']),
    present_province_id: text(line['province_id']),
    period_start: textOrNull(line['period_start']),
    period_end: textOrNull(line['period_end']),
    amount_vnd_m: numberOrNull(line['amount_vnd_m']) ?? 0,
    qualifier: qualifierOf(line['qualifier']) ?? 'exact',
    projects_count: numberOrNull(line['projects_count']),
    budget_level: text(line['budget_level']),
    measure: measures.find((one) => one === line['measure']) ?? 'planned',
    parent_fund_id: textOrNull(line['parent_fund_id']),
    source_id: text(line['source_id']),
    counts_in_total: line['counts_in_total'] !== false,
    exclusion: textOrNull(line['exclusion'])
  };
}
