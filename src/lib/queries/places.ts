import type { AdministrativeUnitsRow, TableName } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { vintages } from './choices.ts';
import { ask, noParameters, type Query } from './query.ts';

const unitLevels = ['district', 'commune'] as const satisfies readonly AdministrativeUnitsRow['level'][];
const oldStatuses = ['current', 'former'] as const;
const bases = ['official-list', 'location'] as const;
const relations = ['former-district', 'former-commune', 'present-commune'] as const;
const totalLevels = ['province', 'former-province', ...relations] as const;

export interface UnitRow {
  readonly unit_id: string;
  readonly level: (typeof unitLevels)[number];
  readonly vintage: (typeof vintages)[number];
  readonly name_vi: string;
  readonly name_en: string;
  readonly parent_unit_id: string | null;
  readonly province_id: string;
}

/** One former commune and one commune that took it in. */
export interface SuccessionRow {
  /** Unit id, also of a commune abolished before 2025 that has no row of its own. */
  readonly old_id: string;
  readonly old_name: string;
  readonly old_district: string;
  /** current: in use until June 2025; former: an older name. */
  readonly old_status: (typeof oldStatuses)[number];
  readonly new_unit_id: string;
  /** official-list: the list of mergers; location: where the middle of the old commune lies. */
  readonly basis: (typeof bases)[number];
}

export interface ZoneUnitRow {
  readonly zone_id: string;
  readonly relation: (typeof relations)[number];
  readonly unit_id: string;
}

export interface PlaceTotalRow {
  readonly level: (typeof totalLevels)[number];
  readonly place_id: string;
  /** Zones that lie there wholly or in part. */
  readonly zones: number;
  /** Zones in operation that lie there wholly and in no other zone of the place. */
  readonly addable: number;
  /** Those of them with a published area, which make area_ha. */
  readonly added_zone_ids: readonly string[];
  readonly area_ha: number | null;
  /** An addend is "over" or "at least" so much, or a range. */
  readonly is_floor: boolean;
}

const unitTables: readonly TableName[] = ['zones', 'administrative_units', 'administrative_successions'];

/** Which districts and communes were there, and which communes are there? */
export const units: Query<void, UnitRow> = {
  name: 'units',
  tables: ['administrative_units'],
  sql: 'SELECT unit_id, level, vintage, name_vi, name_en, parent_unit_id, province_id FROM administrative_units ORDER BY unit_id',
  parameters: noParameters,
  decode: (row) => ({
    unit_id: row.text('unit_id'),
    level: row.choice('level', unitLevels),
    vintage: row.choice('vintage', vintages),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    parent_unit_id: row.textOrNull('parent_unit_id'),
    province_id: row.text('province_id')
  })
};

/** Which commune took in which? */
export const successions: Query<void, SuccessionRow> = {
  name: 'successions',
  tables: ['administrative_successions'],
  sql: `
SELECT coalesce(old_unit_id, 'old-' || old_code, 'old-' || succession_id) AS old_id, old_name, old_district, old_status, new_unit_id, basis
FROM administrative_successions ORDER BY old_district, old_status, old_name, old_id, new_unit_id`,
  parameters: noParameters,
  decode: (row) => ({
    old_id: row.text('old_id'),
    old_name: row.text('old_name'),
    old_district: row.text('old_district'),
    old_status: row.choice('old_status', oldStatuses),
    new_unit_id: row.text('new_unit_id'),
    basis: row.choice('basis', bases)
  })
};

/** Which zone lies in which former district, former commune and present commune? */
export const zoneUnits: Query<void, ZoneUnitRow> = {
  name: 'zone-units',
  tables: unitTables,
  sql: 'SELECT zone_id, relation, unit_id FROM zone_units ORDER BY zone_id, relation, unit_id',
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    relation: row.choice('relation', relations),
    unit_id: row.text('unit_id')
  })
};

/** How many zones has each place, and what area of them is in operation? */
export const placeTotals: Query<void, PlaceTotalRow> = {
  name: 'place-totals',
  tables: [...unitTables, 'provinces', 'observations', 'sources'],
  sql: `
SELECT level, place_id, zones, addable, coalesce(added_zone_ids, []::VARCHAR[]) AS added_zone_ids, area_ha, is_floor
FROM zone_place_totals ORDER BY level, place_id`,
  parameters: noParameters,
  decode: (row) => ({
    level: row.choice('level', totalLevels),
    place_id: row.text('place_id'),
    zones: row.number('zones'),
    addable: row.number('addable'),
    added_zone_ids: row.list('added_zone_ids'),
    area_ha: row.numberOrNull('area_ha'),
    is_floor: row.flag('is_floor')
  })
};

/** All rows of the page of places, without the zones themselves. */
export interface PlacesRows {
  readonly units: readonly UnitRow[];
  readonly successions: readonly SuccessionRow[];
  readonly zoneUnits: readonly ZoneUnitRow[];
  readonly totals: readonly PlaceTotalRow[];
}

/** Asks for all of them. */
export const askPlaces = (run: Run): PlacesRows => ({
  units: ask(run, units, undefined),
  successions: ask(run, successions, undefined),
  zoneUnits: ask(run, zoneUnits, undefined),
  totals: ask(run, placeTotals, undefined)
});
