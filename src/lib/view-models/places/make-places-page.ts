import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PlacesRows, PlaceTotalRow } from '#lib/queries/places.ts';
import { byKey } from '../charts/bar-rows.ts';
import { zoneFigure } from '../explorer/zone-figures.ts';
import { formerDistricts } from './former-districts.ts';
import type { PlacesView, PlaceTotals } from './places-page.ts';

/** Projects, with the zone they are in; those outside zones belong to no place finer than a province. */
export interface ZoneInvestmentName {
  readonly zone_id: string | null;
  readonly name_vi: string;
  readonly name_en: string;
}

/** Key of a total: a unit's id, or the level and the province. */
export const totalKey = (level: 'province' | 'former-province', provinceId: string): string => `${level}/${provinceId}`;

/** The page of places before and since July 2025, in one language. */
export function makePlacesPage(
  rows: PlacesRows,
  zones: readonly ExplorerZone[],
  investments: readonly ZoneInvestmentName[],
  lang: Lang
): PlacesView {
  const investmentsOf = byKey(investments, (one) => one.zone_id);
  const zonePlace = new Map(zones.map((zone, index) => [zone.zone_id, index]));
  const communes = rows.units
    .filter((unit) => unit.vintage === 'since-2025-07')
    .toSorted((a, b) => a.name_vi.localeCompare(b.name_vi, 'vi'));
  const communePlace = new Map(communes.map((unit, index) => [unit.unit_id, index]));
  const places = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => zonePlace.get(id) ?? []);
  return {
    districts: formerDistricts(rows.units, rows.successions, communePlace, lang).toSorted((a, b) =>
      a.name.localeCompare(b.name, 'vi')
    ),
    communes: communes.map((unit) => ({
      id: unit.unit_id,
      name: unit[`name_${lang}`],
      provinceId: unit.province_id
    })),
    zones: zones.map((zone) => ({
      id: zone.zone_id,
      name: zone[`name_${lang}`],
      kind: zone.kind,
      status: zone.status,
      provinceId: zone.province_id,
      formerProvinceId: zone.former_province_id,
      area: zoneFigure(zone, 'area'),
      investments: (investmentsOf.get(zone.zone_id) ?? []).map((one) => one[`name_${lang}`])
    })),
    zonesIn: Object.fromEntries(
      [...new Set(rows.zoneUnits.map((row) => row.unit_id))].map((id) => [
        id,
        places(rows.zoneUnits.filter((row) => row.unit_id === id).map((row) => row.zone_id))
      ])
    ),
    totals: Object.fromEntries(rows.totals.map((row) => [keyOf(row), totalsOf(row)])),
    addedIn: Object.fromEntries(
      rows.totals.filter((row) => row.added_zone_ids.length > 0).map((row) => [keyOf(row), places(row.added_zone_ids)])
    )
  };
}

const keyOf = ({ level, place_id }: PlaceTotalRow): string =>
  level === 'province' || level === 'former-province' ? totalKey(level, place_id) : place_id;

const totalsOf = (row: PlaceTotalRow): PlaceTotals => ({
  zones: row.zones,
  areaHa: row.area_ha,
  floor: row.is_floor || row.added_zone_ids.length < row.addable,
  added: row.added_zone_ids.length,
  addable: row.addable
});
