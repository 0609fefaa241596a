import type { Lang } from '#lib/domain/vocabulary.ts';
import type { SuccessionRow, UnitRow } from '#lib/queries/places.ts';
import type { FormerCommune, FormerDistrict } from './places-page.ts';
import { bareDistrict, unitName } from './unit-name.ts';

/** Districts that had another name earlier, by their bare names. */
const renamed: Readonly<Record<string, string>> = { 'tĩnh gia': 'nghi sơn', 'mù cang chải': 'mù căng chải' };

/** Former districts with their communes; every row of the successions is in one of them, or an error says which is not. */
export function formerDistricts(
  units: readonly UnitRow[],
  successions: readonly SuccessionRow[],
  placeOf: ReadonlyMap<string, number>,
  lang: Lang
): readonly FormerDistrict[] {
  const unit = new Map(units.map((row) => [row.unit_id, row]));
  const districts = units.filter((row) => row.level === 'district');
  const byName = new Map(districts.map((row) => [bareDistrict(row.name_vi), row]));
  const districtOf = (row: SuccessionRow): UnitRow => {
    const [first = ''] = row.old_district.split('; ');
    const bare = bareDistrict(first);
    const found = byName.get(renamed[bare] ?? bare);
    if (found === undefined)
      throw new Error(`${row.old_name} lies in ${row.old_district}, which is no former district`);
    return found;
  };
  const listed = new Map<string, SuccessionRow[]>(districts.map((row) => [row.unit_id, []]));
  for (const row of successions) listed.get(districtOf(row).unit_id)?.push(row);
  return districts.map((district) => ({
    id: district.unit_id,
    name: district[`name_${lang}`],
    provinceId: district.province_id,
    communes: communesOf(listed.get(district.unit_id) ?? [], district, { unit, placeOf, lang })
  }));
}

interface Known {
  readonly unit: ReadonlyMap<string, UnitRow>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly lang: Lang;
}

function communesOf(rows: readonly SuccessionRow[], district: UnitRow, known: Known): readonly FormerCommune[] {
  const same = new Map<string, SuccessionRow[]>();
  for (const row of rows) {
    const key = [row.old_id, row.old_name, row.old_district, row.old_status].join('|');
    same.set(key, [...(same.get(key) ?? []), row]);
  }
  return [...same.values()]
    .flatMap((all) => (all[0] === undefined ? [] : [communeOf(all[0], all, district, known)]))
    .toSorted(
      (a, b) => Number(a.earlier ?? false) - Number(b.earlier ?? false) || bare(a).localeCompare(bare(b), 'vi')
    );
}

const bare = ({ name }: FormerCommune): string => name.replace(/^(Xã|Phường|Thị trấn) /, '');

function communeOf(
  row: SuccessionRow,
  all: readonly SuccessionRow[],
  district: UnitRow,
  { unit, placeOf, lang }: Known
): FormerCommune {
  const own = unit.get(row.old_id);
  const name = own !== undefined && own.name_vi === row.old_name ? own[`name_${lang}`] : unitName(row.old_name, lang);
  return {
    id: row.old_id,
    name,
    to: [...new Set(all.flatMap((one) => placeOf.get(one.new_unit_id) ?? []))],
    ...(row.old_status === 'former' ? { earlier: true } : {}),
    ...(row.old_district === district.name_vi
      ? {}
      : {
          then: row.old_district
            .split('; ')
            .map((one) => unitName(one, lang))
            .join('; ')
        }),
    ...(all.every((one) => one.basis === 'location') ? { byLocation: true } : {})
  };
}
