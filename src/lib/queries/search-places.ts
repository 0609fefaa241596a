import type { InfrastructureKind, Vintage } from '#lib/domain/vocabulary.ts';
import { infrastructureKinds, vintages } from './choices.ts';
import { noParameters, type Query } from './query.ts';

export interface UnitNameRow {
  readonly id: string;
  readonly vintage: Vintage;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  /** District of a former commune. */
  readonly district_vi: string | null;
  readonly district_en: string | null;
}

/** What are communes and districts called, before and since July 2025? */
export const unitNames: Query<void, UnitNameRow> = {
  name: 'search-units',
  tables: ['administrative_units'],
  sql: `
SELECT u.unit_id AS id, u.vintage, u.name_vi, u.name_en, u.province_id, d.name_vi AS district_vi, d.name_en AS district_en
FROM administrative_units u LEFT JOIN administrative_units d ON d.unit_id = u.parent_unit_id
ORDER BY u.unit_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    vintage: row.choice('vintage', vintages),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    district_vi: row.textOrNull('district_vi'),
    district_en: row.textOrNull('district_en')
  })
};

export interface EarlierNameRow {
  readonly name_vi: string;
  readonly district_vi: string;
  readonly province_id: string;
  readonly new_unit_id: string;
  readonly new_vi: string;
  readonly new_en: string;
}

/** Which communes were abolished before 2025, and which commune stands there now? They have no row of their own. */
export const earlierNames: Query<void, EarlierNameRow> = {
  name: 'search-earlier-communes',
  tables: ['administrative_successions', 'administrative_units'],
  sql: `
SELECT DISTINCT s.old_name AS name_vi, s.old_district AS district_vi, n.province_id, n.unit_id AS new_unit_id,
  n.name_vi AS new_vi, n.name_en AS new_en
FROM administrative_successions s JOIN administrative_units n ON n.unit_id = s.new_unit_id
WHERE s.old_unit_id IS NULL
ORDER BY s.old_name, s.old_district, n.unit_id`,
  parameters: noParameters,
  decode: (row) => ({
    name_vi: row.text('name_vi'),
    district_vi: row.text('district_vi'),
    province_id: row.text('province_id'),
    new_unit_id: row.text('new_unit_id'),
    new_vi: row.text('new_vi'),
    new_en: row.text('new_en')
  })
};

export interface ProvinceNameRow {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly successor_vi: string | null;
  readonly successor_en: string | null;
}

/** Which provinces have zones here, and which present one took a former one in? */
export const provinceNames: Query<void, ProvinceNameRow> = {
  name: 'search-provinces',
  tables: ['provinces', 'zones'],
  sql: `
SELECT p.province_id AS id, p.name_vi, p.name_en, s.name_vi AS successor_vi, s.name_en AS successor_en
FROM provinces p LEFT JOIN provinces s ON s.province_id = p.successor_province_id
WHERE p.province_id IN (SELECT province_id FROM zones UNION SELECT former_province_id FROM zones)
ORDER BY p.province_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    successor_vi: row.textOrNull('successor_vi'),
    successor_en: row.textOrNull('successor_en')
  })
};

export interface InfrastructureNameRow {
  readonly id: string;
  readonly kind: InfrastructureKind;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  /** True when zones near it can be told. */
  readonly located: boolean;
  readonly source_id: string;
}

/** Which ports, airports, gates, stations, interchanges and towns are there? */
export const infrastructureNames: Query<void, InfrastructureNameRow> = {
  name: 'search-infrastructure',
  tables: ['infrastructure', 'administrative_units', 'administrative_successions'],
  sql: `
SELECT i.infrastructure_id AS id, i.kind, i.name_vi, i.name_en, i.province_id, d.doubt_km IS NOT NULL AS located, i.source_id
FROM infrastructure i LEFT JOIN infrastructure_doubts d ON d.infrastructure_id = i.infrastructure_id
ORDER BY i.infrastructure_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    kind: row.choice('kind', infrastructureKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    located: row.flag('located'),
    source_id: row.text('source_id')
  })
};
