import { describe, expect, it } from 'vitest';
import type { RawRow } from '#lib/domain/sql.ts';
import { explorerColumns } from '#lib/domain/explorer-columns.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import {
  makeFund,
  makeInvestment,
  makeObservation,
  makeReport,
  makeSuccession,
  makeUnit,
  makeZone
} from '../fixtures/made-rows.ts';

async function rowsOf(sql: string, tables: MadeTables): Promise<readonly RawRow[]> {
  const database = await openMadeDatabase(tables);
  try {
    return database.run(sql);
  } finally {
    database.close();
  }
}

const economicZone = makeZone({ zone_id: 'outer', kind: 'economic-zone' });
const park = makeZone({ zone_id: 'inner', parent_zone_id: 'outer' });
const areaOf = (zone: string, value: number) => makeObservation({ subject_id: zone, value });
const totals = (tables: MadeTables) => rowsOf('SELECT * FROM zone_area_totals ORDER BY ALL', tables);

describe('the area of zones', () => {
  it('counts a park inside an economic zone once', async () => {
    const observations = [areaOf('outer', 106_000), areaOf('inner', 500)];
    const rows = await totals({ zones: [economicZone, park], observations });
    expect(rows).toMatchObject([{ area_ha: 106_000, zones: 1 }]);
  });

  it('counts a park two levels down once', async () => {
    const innermost = makeZone({ zone_id: 'innermost', parent_zone_id: 'inner' });
    const observations = [areaOf('outer', 106_000), areaOf('innermost', 50)];
    const rows = await totals({ zones: [economicZone, park, innermost], observations });
    expect(rows).toMatchObject([{ area_ha: 106_000, zones: 1 }]);
  });

  it('counts the park where the area of the zone around it is not published', async () => {
    const rows = await totals({ zones: [economicZone, park], observations: [areaOf('inner', 500)] });
    expect(rows).toMatchObject([{ area_ha: 500, zones: 1 }]);
  });

  it('keeps planned zones and planned areas apart', async () => {
    const planned = makeZone({ zone_id: 'planned', status: 'planned' });
    const observations = [
      areaOf('outer', 100),
      areaOf('planned', 40),
      makeObservation({ subject_id: 'drawn', value: 30, measure: 'plan' })
    ];
    const zones = [economicZone, planned, makeZone({ zone_id: 'drawn', status: 'planned' })];
    const rows = await totals({ zones, observations });
    expect(rows.map((row) => [row['status'], row['measure'], row['area_ha']])).toEqual([
      ['operating', 'actual', 100],
      ['planned', 'actual', 40],
      ['planned', 'plan', 30]
    ]);
  });

  it('is the actual one though a plan is newer, and the plan where nothing else is published', async () => {
    const observations = [
      makeObservation({ subject_id: 'outer', value: 100, as_of: '2010' }),
      makeObservation({ subject_id: 'outer', value: 300, as_of: '2025', measure: 'plan' }),
      makeObservation({ subject_id: 'inner', value: 50, measure: 'plan' })
    ];
    const rows = await rowsOf('SELECT zone_id, area_ha, measure FROM zone_area ORDER BY zone_id', {
      zones: [economicZone, park],
      observations
    });
    expect(rows).toEqual([
      { zone_id: 'inner', area_ha: 50, measure: 'plan' },
      { zone_id: 'outer', area_ha: 100, measure: 'actual' }
    ]);
  });

  it('keeps both ends of a range, and a sum over its lower end is a floor', async () => {
    const observations = [makeObservation({ subject_id: 'outer', value: 300, value_max: 400 })];
    const tables = { zones: [economicZone], observations };
    expect(await rowsOf('SELECT area_ha, area_max_ha FROM explorer_zones', tables)).toEqual([
      { area_ha: 300, area_max_ha: 400 }
    ]);
    expect(await totals(tables)).toMatchObject([{ area_ha: 300, is_floor: true }]);
  });

  it('is never that of a part', async () => {
    const observations = [makeObservation({ subject_id: 'outer', scope_vi: 'giai đoạn 1', scope_en: 'phase 1' })];
    expect(await rowsOf('SELECT * FROM zone_area', { zones: [economicZone], observations })).toEqual([]);
  });
});

