import type { Run } from '#lib/domain/sql.ts';
import { decodeFundLine, fundColumns, type FundLine, fundOrder } from './fund-line.ts';
import { allProcedures, type ProcedureRow } from './procedures.ts';
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

/** Every figure that is recorded under one instrument, its rules aside. */
export interface PolicyFigureRows {
  readonly funds: readonly PolicyFundRow[];
  readonly procedures: readonly ProcedureRow[];
}

export function askPolicyFigures(run: Run, policyId: string): PolicyFigureRows {
  return {
    funds: ask(run, policyFunds, policyId),
    procedures: ask(run, allProcedures, undefined).filter((row) => row.policy_id === policyId)
  };
}
