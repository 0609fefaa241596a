import type { Query } from './query.ts';

const uses = ['zone', 'zone-location', 'zone-sector', 'infrastructure', 'route', 'support', 'area'] as const;

export interface SourceUseRow {
  readonly use: (typeof uses)[number];
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** Sector names where the use is zone-sector, else empty. */
  readonly sectors_vi: readonly string[];
  readonly sectors_en: readonly string[];
  /** Waypoints where the use is route, else null. */
  readonly waypoints: number | null;
}

/** What, besides numbers, rests on the source: zones, their points and sectors, infrastructure, routes, conditions of supports, classes of areas? */
export const sourceUses: Query<string, SourceUseRow> = {
  name: 'source-uses',
  tables: [
    'zones',
    'zone_sectors',
    'sectors',
    'infrastructure',
    'transport_waypoints',
    'supports',
    'support_conditions',
    'area_classes',
    'administrative_units'
  ],
  sql: `
WITH asked AS (SELECT CAST(? AS VARCHAR) AS source_id),
none AS (SELECT []::VARCHAR[] AS names)
SELECT 'zone' AS use, zone_id AS id, name_vi, name_en, none.names AS sectors_vi, none.names AS sectors_en,
  CAST(NULL AS INTEGER) AS waypoints
FROM zones JOIN asked ON asked.source_id IN (zones.source_id, zones.developer_source_id), none
UNION ALL
SELECT 'zone-location', zone_id, name_vi, name_en, none.names, none.names, NULL
FROM zones JOIN asked ON zones.location_source_id = asked.source_id, none
UNION ALL
SELECT 'zone-sector', z.zone_id, z.name_vi, z.name_en, list(s.name_vi ORDER BY s.sector_id), list(s.name_en ORDER BY s.sector_id), NULL
FROM zone_sectors t
JOIN asked ON t.source_id = asked.source_id
JOIN zones z ON z.zone_id = t.zone_id
JOIN sectors s ON s.sector_id = t.sector_id
GROUP BY z.zone_id, z.name_vi, z.name_en
UNION ALL
SELECT 'infrastructure', infrastructure_id, name_vi, name_en, none.names, none.names, NULL
FROM infrastructure JOIN asked ON infrastructure.source_id = asked.source_id, none
UNION ALL
SELECT 'route', route_id, route_name_vi, route_name_en, none.names, none.names, CAST(count(*) AS INTEGER)
FROM transport_waypoints JOIN asked ON transport_waypoints.source_id = asked.source_id, none
GROUP BY route_id, route_name_vi, route_name_en, none.names
UNION ALL
SELECT DISTINCT 'support', u.support_id, u.programme_vi || ': ' || u.beneficiary_vi, u.programme_en || ': ' || u.beneficiary_en,
  none.names, none.names, CAST(NULL AS INTEGER)
FROM support_conditions c JOIN asked ON c.source_id = asked.source_id JOIN supports u ON u.support_id = c.support_id, none
UNION ALL
SELECT 'area', a.entry_id, coalesce(n.name_vi, z.name_vi), coalesce(n.name_en, z.name_en), none.names, none.names, NULL
FROM area_classes a JOIN asked ON a.source_id = asked.source_id
LEFT JOIN administrative_units n ON n.unit_id = a.unit_id
LEFT JOIN zones z ON z.zone_id = a.zone_id, none
ORDER BY use, id`,
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
    use: row.choice('use', uses),
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    sectors_vi: row.list('sectors_vi'),
    sectors_en: row.list('sectors_en'),
    waypoints: row.numberOrNull('waypoints')
  })
};
