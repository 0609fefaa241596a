import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

/** A zone with the source that names it and its status, and the source of its point. */
export interface NamedZoneRow extends SourceFields {
  readonly zone_id: string;
  readonly location_source_id: string | null;
  readonly location_basis_vi: string;
  readonly location_basis_en: string;
}

/** Who names each zone, and who says where it is? */
export const namedZones: Query<void, NamedZoneRow> = {
  name: 'named-zones',
  tables: ['zones', 'sources'],
  sql: `
SELECT z.zone_id, z.location_source_id, z.location_basis_vi, z.location_basis_en, ${sourceColumns}
FROM zones z JOIN sources s ON s.source_id = z.source_id
ORDER BY z.zone_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    zone_id: row.text('zone_id'),
    location_source_id: row.textOrNull('location_source_id'),
    location_basis_vi: row.text('location_basis_vi'),
    location_basis_en: row.text('location_basis_en')
  })
};

const order = 'ORDER BY subject_id, indicator_id, scope_vi IS NOT NULL, thing, recency';

const zoneLines = (name: string, where: string): Query<void, ObservationLine> => ({
  name,
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines
WHERE subject_type = 'zone' AND ${where}
${order}`,
  parameters: noParameters,
  decode: decodeObservationLine
});

/** Which areas are published of each zone? Of each thing the newest first. */
export const zoneAreaLines = zoneLines('zone-areas', "indicator_id = 'area-ha'");

/** Which occupancies are published of each zone, of what base and when? */
export const zoneOccupancyLines = zoneLines('zone-occupancies', "indicator_id = 'occupancy-pct'");

/** Which distances are published of each zone? */
export const zoneDistanceLines = zoneLines('zone-distances-published', "indicator_group = 'distance'");

/** A point that straight lines begin or end at, with who says where it is. */
export interface PointRow extends SourceFields {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly basis_vi: string;
  readonly basis_en: string;
}

const decodePoint: Query<void, PointRow>['decode'] = (row) => ({
  ...decodeSourceFields(row),
  id: row.text('id'),
  name_vi: row.text('name_vi'),
  name_en: row.text('name_en'),
  basis_vi: row.text('basis_vi'),
  basis_en: row.text('basis_en')
});

/** Where does each zone lie, and who says so? */
export const zonePointSources: Query<void, PointRow> = {
  name: 'zone-point-sources',
  tables: ['zones', 'sources'],
  sql: `
SELECT z.zone_id AS id, z.name_vi, z.name_en, z.location_basis_vi AS basis_vi, z.location_basis_en AS basis_en, ${sourceColumns}
FROM zones z JOIN sources s ON s.source_id = coalesce(z.location_source_id, z.source_id)
WHERE z.lat IS NOT NULL
ORDER BY z.zone_id`,
  parameters: noParameters,
  decode: decodePoint
};

/** Where do ports, airports, gates and interchanges lie, and who says so? */
export const infrastructurePointSources: Query<void, PointRow> = {
  name: 'infrastructure-point-sources',
  tables: ['infrastructure', 'sources'],
  sql: `
SELECT i.infrastructure_id AS id, i.name_vi, i.name_en, i.location_basis_vi AS basis_vi, i.location_basis_en AS basis_en, ${sourceColumns}
FROM infrastructure i JOIN sources s ON s.source_id = i.source_id
WHERE i.lat IS NOT NULL
ORDER BY i.infrastructure_id`,
  parameters: noParameters,
  decode: decodePoint
};
