import type { InfrastructureKind, ZoneStatus } from '#lib/domain/vocabulary.ts';
import { infrastructureKinds, zoneStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';

export interface InfrastructureRow {
  readonly id: string;
  readonly kind: InfrastructureKind;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  readonly status: ZoneStatus;
  readonly lat: number;
  readonly lon: number;
}

/** Which airports, ports, gates, stations and interchanges are near enough to be on the map of the two provinces? */
export const mapInfrastructure: Query<void, InfrastructureRow> = {
  name: 'map-infrastructure',
  tables: ['infrastructure'],
  sql: `
SELECT infrastructure_id AS id, kind, name_vi, name_en, province_id, status, lat, lon
FROM infrastructure
WHERE lat IS NOT NULL AND lon IS NOT NULL AND kind <> 'city'
ORDER BY id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    kind: row.choice('kind', infrastructureKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    status: row.choice('status', zoneStatuses),
    lat: row.number('lat'),
    lon: row.number('lon')
  })
};
