import type { TableName } from '#lib/domain/rows.ts';
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

/** Tables under the view `conflict_lines`. */
const tables: readonly TableName[] = [
  'conflicts',
  'conflict_records',
  'observations',
  'investments',
  'investment_reports',
  'funds',
  'supports',
  'policies',
  'sources'
];

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
  tables,
  sql: 'SELECT * FROM conflict_lines WHERE record_zone_id = ? ORDER BY conflict_id, record_no',
  parameters: (zoneId) => [zoneId],
  decode
};

/** Which known disputes set one source against another, or are about a figure taken from it? */
export const sourceConflicts: Query<string, ConflictLine> = {
  name: 'source-conflicts',
  tables,
  sql: `
SELECT * FROM conflict_lines
WHERE conflict_id IN (
  SELECT conflict_id FROM conflict_lines WHERE ? IN (source_a_id, source_b_id, coalesce(record_source_id, ''))
)
ORDER BY conflict_id, record_no`,
  parameters: (sourceId) => [sourceId],
  decode
};
