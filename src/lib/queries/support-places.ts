import type { AreaClassesRow } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { areaClasses } from '#lib/domain/situation.ts';
import { zoneKinds } from './choices.ts';
import { ask, noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface AreaClassRow extends AreaClassesRow, SourceFields {}

/** Which districts, communes and zones belong to the classes that support rules name? */
export const areaClassEntries: Query<void, AreaClassRow> = {
  name: 'area-class-entries',
  tables: ['area_classes', 'sources'],
  sql: `
SELECT a.* EXCLUDE (source_id), ${sourceColumns}
FROM area_classes a JOIN sources s ON s.source_id = a.source_id
ORDER BY a.area_class, a.entry_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    entry_id: row.text('entry_id'),
    area_class: row.choice('area_class', areaClasses),
    province_id: row.text('province_id'),
    unit_id: row.textOrNull('unit_id'),
    zone_id: row.textOrNull('zone_id'),
    valid_from: row.textOrNull('valid_from'),
    valid_to: row.textOrNull('valid_to'),
    basis_vi: row.text('basis_vi'),
    basis_en: row.text('basis_en'),
    locator: row.textOrNull('locator')
  })
};

export interface SupportZoneRow {
  readonly zone_id: string;
  readonly province_id: string;
  readonly kind: (typeof zoneKinds)[number];
  readonly name_vi: string;
  readonly name_en: string;
  /** Former districts that the zone is stated to lie in, by id; a name that is no district of the province leaves none. */
  readonly districts: readonly string[];
  /** Present communes by id. */
  readonly communes: readonly string[];
}

const bare = (text: string): string => `lower(trim(regexp_replace(${text}, '^(Huyện|Thị xã|Thành phố|TP)[ ]+', '')))`;

/** In which former districts and present communes does each zone lie? */
export const supportZones: Query<void, SupportZoneRow> = {
  name: 'support-zones',
  tables: ['zones', 'administrative_units', 'provinces'],
  sql: `
WITH districts AS (
  SELECT u.unit_id, ${bare('u.name_vi')} AS name, coalesce(p.successor_province_id, p.province_id) AS province_id
  FROM administrative_units u JOIN provinces p ON p.province_id = u.province_id
  WHERE u.vintage = 'before-2025-07' AND u.level = 'district'
), stated AS (
  SELECT zone_id, province_id, ${bare('place')} AS name
  FROM (SELECT zone_id, province_id, unnest(string_split(district_old, ';')) AS place FROM zones WHERE district_old IS NOT NULL)
), found AS (
  SELECT s.zone_id, list(d.unit_id ORDER BY d.unit_id) AS units, count(*) AS names
  FROM stated s JOIN districts d ON d.name = s.name AND d.province_id = s.province_id
  GROUP BY s.zone_id
), told AS (SELECT zone_id, count(*) AS names FROM stated GROUP BY zone_id)
SELECT z.zone_id, z.province_id, z.kind, z.name_vi, z.name_en,
  CASE WHEN f.names = t.names THEN f.units ELSE []::VARCHAR[] END AS districts,
  list_transform(coalesce(z.commune_new_codes, []::VARCHAR[]), code -> 'new-' || code) AS communes
FROM zones z LEFT JOIN found f ON f.zone_id = z.zone_id LEFT JOIN told t ON t.zone_id = z.zone_id
ORDER BY z.zone_id`,
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    province_id: row.text('province_id'),
    kind: row.choice('kind', zoneKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    districts: row.list('districts'),
    communes: row.list('communes')
  })
};

/** All rows that places of support are made of. */
export interface SupportPlaceRows {
  readonly areas: readonly AreaClassRow[];
  readonly zones: readonly SupportZoneRow[];
}

export function askSupportPlaces(run: Run): SupportPlaceRows {
  return { areas: ask(run, areaClassEntries, undefined), zones: ask(run, supportZones, undefined) };
}
