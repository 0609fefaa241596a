import type { FundsRow } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { fundMeasures, qualifiers } from './choices.ts';
import { allProcedures, type ProcedureRow } from './procedures.ts';
import { ask, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface PolicyFundRow
  extends
    Pick<
      FundsRow,
      | 'fund_id'
      | 'province_id'
      | 'programme_vi'
      | 'programme_en'
      | 'period_start'
      | 'period_end'
      | 'amount_vnd_m'
      | 'qualifier'
      | 'projects_count'
      | 'measure'
      | 'locator'
    >,
    SourceFields {}

/** Support money recorded under one instrument. */
const policyFunds: Query<string, PolicyFundRow> = {
  name: 'policy-funds',
  tables: ['funds', 'sources'],
  sql: `
SELECT f.fund_id, f.province_id, f.programme_vi, f.programme_en, f.period_start, f.period_end, f.amount_vnd_m, f.qualifier,
  CAST(f.projects_count AS INTEGER) AS projects_count, f.measure, f.locator, ${sourceColumns}
FROM funds f JOIN sources s ON s.source_id = f.source_id
WHERE f.policy_id = ?
ORDER BY coalesce(f.parent_fund_id, f.fund_id), f.parent_fund_id IS NOT NULL, f.fund_id`,
  parameters: (policyId) => [policyId],
  decode: (row) => ({
    ...decodeSourceFields(row),
    fund_id: row.text('fund_id'),
    province_id: row.text('province_id'),
    programme_vi: row.text('programme_vi'),
    programme_en: row.text('programme_en'),
    period_start: row.textOrNull('period_start'),
    period_end: row.textOrNull('period_end'),
    amount_vnd_m: row.number('amount_vnd_m'),
    qualifier: row.choice('qualifier', qualifiers),
    projects_count: row.numberOrNull('projects_count'),
    measure: row.choice('measure', fundMeasures),
    locator: row.textOrNull('locator')
  })
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
