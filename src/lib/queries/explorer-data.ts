import type {
  ExplorerData,
  ExplorerFund,
  ExplorerInvestment,
  ExplorerZone,
  NamedRow,
  ZoneDispute
} from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Run } from '#lib/domain/sql.ts';
import {
  capitalMeasures,
  fundMeasures,
  investmentStatuses,
  locationPrecisions,
  qualifiers,
  zoneKinds,
  zoneStatuses
} from './choices.ts';
import { investorStates, wastewaterStates } from '#lib/domain/vocabulary.ts';
import { ask, noParameters, type Query } from './query.ts';

/** Which zones are there, where, how large and how full? */
export const explorerZones: Query<void, ExplorerZone> = {
  name: 'explorer-zones',
  tables: [
    'zones',
    'zone_sectors',
    'investments',
    'observations',
    'sources',
    'administrative_units',
    'administrative_successions'
  ],
  sql: 'SELECT * FROM explorer_zones ORDER BY zone_id',
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    kind: row.choice('kind', zoneKinds),
    status: row.choice('status', zoneStatuses),
    investor: row.choice('investor', investorStates),
    wastewater: row.choice('wastewater', wastewaterStates),
    province_id: row.text('province_id'),
    former_province_id: row.text('former_province_id'),
    parent_zone_id: row.textOrNull('parent_zone_id'),
    district_old: row.textOrNull('district_old'),
    commune_old: row.textOrNull('commune_old'),
    commune_new: row.textOrNull('commune_new'),
    lat: row.numberOrNull('lat'),
    lon: row.numberOrNull('lon'),
    location_precision: row.choiceOrNull('location_precision', locationPrecisions),
    halo_km: row.numberOrNull('halo_km'),
    sectors: row.list('sectors'),
    area_ha: row.numberOrNull('area_ha'),
    area_max_ha: row.numberOrNull('area_max_ha'),
    area_qualifier: row.choiceOrNull('area_qualifier', qualifiers),
    area_as_of: row.textOrNull('area_as_of'),
    area_source_id: row.textOrNull('area_source_id'),
    area_observation_id: row.textOrNull('area_observation_id'),
    area_measure: row.choiceOrNull('area_measure', ['actual', 'plan']),
    area_readings: row.number('area_readings'),
    area_disputed: row.flag('area_disputed'),
    industrial_land_ha: row.numberOrNull('industrial_land_ha'),
    industrial_land_qualifier: row.choiceOrNull('industrial_land_qualifier', qualifiers),
    industrial_land_as_of: row.textOrNull('industrial_land_as_of'),
    industrial_land_source_id: row.textOrNull('industrial_land_source_id'),
    industrial_land_observation_id: row.textOrNull('industrial_land_observation_id'),
    occupancy_pct: row.numberOrNull('occupancy_pct'),
    occupancy_qualifier: row.choiceOrNull('occupancy_qualifier', qualifiers),
    occupancy_as_of: row.textOrNull('occupancy_as_of'),
    occupancy_source_id: row.textOrNull('occupancy_source_id'),
    occupancy_observation_id: row.textOrNull('occupancy_observation_id')
  })
};

