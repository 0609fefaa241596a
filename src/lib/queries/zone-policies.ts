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

/**
 * Which policies name the zone, or are known from a text that also gives figures of it?
 * No key joins policies to zones, so the first is a match of the full Vietnamese name in title and rule.
 */
export const zonePolicies: Query<string, ZonePolicyRow> = {
  name: 'zone-policies',
  tables: ['policies', 'zones', 'observations', 'sources'],
  sql: `
WITH asked AS (
  SELECT zone_id, lower(name_vi) AS name FROM zones WHERE zone_id = ?
), longer AS (
  SELECT lower(o.name_vi) AS name FROM zones o, asked WHERE o.zone_id <> asked.zone_id AND contains(lower(o.name_vi), asked.name)
), texts AS (
  SELECT *, lower(title_vi || ' ' || coalesce(support_rule_vi, '')) AS words FROM policies
), candidates AS (
  SELECT p.*,
    contains(p.words, asked.name) AND NOT EXISTS (
      SELECT 1 FROM longer WHERE contains(p.words, longer.name) AND NOT contains(replace(p.words, longer.name, ''), asked.name)
    ) AS names_zone,
    p.source_id IN (
      SELECT o.source_id FROM observations o, asked WHERE o.subject_type = 'zone' AND o.subject_id = asked.zone_id
    ) AS shares_source
  FROM texts p, asked
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
