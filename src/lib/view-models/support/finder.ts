import type { PlaceChoice } from '#lib/domain/support-choice.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { SupportPlaceRows, SupportZoneRow } from '#lib/queries/support-places.ts';
import type { SupportUnitRow } from '#lib/queries/support-units.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';
import { placeOfZone } from './make-places.ts';
import type { AreaClassEntry, SupportPlace } from './zone-situation.ts';

/** A place that can be chosen: what the list says and what matching needs. */
export interface PlaceOption {
  readonly choice: PlaceChoice;
  readonly label: 'zone' | 'district' | 'commune' | 'province';
  readonly name: string;
  /** Also found by these. */
  readonly otherName: string;
  /** Province, and of a commune the former districts. */
  readonly where: string;
  readonly place: SupportPlace;
}

/** An entry of a list of classes with the words and source that a page tells. */
export interface AreaEntryView extends AreaClassEntry {
  readonly basis: string;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** The entries of the lists of classes, in one language. */
export function areaEntryViews({ areas }: Pick<SupportPlaceRows, 'areas'>, lang: Lang): readonly AreaEntryView[] {
  return areas.map((row) => ({
    areaClass: row.area_class,
    unitId: row.unit_id,
    zoneId: row.zone_id,
    provinceId: row.province_id,
    from: row.valid_from,
    to: row.valid_to,
    basis: row[`basis_${lang}`],
    source: sourceRefOf(row),
    locator: row.locator
  }));
}

/** Provinces first, then zones, former districts and present communes, each by name. */
export function placeOptions(
  zones: readonly SupportZoneRow[],
  units: readonly SupportUnitRow[],
  provinceIds: readonly string[],
  words: {
    readonly nameOfProvince: (id: string) => string;
    readonly compareNames: (a: string, b: string) => number;
  },
  lang: Lang
): readonly PlaceOption[] {
  const { nameOfProvince, compareNames } = words;
  const other = lang === 'vi' ? 'en' : 'vi';
  const unitName = new Map(units.map((unit) => [unit.unit_id, unit[`name_${lang}`]]));
  const provinces = provinceIds.map((id): PlaceOption => ({
    choice: { kind: 'province', id },
    label: 'province',
    name: nameOfProvince(id),
    otherName: id.replaceAll('-', ' '),
    where: '',
    place: { zoneId: null, provinceId: id, site: null, districts: [], communes: [] }
  }));
  const ofZones = zones.map((zone): PlaceOption => ({
    choice: { kind: 'zone', id: zone.zone_id },
    label: 'zone',
    name: zone[`name_${lang}`],
    otherName: zone[`name_${other}`],
    where: nameOfProvince(zone.province_id),
    place: placeOfZone(zone)
  }));
  const ofUnits = units.map((unit): PlaceOption => ({
    choice: { kind: 'unit', id: unit.unit_id },
    label: unit.level,
    name: unit[`name_${lang}`],
    otherName: unit[`name_${other}`],
    where: [
      ...(unit.level === 'commune' ? unit.districts.flatMap((id) => unitName.get(id) ?? []) : []),
      nameOfProvince(unit.province_id)
    ].join(', '),
    place: {
      zoneId: null,
      provinceId: unit.province_id,
      site: null,
      districts: unit.districts,
      communes: unit.communes
    }
  }));
  const byName = (options: readonly PlaceOption[]) => options.toSorted((a, b) => compareNames(a.name, b.name));
  return [
    ...byName(provinces),
    ...byName(ofZones),
    ...byName(ofUnits.filter(({ label }) => label === 'district')),
    ...byName(ofUnits.filter(({ label }) => label === 'commune'))
  ];
}