describe('the doubt of a point', () => {
  const halos = async (zone: Parameters<typeof makeZone>[0]) => {
    const rows = await rowsOf('SELECT halo_km FROM zone_halos', {
      zones: [makeZone(zone)],
      administrative_units: [
        makeUnit({ unit_id: 'new-1', code: '00001', area_km2: 40 }),
        makeUnit({ unit_id: 'new-2', code: '00002', area_km2: 30 })
      ],
      administrative_successions: [
        makeSuccession({ old_name: 'Xã Đông Yên', new_unit_id: 'new-1' }),
        makeSuccession({ old_name: 'Phường Đông Văn', new_unit_id: 'new-1' }),
        makeSuccession({ old_name: 'Xã Đông Hòa', new_unit_id: 'new-1', old_status: 'former' }),
        makeSuccession({ old_name: 'Thị trấn Rừng Thông', new_unit_id: 'new-2' })
      ]
    });
    return rows.map((row) => row['halo_km']);
  };
  const radius = (areaKm2: number): number => Math.round(Math.sqrt(areaKm2 / Math.PI) * 10) / 10;

  it('is none on the site', async () => {
    expect(await halos({ location_precision: 'site', district_old: 'Đông Sơn' })).toEqual([null]);
  });

  it('is as wide as the former commune: a present commune shared equally among those it is made of', async () => {
    const zone = { location_precision: 'commune', district_old: 'Huyện Đông Sơn', commune_old: 'Đông Yên' } as const;
    expect(await halos(zone)).toEqual([radius(20)]);
  });

  it('is as wide as all communes named, however they are written', async () => {
    const commune_old = 'Xã Đông Yên; Đông Văn (phường)';
    expect(await halos({ location_precision: 'commune', district_old: 'Đông Sơn', commune_old })).toEqual([radius(40)]);
  });

  it('is 2.3 km for a commune whose area is not known', async () => {
    const zone = { location_precision: 'commune', district_old: 'Đông Sơn', commune_old: 'Không Rõ' } as const;
    expect(await halos(zone)).toEqual([2.3]);
  });

  it('is as wide as the former district', async () => {
    expect(await halos({ location_precision: 'district', district_old: 'Đông Sơn' })).toEqual([radius(70)]);
  });
});

describe('the rows of the explorer', () => {
  const tables: MadeTables = {
    zones: [
      makeZone({
        zone_id: 'a-zone',
        province_id: 'lao-cai',
        former_province_id: 'yen-bai',
        commune_new_codes: ['00002', '00001']
      }),
      makeZone({ zone_id: 'bare' })
    ],
    administrative_units: [
      makeUnit({ unit_id: 'new-1', code: '00001', name_vi: 'Xã Một' }),
      makeUnit({ unit_id: 'new-2', code: '00002', name_vi: 'Xã Hai' })
    ],
    zone_sectors: [{ zone_id: 'a-zone', sector_id: 'textiles', source_id: 'a-source' }],
    investments: [makeInvestment({ investment_id: 'plant', zone_id: 'a-zone', sector_id: 'energy' })],
    investment_reports: [makeReport({ investment_id: 'plant' })],
    observations: [
      makeObservation({ observation_id: 'area', value: 66, as_of: '2025' }),
      makeObservation({ observation_id: 'area-2', value: 85, as_of: '2025' }),
      makeObservation({ observation_id: 'full', indicator_id: 'occupancy-pct', unit: '%', value: 0 })
    ],
    funds: [makeFund()]
  };

  it('have exactly the columns that questions may use', async () => {
    const database = await openMadeDatabase(tables);
    for (const [table, columns] of Object.entries(explorerColumns)) {
      const [row] = database.run(`SELECT * FROM ${table} LIMIT 1`);
      expect(Object.keys(row ?? {})).toEqual(Object.keys(columns));
    }
    database.close();
  });

  it('carry place, sectors and current readings of a zone, and null where nothing is published', async () => {
    const database = await openMadeDatabase(tables);
    const { zones, sources } = askExplorerData(database.run, '2026-11');
    database.close();
    const [full, bare] = zones;
    expect(full).toMatchObject({
      former_province_id: 'yen-bai',
      commune_new: 'Xã Hai; Xã Một',
      sectors: ['energy', 'textiles'],
      area_measure: 'actual',
      area_readings: 2,
      area_disputed: true,
      occupancy_pct: 0,
      occupancy_observation_id: 'full'
    });
    expect(bare).toMatchObject({
      former_province_id: 'thanh-hoa',
      sectors: [],
      area_ha: null,
      area_readings: 0,
      area_disputed: false,
      occupancy_pct: null
    });
    expect(sources.map((source) => source.id)).toEqual(['a-source']);
  });
});

describe('what is published of the infrastructure of a zone', () => {
  const states = (tables: MadeTables) =>
    rowsOf('SELECT zone_id, investor, wastewater FROM explorer_zones ORDER BY zone_id', tables);

  it('tells who invests from what is not published, never that there is nobody', async () => {
    const zones = [makeZone({ zone_id: 'a', developer: 'Viglacera' }), makeZone({ zone_id: 'b' })];
    const rows = await states({ zones });
    expect(rows.map(({ investor }) => investor)).toEqual(['named', 'not-published']);
  });

  it('counts a wastewater capacity, built or planned, and no fee for it', async () => {
    const reading = (subject_id: string, indicator_id: string, measure: 'actual' | 'plan') =>
      makeObservation({ subject_id, indicator_id, measure, value: 500 });
    const observations = [
      reading('built', 'wastewater-m3-day', 'actual'),
      reading('planned', 'wastewater-m3-day', 'plan'),
      reading('fee-only', 'wastewater-fee-vnd-m3', 'actual')
    ];
    const zones = ['built', 'fee-only', 'planned'].map((zone_id) => makeZone({ zone_id }));
    const rows = await states({ zones, observations });
    expect(rows.map(({ wastewater }) => wastewater)).toEqual(['published', 'not-published', 'published']);
  });
});
