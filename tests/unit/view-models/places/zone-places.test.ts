import { describe, expect, it } from 'vitest';
import type { PlacesRows, SuccessionRow, UnitRow } from '#lib/queries/places.ts';
import { unitName } from '#lib/view-models/places/unit-name.ts';
import { makeZonePlaces } from '#lib/view-models/places/zone-places.ts';

const unit = (unit_id: string, name_vi: string, name_en: string, given: Partial<UnitRow> = {}): UnitRow => ({
  unit_id,
  level: 'commune',
  vintage: unit_id.startsWith('new') ? 'since-2025-07' : 'before-2025-07',
  name_vi,
  name_en,
  parent_unit_id: null,
  province_id: 'thanh-hoa',
  ...given
});
const succession = (given: Partial<SuccessionRow>): SuccessionRow => ({
  old_id: 'old-1',
  old_name: 'Xã Cũ',
  old_district: 'Huyện Đông Sơn',
  old_status: 'current',
  new_unit_id: 'new-1',
  basis: 'official-list',
  ...given
});
const rows = (given: Partial<PlacesRows>): PlacesRows => ({
  units: [
    unit('old-1', 'Xã Cũ', 'Cu Commune'),
    unit('new-1', 'Xã Mới', 'Moi Commune'),
    unit('new-2', 'Phường Khác', 'Khac Ward')
  ],
  successions: [succession({})],
  zoneUnits: [{ zone_id: 'a', relation: 'former-commune', unit_id: 'old-1' }],
  totals: [],
  ...given
});

describe('places of a zone by both maps', () => {
  it('name the former commune with its district, and what it is now', () => {
    expect(makeZonePlaces(rows({}), 'a', 'en').successions).toEqual([
      {
        id: 'old-1',
        name: 'Cu Commune',
        district: 'Dong Son District',
        to: [{ id: 'new-1', name: 'Moi Commune' }],
        byLocation: false
      }
    ]);
  });

  it('name all communes that a divided one went to', () => {
    const divided = [succession({}), succession({ new_unit_id: 'new-2' })];
    const [one] = makeZonePlaces(rows({ successions: divided }), 'a', 'vi').successions;
    expect(one?.to.map(({ name }) => name)).toEqual(['Xã Mới', 'Phường Khác']);
  });

  it('say when only the middle of the old commune tells', () => {
    const placed = [succession({ basis: 'location', old_status: 'former', old_name: 'Xã Cũ Hơn' })];
    expect(makeZonePlaces(rows({ successions: placed }), 'a', 'en').successions[0]).toMatchObject({
      name: 'Cu Hon Commune',
      byLocation: true
    });
  });

  it('say nothing of a zone whose places are not known', () => {
    expect(makeZonePlaces(rows({}), 'b', 'vi')).toEqual({ districts: [], successions: [], communes: [] });
  });
});

it('writes the English name of a unit that has a Vietnamese one only', () => {
  expect(unitName('Thị trấn Nông trường Phong Hải', 'en')).toBe('Nong truong Phong Hai Township');
  expect(unitName('Phường Đông Cương', 'en')).toBe('Dong Cuong Ward');
  expect(unitName('Phường Đông Cương', 'vi')).toBe('Phường Đông Cương');
});
