import type { Figure } from '#lib/domain/figure.ts';
import type { FundsRow, InvestmentReportsRow, ObservationsRow, ProceduresRow, SupportsRow } from '#lib/domain/rows.ts';
import { qualifierInRule } from './support-qualifier.ts';

type Part<Row, Column extends keyof Row> = Pick<Row, Column>;

/** As many decimals as the indicator shows. */
export function figureOfObservation(
  row: Part<
    ObservationsRow,
    'observation_id' | 'value' | 'value_max' | 'qualifier' | 'unit' | 'as_of' | 'source_id'
  > & {
    readonly decimals: number | null;
  }
): Figure {
  return {
    kind: 'published',
    ref: `observations/${row.observation_id}`,
    value: row.value,
    valueMax: row.value_max,
    qualifier: row.qualifier,
    unit: row.unit,
    decimals: row.decimals,
    asOf: row.as_of,
    sourceId: row.source_id
  };
}

export const reportColumns = ['capital_usd_m', 'capital_vnd_bn'] as const;
export type ReportColumn = (typeof reportColumns)[number];
const reportUnits: Readonly<Record<ReportColumn, string>> = { capital_usd_m: 'USD m', capital_vnd_bn: 'VND bn' };

/** Capital as one source reports it, in one currency; null where the report does not state that currency. */
export function figureOfReport(
  row: Part<InvestmentReportsRow, 'report_id' | ReportColumn | 'qualifier' | 'as_of' | 'source_id'>,
  column: ReportColumn
): Figure | null {
  const value = row[column];
  if (value === null) return null;
  return {
    kind: 'published',
    ref: `investment_reports/${row.report_id}/${column}`,
    value,
    valueMax: null,
    qualifier: row.qualifier ?? 'exact',
    unit: reportUnits[column],
    decimals: null,
    asOf: row.as_of,
    sourceId: row.source_id
  };
}

export const fundColumns = ['amount_vnd_m', 'projects_count'] as const;
export type FundColumn = (typeof fundColumns)[number];

/** Money of a support fund (VND m), or how many projects it helped; as of the end of its period. */
export function figureOfFund(
  row: Part<FundsRow, 'fund_id' | FundColumn | 'qualifier' | 'period_end' | 'source_id'>,
  column: FundColumn = 'amount_vnd_m'
): Figure | null {
  const value = row[column];
  if (value === null) return null;
  return {
    kind: 'published',
    ref: `funds/${row.fund_id}/${column}`,
    value,
    valueMax: null,
    qualifier: column === 'amount_vnd_m' ? row.qualifier : 'exact',
    unit: column === 'amount_vnd_m' ? 'VND m' : 'projects',
    decimals: null,
    asOf: row.period_end,
    sourceId: row.source_id
  };
}

export const supportColumns = ['rate_pct', 'amount_vnd_m', 'ceiling_vnd_m', 'term_years'] as const;
export type SupportColumn = (typeof supportColumns)[number];
const supportUnits = {
  rate_pct: '%',
  amount_vnd_m: 'VND m',
  ceiling_vnd_m: 'VND m',
  term_years: 'years'
} as const satisfies Readonly<Record<SupportColumn, string>>;

/** One number of a support rule: `amount_max_vnd_m` is the upper end of `amount_vnd_m`, a ceiling is "up to", others are what the rule says of them. */
export function figureOfSupport(
  row: Part<SupportsRow, 'support_id' | SupportColumn | 'amount_max_vnd_m' | 'period_start' | 'source_id' | 'rule_vi'>,
  column: SupportColumn
): Figure | null {
  const value = row[column];
  if (value === null) return null;
  const isRange = column === 'amount_vnd_m' && row.amount_max_vnd_m !== null;
  return {
    kind: 'published',
    ref: `supports/${row.support_id}/${column}`,
    value,
    valueMax: column === 'amount_vnd_m' ? row.amount_max_vnd_m : null,
    qualifier:
      column === 'ceiling_vnd_m'
        ? 'up-to'
        : isRange
          ? 'exact'
          : qualifierInRule(row.rule_vi, value, supportUnits[column]),
    unit: supportUnits[column],
    decimals: null,
    asOf: row.period_start,
    sourceId: row.source_id
  };
}

export const procedureColumns = ['statutory_days', 'shortened_days'] as const;
export type ProcedureColumn = (typeof procedureColumns)[number];

const procedureQualifiers = {
  statutory_days: 'statutory_qualifier',
  shortened_days: 'shortened_qualifier'
} as const satisfies Record<ProcedureColumn, keyof ProceduresRow>;

/** Days of an administrative procedure, by law or shortened: working days where the source says so. */
export function figureOfProcedure(
  row: Part<
    ProceduresRow,
    'procedure_id' | ProcedureColumn | (typeof procedureQualifiers)[ProcedureColumn] | 'day_kind' | 'source_id'
  >,
  column: ProcedureColumn
): Figure | null {
  const value = row[column];
  if (value === null) return null;
  return {
    kind: 'published',
    ref: `procedures/${row.procedure_id}/${column}`,
    value,
    valueMax: null,
    qualifier: row[procedureQualifiers[column]] ?? 'exact',
    unit: row.day_kind === 'working' ? 'working days' : 'days',
    decimals: null,
    asOf: null,
    sourceId: row.source_id
  };
}

/** A list without its nulls. */
export function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.filter((item) => item !== null);
}
