import type { ProceduresRow } from '#lib/domain/rows.ts';
import { dayKinds, qualifiers } from './choices.ts';
import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface ProcedureRow extends ProceduresRow, SourceFields {
  /** Number of the instrument; null where the source names none. */
  readonly policy_number: string | null;
}

/** Every procedure that a source names, by place and id. */
export const allProcedures: Query<void, ProcedureRow> = {
  name: 'all-procedures',
  tables: ['procedures', 'policies', 'sources'],
  sql: `
SELECT q.* EXCLUDE (source_id), p.number AS policy_number, ${sourceColumns}
FROM procedures q
JOIN sources s ON s.source_id = q.source_id
LEFT JOIN policies p ON p.policy_id = q.policy_id
ORDER BY q.province_id DESC, q.procedure_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    procedure_id: row.text('procedure_id'),
    province_id: row.text('province_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    statutory_days: row.numberOrNull('statutory_days'),
    statutory_qualifier: row.choiceOrNull('statutory_qualifier', qualifiers),
    shortened_days: row.numberOrNull('shortened_days'),
    shortened_qualifier: row.choiceOrNull('shortened_qualifier', qualifiers),
    day_kind: row.choice('day_kind', dayKinds),
    policy_id: row.textOrNull('policy_id'),
    locator: row.textOrNull('locator'),
    policy_number: row.textOrNull('policy_number')
  })
};

/** What localities publish on procedures as a whole: every reading, of each thing the newest first. */
export const procedureReadings: Query<void, ObservationLine> = {
  name: 'procedure-readings',
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines WHERE indicator_group = 'procedures'
ORDER BY subject_id DESC, indicator_id, scope_vi IS NOT NULL, thing, recency`,
  parameters: noParameters,
  decode: decodeObservationLine
};
