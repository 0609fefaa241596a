import type { SupportConditionsRow, SupportsRow } from '#lib/domain/rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import { amountPers, ceilingPers } from './choices.ts';
import { ask, noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

const supportStatuses = ['in-force', 'ended', 'draft', 'unknown'] as const;
const conditionKinds = [
  'item',
  'combining',
  'area',
  'not-area',
  'site',
  'sector',
  'role',
  'product',
  'size',
  'ownership',
  'trade',
  'fact',
  'not-fact',
  'investment',
  'workers',
  'start-year',
  'to-check'
] as const satisfies readonly SupportConditionsRow['kind'][];

export interface SupportRuleRow extends SupportsRow, SourceFields {
  /** Number and title of the instrument; null where the rule names none. */
  readonly policy_number: string | null;
  readonly policy_title_vi: string | null;
  readonly policy_title_en: string | null;
}

/** Every support rule with its instrument and source: national first, then by province and id. */
export const supportRules: Query<void, SupportRuleRow> = {
  name: 'support-rules',
  tables: ['supports', 'policies', 'sources'],
  sql: `
SELECT u.* EXCLUDE (source_id), p.number AS policy_number, p.title_vi AS policy_title_vi, p.title_en AS policy_title_en, ${sourceColumns}
FROM supports u
JOIN sources s ON s.source_id = u.source_id
LEFT JOIN policies p ON p.policy_id = u.policy_id
ORDER BY u.province_id <> 'national', u.province_id, u.support_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    support_id: row.text('support_id'),
    province_id: row.text('province_id'),
    policy_id: row.textOrNull('policy_id'),
    programme_vi: row.text('programme_vi'),
    programme_en: row.text('programme_en'),
    support_type: row.text('support_type'),
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
    period_end: row.textOrNull('period_end'),
    status: row.choice('status', supportStatuses),
    rule_vi: row.text('rule_vi'),
    rule_en: row.text('rule_en'),
    locator: row.textOrNull('locator'),
    other_source_ids: row.list('other_source_ids'),
    policy_number: row.textOrNull('policy_number'),
    policy_title_vi: row.textOrNull('policy_title_vi'),
    policy_title_en: row.textOrNull('policy_title_en')
  })
};

export interface SupportConditionRow extends SupportConditionsRow, SourceFields {}

/** Every condition of every rule with its source, in the order of the file's ids. */
export const supportConditions: Query<void, SupportConditionRow> = {
  name: 'support-conditions',
  tables: ['support_conditions', 'sources'],
  sql: `
SELECT c.* EXCLUDE (source_id), ${sourceColumns}
FROM support_conditions c JOIN sources s ON s.source_id = c.source_id
ORDER BY c.condition_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    condition_id: row.text('condition_id'),
    support_id: row.text('support_id'),
    alternative: row.numberOrNull('alternative'),
    kind: row.choice('kind', conditionKinds),
    values: row.list('values'),
    value_min: row.numberOrNull('value_min'),
    value_max: row.numberOrNull('value_max'),
    words_vi: row.text('words_vi'),
    words_en: row.text('words_en'),
    valid_from: row.textOrNull('valid_from'),
    valid_to: row.textOrNull('valid_to'),
    clause_vi: row.textOrNull('clause_vi'),
    clause_en: row.textOrNull('clause_en'),
    locator: row.textOrNull('locator')
  })
};

/** Items that one rule pays for. */
export interface RuleItemsRow {
  readonly support_id: string;
  readonly policy_id: string | null;
  readonly items: readonly string[];
}

/** What do support rules pay for? */
export const ruleItems: Query<void, RuleItemsRow> = {
  name: 'rule-items',
  tables: ['support_conditions', 'supports'],
  sql: `
SELECT c.support_id, u.policy_id, c."values" AS items
FROM support_conditions c JOIN supports u ON u.support_id = c.support_id
WHERE c.kind = 'item'
ORDER BY c.condition_id`,
  parameters: noParameters,
  decode: (row) => ({
    support_id: row.text('support_id'),
    policy_id: row.textOrNull('policy_id'),
    items: row.list('items')
  })
};

/** All rows that support rules are made of. */
export interface SupportRuleRows {
  readonly rules: readonly SupportRuleRow[];
  readonly conditions: readonly SupportConditionRow[];
}

export function askSupportRules(run: Run): SupportRuleRows {
  return { rules: ask(run, supportRules, undefined), conditions: ask(run, supportConditions, undefined) };
}
