import { authorityColumns, type AuthorityFields, decodeAuthorityFields } from './authority-fields.ts';
import { noParameters, type Query } from './query.ts';

/** An office responsible for a zone, with the source of its contact data; the scope has a source of its own. */
export interface ZoneAuthorityRow extends AuthorityFields {
  readonly zone_id: string;
  /** True where a source names this zone, false where it names its kind of zone in the province. */
  readonly named: boolean;
  readonly scope_source_id: string;
  readonly scope_locator: string | null;
}

/** Which authority is responsible for which zone? The one that a source names for the zone, else the one for its kind in the province. */
export const zoneAuthorities: Query<void, ZoneAuthorityRow> = {
  name: 'zone-authorities',
  tables: ['zones', 'authorities', 'authority_scopes', 'sources'],
  sql: `
WITH pairs AS (
  SELECT z.zone_id, c.authority_id, c.source_id AS scope_source_id, c.locator AS scope_locator, c.zone_id IS NOT NULL AS named
  FROM zones z
  JOIN authority_scopes c ON c.zone_id = z.zone_id OR c.zone_kind = z.kind
  JOIN authorities a ON a.authority_id = c.authority_id AND a.province_id = z.province_id
)
SELECT p.zone_id, p.named, p.scope_source_id, p.scope_locator, ${authorityColumns}
FROM pairs p
JOIN authorities a ON a.authority_id = p.authority_id
JOIN sources s ON s.source_id = a.source_id
WHERE p.named OR NOT EXISTS (SELECT 1 FROM pairs o WHERE o.zone_id = p.zone_id AND o.named)
ORDER BY p.zone_id, p.authority_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeAuthorityFields(row),
    zone_id: row.text('zone_id'),
    named: row.flag('named'),
    scope_source_id: row.text('scope_source_id'),
    scope_locator: row.textOrNull('scope_locator')
  })
};
