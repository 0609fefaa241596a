import { policyStatuses } from './choices.ts';
import type { Query } from './query.ts';

export interface SourcePolicyRow {
  readonly policy_id: string;
  readonly number: string | null;
  readonly title_vi: string;
  readonly title_en: string;
  readonly issued_on: string | null;
  readonly status: (typeof policyStatuses)[number];
  /** True where the policy is described from this source, false where it is a further source. */
  readonly is_main: boolean;
}

/** Which policies cite the source? */
export const sourcePolicies: Query<string, SourcePolicyRow> = {
  name: 'source-policies',
  tables: ['policies'],
  sql: `
SELECT p.policy_id, p.number, p.title_vi, p.title_en, p.issued_on, p.status, p.source_id = t.source_id AS is_main
FROM policies p, (SELECT CAST(? AS VARCHAR) AS source_id) t
WHERE p.source_id = t.source_id OR list_contains(coalesce(p.other_source_ids, []::VARCHAR[]), t.source_id)
ORDER BY is_main DESC, p.issued_on DESC NULLS LAST, p.policy_id`,
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
    policy_id: row.text('policy_id'),
    number: row.textOrNull('number'),
    title_vi: row.text('title_vi'),
    title_en: row.text('title_en'),
    issued_on: row.textOrNull('issued_on'),
    status: row.choice('status', policyStatuses),
    is_main: row.flag('is_main')
  })
};
