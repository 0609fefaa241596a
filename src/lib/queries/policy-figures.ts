import type { Run } from '#lib/domain/sql.ts';
import { decodeFundLine, fundColumns, type FundLine, fundOrder } from './fund-line.ts';
import { allProcedures, type ProcedureRow } from './procedures.ts';
import { decodeObservationLine, lineOrder, lineTables, type ObservationLine } from './observation-line.ts';
import { ask, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface PolicyFundRow extends FundLine, SourceFields {}

/** Support money recorded under one instrument. */
const policyFunds: Query<string, PolicyFundRow> = {
  name: 'policy-funds',
  tables: ['funds', 'sources'],
  sql: `
SELECT ${fundColumns}, ${sourceColumns}
FROM funds f JOIN sources s ON s.source_id = f.source_id
WHERE f.policy_id = ?
ORDER BY ${fundOrder}`,
  parameters: (policyId) => [policyId],
  decode: (row) => ({ ...decodeFundLine(row), ...decodeSourceFields(row) })
};

/**
 * What is published in the text of the instrument itself: readings taken from its main source, where that is a law or a plan and
 * describes no other instrument.
 */
const policyObservations: Query<string, ObservationLine> = {
  name: 'policy-observations',
  tables: [...lineTables, 'policies'],
  sql: `
WITH text AS (
  SELECT p.source_id FROM policies p JOIN sources s ON s.source_id = p.source_id
  WHERE p.policy_id = ? AND s.kind IN ('law', 'plan')
    AND NOT EXISTS (SELECT 1 FROM policies o WHERE o.source_id = p.source_id AND o.policy_id <> p.policy_id)
)
SELECT * FROM observation_lines WHERE source_id IN (SELECT source_id FROM text)
ORDER BY subject_type DESC, subject_id, ${lineOrder}`,
  parameters: (policyId) => [policyId],
  decode: decodeObservationLine
};

/** Every figure that is recorded under one instrument, its rules aside. */
export interface PolicyFigureRows {
  readonly funds: readonly PolicyFundRow[];
  readonly procedures: readonly ProcedureRow[];
  readonly observations: readonly ObservationLine[];
}

export function askPolicyFigures(run: Run, policyId: string): PolicyFigureRows {
  return {
    funds: ask(run, policyFunds, policyId),
    procedures: ask(run, allProcedures, undefined).filter((row) => row.policy_id === policyId),
    observations: ask(run, policyObservations, policyId)
  };
}
