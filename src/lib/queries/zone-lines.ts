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
