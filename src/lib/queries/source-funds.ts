import type { FundsRow } from '#lib/domain/rows.ts';
import { fundMeasures, qualifiers } from './choices.ts';
import type { Query } from './query.ts';

export type SourceFundRow = Pick<
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
  | 'counts_in_total'
  | 'source_id'
  | 'locator'
>;

/** What support money does one source report? */
export const sourceFunds: Query<string, SourceFundRow> = {
  name: 'source-funds',
  tables: ['funds'],
  sql: `
SELECT fund_id, province_id, programme_vi, programme_en, period_start, period_end, amount_vnd_m, qualifier,
  CAST(projects_count AS INTEGER) AS projects_count, measure, counts_in_total, source_id, locator
FROM funds WHERE source_id = ?
ORDER BY coalesce(parent_fund_id, fund_id), parent_fund_id IS NOT NULL, fund_id`,
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
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
    counts_in_total: row.flag('counts_in_total'),
    source_id: row.text('source_id'),
    locator: row.textOrNull('locator')
  })
};
