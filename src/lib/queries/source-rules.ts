import type { ProceduresRow, SupportsRow } from '#lib/domain/rows.ts';
import { amountPers, ceilingPers, dayKinds, qualifiers } from './choices.ts';
import type { Query } from './query.ts';

export type SourceSupportRow = Pick<
  SupportsRow,
  | 'support_id'
  | 'province_id'
  | 'programme_vi'
  | 'programme_en'
  | 'beneficiary_vi'
  | 'beneficiary_en'
  | 'rate_pct'
  | 'amount_vnd_m'
  | 'amount_max_vnd_m'
  | 'amount_per'
  | 'ceiling_vnd_m'
  | 'ceiling_per'
  | 'term_years'
  | 'period_start'
  | 'rule_vi'
  | 'rule_en'
  | 'source_id'
  | 'locator'
>;

/** Which support rules does one source state? */
export const sourceSupports: Query<string, SourceSupportRow> = {
  name: 'source-supports',
  tables: ['supports'],
  sql: 'SELECT * FROM supports WHERE source_id = ? ORDER BY support_id',
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
    support_id: row.text('support_id'),
    province_id: row.text('province_id'),
    programme_vi: row.text('programme_vi'),
    programme_en: row.text('programme_en'),
    beneficiary_vi: row.text('beneficiary_vi'),
    beneficiary_en: row.text('beneficiary_en'),
    rate_pct: row.numberOrNull('rate_pct'),
    amount_vnd_m: row.numberOrNull('amount_vnd_m'),
    amount_max_vnd_m: row.numberOrNull('amount_max_vnd_m'),
    amount_per: row.choiceOrNull('amount_per', amountPers),
    ceiling_vnd_m: row.numberOrNull('ceiling_vnd_m'),
    ceiling_per: row.choiceOrNull('ceiling_per', ceilingPers),
    term_years: row.numberOrNull('term_years'),
    period_start: row.textOrNull('period_start'),
    rule_vi: row.text('rule_vi'),
    rule_en: row.text('rule_en'),
    source_id: row.text('source_id'),
    locator: row.textOrNull('locator')
  })
};

export type SourceProcedureRow = Pick<
  ProceduresRow,
  | 'procedure_id'
  | 'province_id'
  | 'name_vi'
  | 'name_en'
  | 'statutory_days'
  | 'statutory_qualifier'
  | 'shortened_days'
  | 'shortened_qualifier'
  | 'day_kind'
  | 'source_id'
  | 'locator'
>;

/** Which handling times of procedures does one source state? */
export const sourceProcedures: Query<string, SourceProcedureRow> = {
  name: 'source-procedures',
  tables: ['procedures'],
  sql: 'SELECT * FROM procedures WHERE source_id = ? ORDER BY procedure_id',
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
    procedure_id: row.text('procedure_id'),
    province_id: row.text('province_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    statutory_days: row.numberOrNull('statutory_days'),
    statutory_qualifier: row.choiceOrNull('statutory_qualifier', qualifiers),
    shortened_days: row.numberOrNull('shortened_days'),
    shortened_qualifier: row.choiceOrNull('shortened_qualifier', qualifiers),
    day_kind: row.choice('day_kind', dayKinds),
    source_id: row.text('source_id'),
    locator: row.textOrNull('locator')
  })
};
