import type { FundsRow } from '#lib/domain/rows.ts';
import { fundMeasures, qualifiers } from './choices.ts';
import type { RowReader } from './query.ts';

/** What every page says of one amount of support money. */
export type FundLine = Pick<
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
>;

/** Columns of a fund line from the funds table read as `f`. */
export const fundColumns = `f.fund_id, f.province_id, f.programme_vi, f.programme_en, f.period_start, f.period_end, f.amount_vnd_m, f.qualifier,
  CAST(f.projects_count AS INTEGER) AS projects_count, f.measure, f.locator`;

/** A programme before its parts. */
export const fundOrder = 'coalesce(f.parent_fund_id, f.fund_id), f.parent_fund_id IS NOT NULL, f.fund_id';

export function decodeFundLine(row: RowReader): FundLine {
  return {
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
  };
}
