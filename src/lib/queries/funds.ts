import type { FundsRow } from '#lib/domain/rows.ts';
import { ceilingPers } from './choices.ts';
import { decodeFundLine, fundColumns, type FundLine } from './fund-line.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

const budgetLevels = [
  'national',
  'provincial',
  'district',
  'mixed'
] as const satisfies readonly FundsRow['budget_level'][];
const exclusions = ['part', 'second-report', 'may-overlap', 'draft', 'not-public-money'] as const;

/** One amount of support money with what it belongs to, the instrument it rests on and its source. */
export interface FundRow
  extends
    FundLine,
    SourceFields,
    Pick<FundsRow, 'category_id' | 'budget_level' | 'parent_fund_id' | 'policy_id' | 'counts_in_total' | 'exclusion'> {
  readonly category_vi: string;
  readonly category_en: string;
  /** Number of the instrument; null where none is named, or it has no number. */
  readonly policy_number: string | null;
  readonly policy_vi: string | null;
  readonly policy_en: string | null;
  readonly policy_issued_on: string | null;
  /** An editor's reading where this amount disagrees with another. */
  readonly conflict_vi: string | null;
  readonly conflict_en: string | null;
}

/** What support money does the evidence hold? Every row, a total before its parts. */
export const allFunds: Query<void, FundRow> = {
  name: 'all-funds',
  tables: ['funds', 'fund_categories', 'policies', 'sources', 'conflicts', 'conflict_records'],
  sql: `
SELECT ${fundColumns}, f.category_id, c.name_vi AS category_vi, c.name_en AS category_en, f.budget_level, f.parent_fund_id,
  f.policy_id, p.number AS policy_number, p.title_vi AS policy_vi, p.title_en AS policy_en, p.issued_on AS policy_issued_on,
  f.counts_in_total, f.exclusion, d.reading_vi AS conflict_vi, d.reading_en AS conflict_en, ${sourceColumns}
FROM funds f
JOIN fund_categories c ON c.category_id = f.category_id
JOIN sources s ON s.source_id = f.source_id
LEFT JOIN policies p ON p.policy_id = f.policy_id
LEFT JOIN (
  SELECT r.fund_id, string_agg(k.reading_vi, ' ' ORDER BY k.conflict_id) AS reading_vi,
    string_agg(k.reading_en, ' ' ORDER BY k.conflict_id) AS reading_en
  FROM conflict_records r JOIN conflicts k ON k.conflict_id = r.conflict_id WHERE r.fund_id IS NOT NULL GROUP BY r.fund_id
) d ON d.fund_id = f.fund_id
ORDER BY f.province_id, f.period_start NULLS FIRST, f.period_end NULLS LAST, f.fund_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeFundLine(row),
    ...decodeSourceFields(row),
    category_id: row.text('category_id'),
    category_vi: row.text('category_vi'),
    category_en: row.text('category_en'),
    budget_level: row.choice('budget_level', budgetLevels),
    parent_fund_id: row.textOrNull('parent_fund_id'),
    policy_id: row.textOrNull('policy_id'),
    policy_number: row.textOrNull('policy_number'),
    policy_vi: row.textOrNull('policy_vi'),
    policy_en: row.textOrNull('policy_en'),
    policy_issued_on: row.textOrNull('policy_issued_on'),
    counts_in_total: row.flag('counts_in_total'),
    exclusion: row.choiceOrNull('exclusion', exclusions),
    conflict_vi: row.textOrNull('conflict_vi'),
    conflict_en: row.textOrNull('conflict_en')
  })
};

/** The most that a rule of support pays; not money that anyone was given. */
export interface CeilingRow extends SourceFields {
  readonly support_id: string;
  readonly province_id: string;
  readonly programme_vi: string;
  readonly programme_en: string;
  readonly support_type: string;
  readonly beneficiary_vi: string;
  readonly beneficiary_en: string;
  readonly ceiling_vnd_m: number;
  readonly ceiling_per: (typeof ceilingPers)[number] | null;
  readonly period_start: string | null;
  readonly locator: string | null;
}

/** Which rules of support name a ceiling? By place, the highest first. */
export const fundCeilings: Query<void, CeilingRow> = {
  name: 'fund-ceilings',
  tables: ['supports', 'sources'],
  sql: `
SELECT u.support_id, u.province_id, u.programme_vi, u.programme_en, u.support_type, u.beneficiary_vi, u.beneficiary_en,
  u.ceiling_vnd_m, u.ceiling_per, u.period_start, u.locator, ${sourceColumns}
FROM supports u JOIN sources s ON s.source_id = u.source_id
WHERE u.ceiling_vnd_m IS NOT NULL
ORDER BY u.province_id, u.ceiling_vnd_m DESC, u.support_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    support_id: row.text('support_id'),
    province_id: row.text('province_id'),
    programme_vi: row.text('programme_vi'),
    programme_en: row.text('programme_en'),
    support_type: row.text('support_type'),
    beneficiary_vi: row.text('beneficiary_vi'),
    beneficiary_en: row.text('beneficiary_en'),
    ceiling_vnd_m: row.number('ceiling_vnd_m'),
    ceiling_per: row.choiceOrNull('ceiling_per', ceilingPers),
    period_start: row.textOrNull('period_start'),
    locator: row.textOrNull('locator')
  })
};

/** The tasks that a rule pays for, as the source lists them. */
export interface TaskRow extends SourceFields {
  readonly words_vi: string;
  readonly words_en: string;
  readonly locator: string | null;
}

/** For which tasks did the industrial promotion programme of Lào Cai pay? One line of words. */
export const promotionTasks: Query<void, TaskRow> = {
  name: 'promotion-tasks',
  tables: ['support_conditions', 'sources'],
  sql: `
SELECT k.words_vi, k.words_en, k.locator, ${sourceColumns}
FROM support_conditions k JOIN sources s ON s.source_id = k.source_id
WHERE k.support_id = 'lc-sup-promo-2021' AND k.kind = 'item'
ORDER BY k.condition_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    words_vi: row.text('words_vi'),
    words_en: row.text('words_en'),
    locator: row.textOrNull('locator')
  })
};

/** The two articles that tell how promotion money moves and what districts have. */
export const fundWitnesses: Query<void, SourceFields> = {
  name: 'fund-witnesses',
  tables: ['sources'],
  sql: `
SELECT ${sourceColumns} FROM sources s
WHERE s.source_id IN ('ven-2016-industry-promotion', 'vn-vietnamvn-44-projects') ORDER BY s.source_id`,
  parameters: noParameters,
  decode: decodeSourceFields
};
