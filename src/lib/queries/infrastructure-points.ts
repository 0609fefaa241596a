import type { InfrastructurePoint, InfrastructurePrecision } from '#lib/domain/distance.ts';
import { infrastructureKinds, zoneStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';

const precisions = ['site', 'commune', 'town'] as const satisfies readonly InfrastructurePrecision[];

/** Where are the ports, airports, gates, stations, interchanges and cities, and how exactly is that known? */
export const infrastructurePoints: Query<void, InfrastructurePoint> = {
  name: 'infrastructure-points',
  tables: ['infrastructure', 'administrative_units', 'administrative_successions'],
  sql: `
SELECT i.infrastructure_id AS id, i.kind, i.name_vi, i.name_en, i.province_id, i.status, i.lat, i.lon,
  i.location_precision AS "precision", d.doubt_km, i.location_basis_vi AS basis_vi, i.location_basis_en AS basis_en, i.source_id
FROM infrastructure i LEFT JOIN infrastructure_doubts d ON d.infrastructure_id = i.infrastructure_id
ORDER BY id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    kind: row.choice('kind', infrastructureKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id'),
    status: row.choice('status', zoneStatuses),
    lat: row.numberOrNull('lat'),
    lon: row.numberOrNull('lon'),
    precision: row.choiceOrNull('precision', precisions),
    doubt_km: row.numberOrNull('doubt_km'),
    basis_vi: row.text('basis_vi'),
    basis_en: row.text('basis_en'),
    source_id: row.text('source_id')
  })
};