/** Which investments are there, and what capital does the main report of each name? */
export const explorerInvestments: Query<void, ExplorerInvestment> = {
  name: 'explorer-investments',
  tables: ['investments', 'investment_reports'],
  sql: 'SELECT * FROM explorer_investments ORDER BY investment_id',
  parameters: noParameters,
  decode: (row) => ({
    investment_id: row.text('investment_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    zone_id: row.textOrNull('zone_id'),
    province_id: row.text('province_id'),
    former_province_id: row.text('former_province_id'),
    sector_id: row.text('sector_id'),
    countries: row.list('countries'),
    year: row.numberOrNull('year'),
    status: row.choice('status', investmentStatuses),
    report_id: row.textOrNull('report_id'),
    capital_usd_m: row.numberOrNull('capital_usd_m'),
    capital_vnd_bn: row.numberOrNull('capital_vnd_bn'),
    qualifier: row.choiceOrNull('qualifier', qualifiers),
    measure: row.choiceOrNull('measure', capitalMeasures),
    as_of: row.textOrNull('as_of'),
    source_id: row.textOrNull('source_id'),
    counts_in_total: row.flag('counts_in_total')
  })
};

/** What support money is reported, and may it be added? */
export const explorerFunds: Query<void, ExplorerFund> = {
  name: 'explorer-funds',
  tables: ['funds', 'provinces'],
  sql: 'SELECT * FROM explorer_funds ORDER BY fund_id',
  parameters: noParameters,
  decode: (row) => ({
    fund_id: row.text('fund_id'),
    programme_vi: row.text('programme_vi'),
    programme_en: row.text('programme_en'),
    category_id: row.text('category_id'),
    province_id: row.text('province_id'),
    present_province_id: row.text('present_province_id'),
    period_start: row.textOrNull('period_start'),
    period_end: row.textOrNull('period_end'),
    amount_vnd_m: row.number('amount_vnd_m'),
    qualifier: row.choice('qualifier', qualifiers),
    projects_count: row.numberOrNull('projects_count'),
    budget_level: row.text('budget_level'),
    measure: row.choice('measure', fundMeasures),
    parent_fund_id: row.textOrNull('parent_fund_id'),
    source_id: row.text('source_id'),
    counts_in_total: row.flag('counts_in_total'),
    exclusion: row.textOrNull('exclusion')
  })
};

const named = (row: { text(column: string): string }): NamedRow => ({
  id: row.text('id'),
  name_vi: row.text('name_vi'),
  name_en: row.text('name_en')
});

/** How are the sectors called? */
export const sectorNames: Query<void, NamedRow> = {
  name: 'sector-names',
  tables: ['sectors'],
  sql: 'SELECT sector_id AS id, name_vi, name_en FROM sectors ORDER BY sector_id',
  parameters: noParameters,
  decode: named
};

/** How are the categories of support funds called? */
export const fundCategoryNames: Query<void, NamedRow> = {
  name: 'fund-category-names',
  tables: ['fund_categories'],
  sql: 'SELECT category_id AS id, name_vi, name_en FROM fund_categories ORDER BY category_id',
  parameters: noParameters,
  decode: named
};

/** Which sources do the figures of the explorer come from? */
export const explorerSources: Query<void, ExplorerData['sources'][number]> = {
  name: 'explorer-sources',
  tables: [...explorerZones.tables, 'investment_reports', 'funds', 'provinces'],
  sql: `
SELECT source_id AS id, title, publisher, published_on
FROM sources
WHERE source_id IN (
  SELECT area_source_id FROM explorer_zones WHERE area_source_id IS NOT NULL
  UNION SELECT industrial_land_source_id FROM explorer_zones WHERE industrial_land_source_id IS NOT NULL
  UNION SELECT occupancy_source_id FROM explorer_zones WHERE occupancy_source_id IS NOT NULL
  UNION SELECT source_id FROM explorer_investments WHERE source_id IS NOT NULL
  UNION SELECT source_id FROM explorer_funds
)
ORDER BY id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    title: row.text('title'),
    publisher: row.textOrNull('publisher'),
    published_on: row.textOrNull('published_on')
  })
};

/** The same without the sources of investments, of which no chart names one. */
const explorerSourcesWithoutInvestments: typeof explorerSources = {
  ...explorerSources,
  name: 'explorer-sources-without-investments',
  sql: explorerSources.sql.replace(
    '  UNION SELECT source_id FROM explorer_investments WHERE source_id IS NOT NULL\n',
    ''
  )
};

interface DisputedReading {
  readonly zone_id: string;
  readonly of: ZoneDispute['of'];
  readonly figure: Figure;
}

/** Which readings of area and occupancy disagree at the newest date? */
export const explorerDisputes: Query<void, DisputedReading> = {
  name: 'explorer-disputes',
  tables: ['zones', 'observations', 'sources'],
  sql: `
SELECT d.subject_id AS zone_id, d.indicator_id, d.observation_id, d.value, d.value_max, d.qualifier, d.unit, d.as_of, d.source_id
FROM disputed_observations d
JOIN zone_current_readings c ON c.thing = d.thing AND c.as_of IS NOT DISTINCT FROM d.as_of
WHERE c.disputed AND d.indicator_id IN ('area-ha', 'occupancy-pct') AND d.measure = 'actual'
ORDER BY zone_id, d.indicator_id, d.value, d.observation_id`,
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    of: row.text('indicator_id') === 'area-ha' ? 'area' : 'occupancy',
    figure: {
      kind: 'published',
      ref: `observations/${row.text('observation_id')}`,
      value: row.number('value'),
      valueMax: row.numberOrNull('value_max'),
      qualifier: row.choice('qualifier', qualifiers),
      unit: row.text('unit'),
      decimals: null,
      asOf: row.textOrNull('as_of'),
      sourceId: row.text('source_id')
    }
  })
};

function disputesOf(readings: readonly DisputedReading[]): readonly ZoneDispute[] {
  const disputes = new Map<string, { zone_id: string; of: ZoneDispute['of']; figures: Figure[] }>();
  for (const { zone_id, of, figure } of readings) {
    const dispute = disputes.get(`${zone_id} ${of}`) ?? { zone_id, of, figures: [] };
    dispute.figures.push(figure);
    disputes.set(`${zone_id} ${of}`, dispute);
  }
  return [...disputes.values()];
}

/**
 * All that the explorer page carries. `release` is the id of the data release, such as 2026.11.1; `investments` stand in place of those
 * that are too many for a page.
 */
export function askExplorerData(
  run: Run,
  release: string,
  investments: ExplorerData['investments'] | null = null
): ExplorerData {
  return {
    zones: ask(run, explorerZones, undefined),
    investments: investments ?? ask(run, explorerInvestments, undefined),
    funds: ask(run, explorerFunds, undefined),
    sectors: ask(run, sectorNames, undefined),
    fundCategories: ask(run, fundCategoryNames, undefined),
    disputes: disputesOf(ask(run, explorerDisputes, undefined)),
    sources: ask(run, investments === null ? explorerSources : explorerSourcesWithoutInvestments, undefined),
    release
  };
}
