import { policyStatuses } from './choices.ts';
import type { Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface ZonePolicyRow extends SourceFields {
  readonly policy_id: string;
  readonly number: string | null;
  readonly title_vi: string;
  readonly title_en: string;
  readonly issuer_vi: string;
  readonly issuer_en: string;
  readonly issued_on: string | null;
  readonly status: (typeof policyStatuses)[number];
  /** Title or rule has the zone's full Vietnamese name (and not only as the beginning of another zone's name). */
  readonly names_zone: boolean;
}

const policyText = `lower(p.title_vi || ' ' || coalesce(p.support_rule_vi, ''))`;

/**
 * Which policies name the zone, or are known from a text that also gives figures of it?
 * No key joins policies to zones, so the first is a match of the full Vietnamese name in title and rule.
 */
export const zonePolicies: Query<string, ZonePolicyRow> = {
  name: 'zone-policies',
  tables: ['policies', 'zones', 'observations', 'sources'],
  sql: `
WITH longer AS (
  SELECT z.zone_id, lower(o.name_vi) AS name
  FROM zones z JOIN zones o ON o.zone_id <> z.zone_id AND contains(lower(o.name_vi), lower(z.name_vi))
), candidates AS (
  SELECT p.*,
    contains(${policyText}, lower(z.name_vi)) AND NOT EXISTS (
      SELECT 1 FROM longer l
      WHERE l.zone_id = z.zone_id AND contains(${policyText}, l.name)
        AND NOT contains(replace(${policyText}, l.name, ''), lower(z.name_vi))
    ) AS names_zone,
    p.source_id IN (SELECT source_id FROM observations WHERE subject_type = 'zone' AND subject_id = z.zone_id) AS shares_source
  FROM policies p, zones z
  WHERE z.zone_id = ?
)
SELECT p.policy_id, p.number, p.title_vi, p.title_en, p.issuer_vi, p.issuer_en, p.issued_on, p.status, p.names_zone, ${sourceColumns}
FROM candidates p JOIN sources s ON s.source_id = p.source_id
WHERE p.names_zone OR p.shares_source
ORDER BY p.names_zone DESC, p.issued_on DESC NULLS LAST, p.policy_id`,
  parameters: (zoneId) => [zoneId],
  decode: (row) => ({
    ...decodeSourceFields(row),
    policy_id: row.text('policy_id'),
    number: row.textOrNull('number'),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    issuer_vi: row.text('issuer_vi'),
    issuer_en: row.text('issuer_en'),
    issued_on: row.textOrNull('issued_on'),
    status: row.choice('status', policyStatuses),
    names_zone: row.flag('names_zone')
  })
};
