import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PlacesRows, SuccessionRow, UnitRow } from '#lib/queries/places.ts';
import { unitName } from './unit-name.ts';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** One former commune of a zone and what it belongs to now. */
export interface ZoneSuccession extends NamedUnit {
  /** District of the time. */
  readonly district: string;
  readonly to: readonly NamedUnit[];
  /** Found by where the middle of the old commune lies; else by the list of mergers. */
  readonly byLocation: boolean;
}

/** Places of one zone by both maps, in one language. */
export interface ZonePlacesView {
  readonly districts: readonly NamedUnit[];
  readonly successions: readonly ZoneSuccession[];
  readonly communes: readonly NamedUnit[];
}

/** Where one zone lies, before and since July 2025, as far as its places are found among the units. */
export function makeZonePlaces(rows: PlacesRows, zoneId: string, lang: Lang): ZonePlacesView {
  const units = new Map(rows.units.map((unit) => [unit.unit_id, unit]));
  const own = rows.zoneUnits.filter((row) => row.zone_id === zoneId);
  const named = (ids: readonly string[]): readonly NamedUnit[] =>
    ids.flatMap((id) => {
      const unit = units.get(id);
      return unit === undefined ? [] : [{ id, name: unit[`name_${lang}`] }];
    });
  const idsOf = (relation: (typeof own)[number]['relation']): readonly string[] =>
    own.filter((row) => row.relation === relation).map((row) => row.unit_id);
  const districts = new Set(idsOf('former-district').map((id) => units.get(id)?.name_vi));
  return {
    districts: named(idsOf('former-district')),
    communes: named(idsOf('present-commune')),
    successions: idsOf('former-commune').flatMap((id) =>
      successionOf(id, rows.successions, units, { named, lang, districts })
    )
  };
}

interface ZoneWords {
  readonly named: (ids: readonly string[]) => readonly NamedUnit[];
  readonly lang: Lang;
  /** Vietnamese names of the districts the zone lay in: of the same commune's rows theirs is told. */
  readonly districts: ReadonlySet<string | undefined>;
}

function successionOf(
  id: string,
  successions: readonly SuccessionRow[],
  units: ReadonlyMap<string, UnitRow>,
  { named, lang, districts }: ZoneWords
): readonly ZoneSuccession[] {
  const all = successions.filter((row) => row.old_id === id);
  const best = all.filter((row) => row.old_status === 'current');
  const used = best.length > 0 ? best : all;
  const first = used.find((row) => districts.has(row.old_district)) ?? used[0];
  if (first === undefined) return [];
  const unit = units.get(id);
  const to = [...new Set(used.map((row) => row.new_unit_id))];
  return [
    {
      id,
      name:
        unit !== undefined && unit.name_vi === first.old_name ? unit[`name_${lang}`] : unitName(first.old_name, lang),
      district: unitName(first.old_district, lang),
      to: named(to),
      byLocation: used.every((row) => row.basis === 'location')
    }
  ];
}
