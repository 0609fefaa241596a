/** Questions of investors, officials and journalists as SQL, for the page where readers ask the tables themselves. */
import type { AnswerLook } from '#lib/domain/desk.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';

export const exampleIds = [
  'largest-zones',
  'room-to-lease',
  'near-port',
  'no-occupancy',
  'occupancy-history',
  'capital-totals',
  'countries',
  'projects-a-year',
  'support-money',
  'disputed',
  'policies',
  'weight-of-sources',
  'infrastructure'
] as const;
export type ExampleId = (typeof exampleIds)[number];

export interface DeskExample {
  readonly id: ExampleId;
  /** How the answer is best looked at. */
  readonly look: AnswerLook;
  /** Names come out in the reader's language. */
  sql(lang: Lang): string;
}

const largestZones = (lang: Lang): string => `SELECT z.zone_id, z.name_${lang}, z.kind, z.province_id,
  a.area_ha, a.qualifier, a.as_of, a.source_id
FROM zone_area AS a
JOIN zones AS z USING (zone_id)
WHERE z.status = 'operating' AND a.measure = 'actual'
ORDER BY a.area_ha DESC`;

const roomToLease = (lang: Lang): string => `SELECT r.subject_id AS zone_id, z.name_${lang}, z.kind,
  r.value AS occupancy_pct, r.qualifier, r.base_${lang}, r.as_of, r.source_id
FROM zone_current_readings AS r
JOIN zones AS z ON z.zone_id = r.subject_id
WHERE r.indicator_id = 'occupancy-pct' AND r.measure = 'actual'
ORDER BY r.value`;

const nearPort = (lang: Lang): string => `SELECT z.zone_id, z.name_${lang}, p.name_${lang} AS port,
  round(2 * 6371.0088 * asin(sqrt(
    pow(sin(radians(p.lat - z.lat) / 2), 2)
    + cos(radians(z.lat)) * cos(radians(p.lat)) * pow(sin(radians(p.lon - z.lon) / 2), 2)
  )), 1) AS straight_line_km,
  z.location_precision, z.lat, z.lon
FROM zones AS z
CROSS JOIN infrastructure AS p
WHERE p.kind = 'seaport' AND p.status = 'operating' AND straight_line_km <= 40
ORDER BY straight_line_km`;

const noOccupancy = (lang: Lang): string => `SELECT z.zone_id, z.name_${lang}, z.kind, z.province_id, z.district_old
FROM zones AS z
WHERE z.status = 'operating'
  AND NOT EXISTS (
    SELECT 1 FROM observations AS o
    WHERE o.subject_type = 'zone' AND o.subject_id = z.zone_id AND o.indicator_id = 'occupancy-pct'
  )
ORDER BY z.province_id, z.zone_id`;

const occupancyHistory = (lang: Lang): string => `SELECT o.subject_id AS zone_id, z.name_${lang}, o.as_of,
  o.value AS occupancy_pct, o.qualifier, o.base_${lang}, o.source_id
FROM observations AS o
JOIN zones AS z ON z.zone_id = o.subject_id
WHERE o.indicator_id = 'occupancy-pct' AND o.measure = 'actual'
  AND o.scope_${lang} IS NULL AND o.as_of IS NOT NULL
  AND o.subject_id IN (
    SELECT subject_id FROM observations
    WHERE indicator_id = 'occupancy-pct' GROUP BY subject_id HAVING count(DISTINCT as_of) > 2
  )
ORDER BY z.zone_id, o.as_of`;

const capitalTotals = (): string => `SELECT province_id, measure, unit, amount, projects, is_floor
FROM investment_totals
ORDER BY unit, measure, province_id`;

const countries = (): string => `SELECT country, count(*) AS projects,
  round(sum(capital_usd_m), 1) AS capital_usd_m, count(capital_usd_m) AS with_usd_figure
FROM (
  SELECT unnest(country) AS country, capital_usd_m
  FROM countable_investments
  WHERE measure = 'total-investment' AND len(country) = 1
)
GROUP BY country
ORDER BY projects DESC, country`;

const projectsAYear = (): string => `SELECT year, count(*) AS projects
FROM investments
WHERE kind <> 'group' AND year IS NOT NULL
GROUP BY year
ORDER BY year`;

const supportMoney = (lang: Lang): string => `SELECT c.name_${lang} AS category, f.measure,
  sum(f.amount_vnd_m) AS amount_vnd_m, count(*) AS funds
FROM funds AS f
JOIN fund_categories AS c USING (category_id)
WHERE f.counts_in_total AND f.measure = 'disbursed' AND f.province_id IN ('thanh-hoa', 'lao-cai', 'yen-bai')
GROUP BY ALL
ORDER BY amount_vnd_m DESC`;

const disputed = (lang: Lang): string => `SELECT n.name_${lang}, i.name_${lang} AS indicator, d.value, d.unit,
  d.qualifier, d.measure, d.as_of, d.observation_id, d.source_id
FROM disputed_observations AS d
JOIN subject_names AS n USING (subject_type, subject_id)
JOIN indicators AS i USING (indicator_id)
ORDER BY d.thing, d.as_of, d.value`;

const policies = (
  lang: Lang
): string => `SELECT policy_id, number, title_${lang}, issued_on, effective_from, effective_to,
  source_id
FROM policies
WHERE status = 'in-force' AND support_rule_${lang} IS NOT NULL
ORDER BY coalesce(effective_to, '9999'), issued_on`;

const weightOfSources =
  (): string => `SELECT s.publisher, s.kind, count(*) AS figures, count(DISTINCT s.source_id) AS texts
FROM source_figures AS f
JOIN sources AS s USING (source_id)
GROUP BY s.publisher, s.kind
ORDER BY figures DESC
LIMIT 20`;

const infrastructure = (lang: Lang): string => `SELECT infrastructure_id, name_${lang}, kind, status,
  lat, lon, location_precision, source_id
FROM infrastructure
ORDER BY kind, infrastructure_id`;

/** Each is run on the real tables by tests/queries/desk-examples.test.ts. */
export const deskExamples: readonly DeskExample[] = [
  { id: 'largest-zones', look: 'table', sql: largestZones },
  { id: 'room-to-lease', look: 'chart', sql: roomToLease },
  { id: 'near-port', look: 'map', sql: nearPort },
  { id: 'no-occupancy', look: 'map', sql: noOccupancy },
  { id: 'occupancy-history', look: 'chart', sql: occupancyHistory },
  { id: 'capital-totals', look: 'table', sql: capitalTotals },
  { id: 'countries', look: 'chart', sql: countries },
  { id: 'projects-a-year', look: 'chart', sql: projectsAYear },
  { id: 'support-money', look: 'chart', sql: supportMoney },
  { id: 'disputed', look: 'table', sql: disputed },
  { id: 'policies', look: 'table', sql: policies },
  { id: 'weight-of-sources', look: 'table', sql: weightOfSources },
  { id: 'infrastructure', look: 'map', sql: infrastructure }
];
