import type { LocationPrecision, ZoneKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import { locationPrecisions, zoneKinds, zoneStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface ZoneHeaderRow extends SourceFields {
  readonly zone_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly province_id: string;
  readonly former_province_id: string;
  readonly district_old: string | null;
  readonly commune_old: string | null;
  readonly communes_vi: readonly string[];
  readonly communes_en: readonly string[];
  readonly developer: string | null;
  readonly developer_source_id: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly location_precision: LocationPrecision | null;
  readonly halo_km: number | null;
  readonly location_basis_vi: string;
  readonly location_basis_en: string;
  readonly location_source_id: string | null;
}

/** What is the zone, where is it, and who says so? */
export const zoneHeader: Query<string, ZoneHeaderRow> = {
  name: 'zone-header',
  tables: ['zones', 'sources', 'administrative_units', 'administrative_successions'],
  sql: `
SELECT z.* EXCLUDE (source_id), coalesce(z.former_province_id, z.province_id) AS former_province, h.halo_km,
  coalesce(c.names_vi, []::VARCHAR[]) AS communes_vi, coalesce(c.names_en, []::VARCHAR[]) AS communes_en, ${sourceColumns}
FROM zones z
JOIN sources s ON s.source_id = z.source_id
LEFT JOIN zone_halos h ON h.zone_id = z.zone_id
LEFT JOIN zone_present_communes c ON c.zone_id = z.zone_id
WHERE z.zone_id = ?`,
  parameters: (zoneId) => [zoneId],
  decode: (row) => ({
    ...decodeSourceFields(row),
    zone_id: row.text('zone_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    kind: row.choice('kind', zoneKinds),
    status: row.choice('status', zoneStatuses),
    province_id: row.text('province_id'),
    former_province_id: row.text('former_province'),
    district_old: row.textOrNull('district_old'),
    commune_old: row.textOrNull('commune_old'),
    communes_vi: row.list('communes_vi'),
    communes_en: row.list('communes_en'),
    developer: row.textOrNull('developer'),
    developer_source_id: row.textOrNull('developer_source_id'),
    lat: row.numberOrNull('lat'),
    lon: row.numberOrNull('lon'),
    location_precision: row.choiceOrNull('location_precision', locationPrecisions),
    halo_km: row.numberOrNull('halo_km'),
    location_basis_vi: row.text('location_basis_vi'),
    location_basis_en: row.text('location_basis_en'),
    location_source_id: row.textOrNull('location_source_id')
  })
};

/** Which zones have a page? */
export const zoneIds: Query<void, string> = {
  name: 'zone-ids',
  tables: ['zones'],
  sql: 'SELECT zone_id FROM zones ORDER BY zone_id',
  parameters: noParameters,
  decode: (row) => row.text('zone_id')
};
