import type { Query, RowReader } from './query.ts';

/** An editor's reading of figures that disagree; a conflict has one row for each record it is about. */
export interface ConflictLine {
  readonly conflict_id: string;
  readonly subject_vi: string;
  readonly subject_en: string;
  readonly reading_vi: string;
  readonly reading_en: string;
  /** As figures name their rows: observations/…, investment_reports/…, funds/…, supports/…; null for a policy. */
  readonly record: string | null;
  readonly source_a_id: string;
  readonly source_a_title: string;
  readonly source_b_id: string;
  readonly source_b_title: string;
}

const select = `
SELECT c.conflict_id, c.subject_vi, c.subject_en, c.reading_vi, c.reading_en,
  CASE
    WHEN r.observation_id IS NOT NULL THEN 'observations/' || r.observation_id
    WHEN r.report_id IS NOT NULL THEN 'investment_reports/' || r.report_id
    WHEN r.fund_id IS NOT NULL THEN 'funds/' || r.fund_id
    WHEN r.support_id IS NOT NULL THEN 'supports/' || r.support_id
  END AS record,
  c.source_a_id, a.title AS source_a_title, c.source_b_id, b.title AS source_b_title
FROM conflicts c
JOIN sources a ON a.source_id = c.source_a_id
JOIN sources b ON b.source_id = c.source_b_id
LEFT JOIN conflict_records r ON r.conflict_id = c.conflict_id`;

function decode(row: RowReader): ConflictLine {
  return {
    conflict_id: row.text('conflict_id'),
    subject_vi: row.text('subject_vi'),
    subject_en: row.text('subject_en'),
    reading_vi: row.text('reading_vi'),
    reading_en: row.text('reading_en'),
    record: row.textOrNull('record'),
    source_a_id: row.text('source_a_id'),
    source_a_title: row.text('source_a_title'),
    source_b_id: row.text('source_b_id'),
    source_b_title: row.text('source_b_title')
  };
}

/** Which known disputes are about figures of the zone or of investments in it? */
export const zoneConflicts: Query<string, ConflictLine> = {
  name: 'zone-conflicts',
  tables: ['conflicts', 'conflict_records', 'observations', 'investments', 'investment_reports', 'sources'],
  sql: `${select}
WHERE r.observation_id IN (SELECT observation_id FROM observations WHERE subject_type = 'zone' AND subject_id = ?)
  OR r.report_id IN (
    SELECT t.report_id FROM investment_reports t JOIN investments i ON i.investment_id = t.investment_id WHERE i.zone_id = ?
  )
ORDER BY c.conflict_id, r.record_no`,
  parameters: (zoneId) => [zoneId, zoneId],
  decode
};

/** Which known disputes set one source against another, or are about a figure taken from it? */
export const sourceConflicts: Query<string, ConflictLine> = {
  name: 'source-conflicts',
  tables: [
    'conflicts',
    'conflict_records',
    'observations',
    'investment_reports',
    'funds',
    'supports',
    'policies',
    'sources'
  ],
  sql: `${select}
WHERE c.conflict_id IN (
  SELECT c.conflict_id
  FROM conflicts c
  LEFT JOIN conflict_records r ON r.conflict_id = c.conflict_id
  LEFT JOIN observations o ON o.observation_id = r.observation_id
  LEFT JOIN investment_reports i ON i.report_id = r.report_id
  LEFT JOIN funds f ON f.fund_id = r.fund_id
  LEFT JOIN supports u ON u.support_id = r.support_id
  LEFT JOIN policies p ON p.policy_id = r.policy_id
  WHERE ? IN (c.source_a_id, c.source_b_id, coalesce(o.source_id, ''), coalesce(i.source_id, ''),
    coalesce(f.source_id, ''), coalesce(u.source_id, ''), coalesce(p.source_id, ''))
)
ORDER BY c.conflict_id, r.record_no`,
  parameters: (sourceId) => [sourceId],
  decode
};
