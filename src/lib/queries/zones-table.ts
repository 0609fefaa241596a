import { noParameters, type Query } from './query.ts';

export interface ZoneCountRow {
  readonly zone_id: string;
  /** Who invests in its infrastructure; null where no source names anyone. */
  readonly developer: string | null;
  readonly investments: number;
  readonly observations: number;
}

/** Who invests in the infrastructure of each zone, and how many investments and published observations has it? */
export const zoneCounts: Query<void, ZoneCountRow> = {
  name: 'zone-counts',
  tables: ['zones', 'investments', 'observations'],
  sql: `
SELECT z.zone_id, z.developer, CAST(coalesce(i.n, 0) AS INTEGER) AS investments, CAST(coalesce(o.n, 0) AS INTEGER) AS observations
FROM zones z
LEFT JOIN (SELECT zone_id, count(*) AS n FROM investments GROUP BY zone_id) i ON i.zone_id = z.zone_id
LEFT JOIN (SELECT subject_id, count(*) AS n FROM observations WHERE subject_type = 'zone' GROUP BY subject_id) o
  ON o.subject_id = z.zone_id
ORDER BY z.zone_id`,
  parameters: noParameters,
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    developer: row.textOrNull('developer'),
    investments: row.number('investments'),
    observations: row.number('observations')
  })
};
