import type { PoliciesRow, PolicyLinksRow } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { policyStatuses } from './choices.ts';
import { ask, askOne, noParameters, type Query, type RowReader } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export const policyRelations = [
  'amends',
  'replaces',
  'guides',
  'implements',
  'next-period'
] as const satisfies readonly PolicyLinksRow['relation'][];

export interface PolicyRow extends PoliciesRow, SourceFields {
  /** Kinds of support that its rules give. */
  readonly support_types: readonly string[];
  readonly rules: number;
}

const select = `
SELECT p.* EXCLUDE (source_id), ${sourceColumns},
  coalesce(u.types, []::VARCHAR[]) AS support_types, CAST(coalesce(u.rules, 0) AS INTEGER) AS rules
FROM policies p
JOIN sources s ON s.source_id = p.source_id
LEFT JOIN (
  SELECT policy_id, list(DISTINCT support_type ORDER BY support_type) AS types, count(*) AS rules FROM supports GROUP BY policy_id
) u ON u.policy_id = p.policy_id`;

function decode(row: RowReader): PolicyRow {
  return {
    ...decodeSourceFields(row),
    policy_id: row.text('policy_id'),
    number: row.textOrNull('number'),
    issuer_vi: row.text('issuer_vi'),
    issuer_en: row.text('issuer_en'),
    level: row.choice('level', ['national', 'provincial']),
    province_id: row.text('province_id'),
    issued_on: row.textOrNull('issued_on'),
    effective_from: row.textOrNull('effective_from'),
    effective_to: row.textOrNull('effective_to'),
    status: row.choice('status', policyStatuses),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    topic: row.text('topic'),
    support_rule_vi: row.textOrNull('support_rule_vi'),
    support_rule_en: row.textOrNull('support_rule_en'),
    locator: row.textOrNull('locator'),
    other_source_ids: row.list('other_source_ids'),
    support_types: row.list('support_types'),
    rules: row.number('rules')
  };
}

/** Every instrument, newest first; undated ones last. */
export const allPolicies: Query<void, PolicyRow> = {
  name: 'all-policies',
  tables: ['policies', 'sources', 'supports'],
  sql: `${select}\nORDER BY coalesce(p.issued_on, p.effective_from) DESC NULLS LAST, p.policy_id`,
  parameters: noParameters,
  decode
};

const onePolicy: Query<string, PolicyRow> = {
  name: 'one-policy',
  tables: ['policies', 'sources', 'supports'],
  sql: `${select}\nWHERE p.policy_id = ?`,
  parameters: (policyId) => [policyId],
  decode
};

export interface PolicyLinkRow extends SourceFields {
  readonly relation: (typeof policyRelations)[number];
  /** out: the policy of the page acts on the other; in: the other acts on it. */
  readonly direction: 'out' | 'in';
  readonly policy_id: string;
  readonly number: string | null;
  readonly title_vi: string;
  readonly title_en: string;
  readonly issued_on: string | null;
  readonly status: (typeof policyStatuses)[number];
}

const policyLinks: Query<string, PolicyLinkRow> = {
  name: 'policy-links',
  tables: ['policy_links', 'policies', 'sources'],
  sql: `
WITH asked AS (SELECT ? AS id), links AS (
  SELECT relation, 'out' AS direction, target_policy_id AS other, l.source_id FROM policy_links l, asked WHERE l.policy_id = asked.id
  UNION ALL
  SELECT relation, 'in' AS direction, l.policy_id AS other, l.source_id FROM policy_links l, asked WHERE l.target_policy_id = asked.id
)
SELECT l.relation, l.direction, p.policy_id, p.number, p.title_vi, p.title_en, p.issued_on, p.status, ${sourceColumns}
FROM links l JOIN policies p ON p.policy_id = l.other JOIN sources s ON s.source_id = l.source_id
ORDER BY l.direction DESC, l.relation, p.issued_on DESC NULLS LAST, p.policy_id`,
  parameters: (policyId) => [policyId],
  decode: (row) => ({
    ...decodeSourceFields(row),
    relation: row.choice('relation', policyRelations),
    direction: row.choice('direction', ['out', 'in']),
    policy_id: row.text('policy_id'),
    number: row.textOrNull('number'),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    issued_on: row.textOrNull('issued_on'),
    status: row.choice('status', policyStatuses)
  })
};

const policySources: Query<string, SourceFields> = {
  name: 'policy-sources',
  tables: ['policies', 'sources'],
  sql: `
SELECT ${sourceColumns}
FROM policies p JOIN sources s ON list_contains(coalesce(p.other_source_ids, []::VARCHAR[]), s.source_id)
WHERE p.policy_id = ? ORDER BY s.source_id`,
  parameters: (policyId) => [policyId],
  decode: decodeSourceFields
};

export interface PolicyReadingRow {
  readonly conflict_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  readonly reading_vi: string;
  readonly reading_en: string;
}

const policyConflicts: Query<string, PolicyReadingRow> = {
  name: 'policy-conflicts',
  tables: ['conflicts', 'conflict_records', 'supports', 'funds'],
  sql: `
SELECT DISTINCT c.conflict_id, c.subject_vi, c.subject_en, c.reading_vi, c.reading_en
FROM conflicts c JOIN conflict_records r ON r.conflict_id = c.conflict_id
LEFT JOIN supports u ON u.support_id = r.support_id
LEFT JOIN funds f ON f.fund_id = r.fund_id
WHERE ? IN (coalesce(r.policy_id, ''), coalesce(u.policy_id, ''), coalesce(f.policy_id, ''))
ORDER BY c.conflict_id`,
  parameters: (policyId) => [policyId],
  decode: (row) => ({
    conflict_id: row.text('conflict_id'),
    subject_vi: row.text('subject_vi'),
    subject_en: row.text('subject_en'),
    reading_vi: row.text('reading_vi'),
    reading_en: row.text('reading_en')
  })
};

/** What the page of one instrument says of the instrument itself. */
export interface PolicyRows {
  readonly policy: PolicyRow;
  readonly links: readonly PolicyLinkRow[];
  readonly sources: readonly SourceFields[];
  readonly conflicts: readonly PolicyReadingRow[];
}

/** The rows of one instrument; null where there is none of that id. */
export function askPolicy(run: Run, policyId: string): PolicyRows | null {
  const policy = askOne(run, onePolicy, policyId);
  if (policy === null) return null;
  return {
    policy,
    links: ask(run, policyLinks, policyId),
    sources: ask(run, policySources, policyId),
    conflicts: ask(run, policyConflicts, policyId)
  };
}
