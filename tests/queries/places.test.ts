import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { MadeTables } from '../fixtures/made-database.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeObservation, makeSuccession, makeUnit, makeZone } from '../fixtures/made-rows.ts';
import { explorerZones } from '#lib/queries/explorer-data.ts';
import { askPlaces, placeTotals, zoneUnits, type PlaceTotalRow, type PlacesRows } from '#lib/queries/places.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { makePlacesPage } from '#lib/view-models/places/make-places-page.ts';

const district = makeUnit({
  unit_id: 'old-1',
  code: '1',
  vintage: 'before-2025-07',
  level: 'district',
  kind: 'district',
  name_vi: 'Huyện Đông Sơn'
});
const commune = makeUnit({
  unit_id: 'old-00001',
  vintage: 'before-2025-07',
  name_vi: 'Xã Cũ',
  parent_unit_id: 'old-1'
});
const present = makeUnit({ area_km2: 20 });
const tables: MadeTables = {
  provinces: [],
  administrative_units: [district, commune, present],
  administrative_successions: [makeSuccession({ old_unit_id: 'old-00001', old_code: '00001' })]
};
const inDongSon = { district_old: 'Đông Sơn', commune_old: 'Cũ', commune_new_codes: ['00001'] };

async function totalsOf(made: MadeTables): Promise<readonly PlaceTotalRow[]> {
  const database = await openMadeDatabase({ ...tables, ...made });
  try {
    return ask(database.run, placeTotals, undefined);
  } finally {
    database.close();
  }
}
const of = (rows: readonly PlaceTotalRow[], place: string) => rows.find((row) => row.place_id === place);

describe('the units a zone lies in', () => {
  it('are the former district and commune by name and the present commune by code', async () => {
    const database = await openMadeDatabase({ ...tables, zones: [makeZone({ zone_id: 'a', ...inDongSon })] });
    expect(ask(database.run, zoneUnits, undefined).map((row) => [row.relation, row.unit_id])).toEqual([
      ['former-commune', 'old-00001'],
      ['former-district', 'old-1'],
      ['present-commune', 'new-00001']
    ]);
    database.close();
  });

  it('prefer the name in use until June 2025 to an older one', async () => {
    const older = makeSuccession({ old_code: '00009', old_status: 'former', new_unit_id: 'new-00001' });
    const database = await openMadeDatabase({
      ...tables,
      administrative_successions: [...(tables.administrative_successions ?? []), older],
      zones: [makeZone({ zone_id: 'a', ...inDongSon })]
    });
    const communes = ask(database.run, zoneUnits, undefined).filter((row) => row.relation === 'former-commune');
    expect(communes.map((row) => row.unit_id)).toEqual(['old-00001']);
    database.close();
  });
});

describe('totals of a place', () => {
  it('add zones in operation, and count all', async () => {
    const rows = await totalsOf({
      zones: [
        makeZone({ zone_id: 'a', ...inDongSon }),
        makeZone({ zone_id: 'b', ...inDongSon }),
        makeZone({ zone_id: 'c', ...inDongSon, status: 'planned' })
      ],
      observations: [makeObservation({ subject_id: 'a', value: 30 }), makeObservation({ subject_id: 'c', value: 500 })]
    });
    expect(of(rows, 'old-1')).toMatchObject({
      zones: 3,
      addable: 2,
      added_zone_ids: ['a'],
      area_ha: 30,
      is_floor: false
    });
  });

  it('do not add a park to the economic zone around it', async () => {
    const rows = await totalsOf({
      zones: [
        makeZone({ zone_id: 'outer', ...inDongSon, kind: 'economic-zone' }),
        makeZone({ zone_id: 'inner', ...inDongSon, parent_zone_id: 'outer' })
      ],
      observations: [
        makeObservation({ subject_id: 'outer', value: 900 }),
        makeObservation({ subject_id: 'inner', value: 100 })
      ]
    });
    expect(of(rows, 'old-1')).toMatchObject({ zones: 2, area_ha: 900, added_zone_ids: ['outer'] });
    expect(of(rows, 'thanh-hoa')).toMatchObject({ area_ha: 900 });
  });

  it('count a zone of several places in each and add it in none', async () => {
    const other = makeUnit({ unit_id: 'new-00002', code: '00002', name_vi: 'Xã Khác', area_km2: 20 });
    const rows = await totalsOf({
      administrative_units: [district, commune, present, other],
      zones: [makeZone({ zone_id: 'a', ...inDongSon, commune_new_codes: ['00001', '00002'] })],
      observations: [makeObservation({ subject_id: 'a', value: 30 })]
    });
    expect(of(rows, 'new-00001')).toMatchObject({ zones: 1, addable: 0, area_ha: null });
    expect(of(rows, 'new-00002')).toMatchObject({ zones: 1, addable: 0, area_ha: null });
    expect(of(rows, 'old-1')).toMatchObject({ area_ha: 30 });
  });

  it('do not take a zone for one that lies wholly in a place smaller than itself', async () => {
    const rows = await totalsOf({
      zones: [makeZone({ zone_id: 'a', ...inDongSon })],
      observations: [makeObservation({ subject_id: 'a', value: 2001 })]
    });
    expect(of(rows, 'new-00001')).toMatchObject({ zones: 1, addable: 0 });
  });
});

describe('the evidence on places', () => {
  let database: NodeDatabase;
  let rows: PlacesRows;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    rows = askPlaces(database.run);
  });
  afterAll(() => database.close());

  it('adds the same by province as the totals of area do', () => {
    const sql = "SELECT province_id, area_ha FROM zone_area_totals WHERE status = 'operating' AND measure = 'actual'";
    for (const row of database.run(sql)) {
      const total = rows.totals.find((one) => one.level === 'province' && one.place_id === row['province_id']);
      expect(total?.area_ha).toBe(row['area_ha']);
    }
  });

  it('keeps former Yên Bái apart, and both make present Lào Cai', () => {
    const total = (level: string, id: string) => rows.totals.find((one) => one.level === level && one.place_id === id);
    const parts = [total('former-province', 'lao-cai'), total('former-province', 'yen-bai')];
    expect(parts.reduce((sum, part) => sum + (part?.zones ?? NaN), 0)).toBe(total('province', 'lao-cai')?.zones);
  });

  it('lists every succession under a former district, in both languages', () => {
    for (const lang of ['vi', 'en'] as const) {
      const view = makePlacesPage(rows, ask(database.run, explorerZones, undefined), [], lang);
      const pairs = view.districts.flatMap((one) => one.communes.flatMap((old) => old.to.map(() => old)));
      const distinct = new Set(
        rows.successions.map((row) =>
          [row.old_id, row.old_name, row.old_district, row.old_status, row.new_unit_id].join()
        )
      );
      expect(pairs.length).toBe(distinct.size);
      expect(view.districts.length).toBe(45);
      expect(view.communes.length).toBe(265);
      expect(view.districts.filter((one) => one.communes.length === 0)).toEqual([]);
    }
  });

  it('finds the units of every former commune that zones name', () => {
    const found = new Set(rows.zoneUnits.map((row) => row.zone_id));
    const sql = 'SELECT zone_id FROM zones WHERE commune_old IS NOT NULL';
    expect(database.run(sql).filter((row) => !found.has(String(row['zone_id'])))).toEqual([]);
  });
});
