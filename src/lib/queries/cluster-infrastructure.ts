import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';

/** What capital of its infrastructure does each cluster publish? Every reading, of each cluster the newest first. */
export const clusterInvestments: Query<void, ObservationLine> = {
  name: 'cluster-investments',
  tables: lineTables,
  sql: `
SELECT l.* FROM observation_lines l
JOIN zones z ON z.zone_id = l.subject_id AND z.kind = 'industrial-cluster'
WHERE l.subject_type = 'zone' AND l.indicator_id = 'infrastructure-investment-vnd-bn' AND l.scope_vi IS NULL
ORDER BY l.subject_id, l.thing, l.recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};

/** What area does each cluster publish? The readings of its current area, or of the planned one where there is no other. */
export const clusterAreas: Query<void, ObservationLine> = {
  name: 'cluster-areas',
  tables: lineTables,
  sql: `
SELECT l.* FROM observation_lines l
WHERE l.thing IN (
  SELECT o.thing FROM zone_area a
  JOIN observation_readings o ON o.observation_id = a.observation_id
  JOIN zones z ON z.zone_id = a.zone_id AND z.kind = 'industrial-cluster'
)
ORDER BY l.subject_id, l.recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};

/** A rule in force on the day `?`, asked for twice: a year or a month as its end counts to its last day. */
const inForceOnDay = `s.status = 'in-force' AND s.period_start <= ?
  AND (s.period_end IS NULL OR s.period_end || CASE length(s.period_end) WHEN 10 THEN '' ELSE '-99' END > ?)`;

export interface ClusterShare {
  readonly zone_id: string;
  /** VND bn. */
  readonly investment: number;
  readonly rate_pct: number;
  /** VND bn. */
  readonly most: number;
}

/**
 * How much is the share of the infrastructure investment that a rule in force lets the State pay, in each cluster? The newest
 * published investment times the rate; nothing that was granted. `?` is the day looked at.
 */
export const clusterShares: Query<string, ClusterShare> = {
  name: 'cluster-infrastructure-maximum',
  tables: ['zones', 'observations', 'sources', 'supports', 'support_conditions'],
  sql: `
SELECT z.zone_id, c.value AS investment, s.rate_pct, round(c.value * s.rate_pct / 100, 9) AS most
FROM zones z
JOIN current_observations c ON c.subject_type = 'zone' AND c.subject_id = z.zone_id AND c.scope_vi IS NULL
  AND c.indicator_id = 'infrastructure-investment-vnd-bn'
JOIN supports s ON s.province_id = 'national' AND s.rate_pct IS NOT NULL AND ${inForceOnDay}
JOIN support_conditions i ON i.support_id = s.support_id AND i.kind = 'item' AND list_contains(i.values, 'cluster-infrastructure')
WHERE z.kind = 'industrial-cluster'
ORDER BY most DESC, z.zone_id`,
  parameters: (day) => [day, day],
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    investment: row.number('investment'),
    rate_pct: row.number('rate_pct'),
    most: row.number('most')
  })
};

export interface ClusterAreaAmount {
  readonly zone_id: string;
  readonly support_id: string;
  readonly area_ha: number;
  /** VND bn. */
  readonly most: number;
}

/**
 * How much is the amount a hectare of each provincial rule in force, times the area of each cluster of the province, up to the
 * rule's ceiling? Which of the rules is the one of the cluster is told by the class of its district (area_classes).
 */
export const clusterAreaAmounts: Query<string, ClusterAreaAmount> = {
  name: 'cluster-area-amounts',
  tables: ['zones', 'observations', 'sources', 'supports', 'support_conditions'],
  sql: `
SELECT z.zone_id, s.support_id, a.area_ha,
  round(least(a.area_ha * s.amount_vnd_m, coalesce(s.ceiling_vnd_m, a.area_ha * s.amount_vnd_m)) / 1000, 9) AS most
FROM zones z
JOIN zone_area a ON a.zone_id = z.zone_id
JOIN supports s ON s.province_id = z.province_id AND s.amount_per = 'ha' AND ${inForceOnDay}
JOIN support_conditions i ON i.support_id = s.support_id AND i.kind = 'item' AND list_contains(i.values, 'cluster-infrastructure')
WHERE z.kind = 'industrial-cluster'
ORDER BY z.zone_id, s.support_id`,
  parameters: (day) => [day, day],
  decode: (row) => ({
    zone_id: row.text('zone_id'),
    support_id: row.text('support_id'),
    area_ha: row.number('area_ha'),
    most: row.number('most')
  })
};
