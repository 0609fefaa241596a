import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { SupportRuleRow } from '#lib/queries/support-rules.ts';
import { figureOfSupport, present } from '../figures.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

/** Kinds of support by what the money is: a loan is paid back, a grant is not, a waived rent or tax is never paid out. */
export const supportGroups = [
  { id: 'credit', kinds: ['interest-support', 'loan'] },
  {
    id: 'grants',
    kinds: [
      'grant',
      'infrastructure-grant',
      'promotion-grant',
      'land-clearance',
      'planning-cost',
      'labour',
      'training',
      'rd-technology',
      'management-systems'
    ]
  },
  { id: 'waivers', kinds: ['land-rent', 'tax'] },
  { id: 'services', kinds: ['land', 'market', 'advice', 'recognition'] }
] as const;
export type SupportGroupId = (typeof supportGroups)[number]['id'];

/** One support rule of a locality, in one language. */
export interface LocalityRule {
  readonly id: string;
  readonly localityId: string;
  readonly kind: string;
  readonly programme: string;
  readonly beneficiary: string;
  readonly rule: string;
  readonly rate: Figure | null;
  readonly amount: Figure | null;
  readonly amountPer: SupportRuleRow['amount_per'];
  readonly ceiling: Figure | null;
  readonly ceilingPer: SupportRuleRow['ceiling_per'];
  readonly term: Figure | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: SupportRuleRow['status'];
  readonly policy: { readonly id: string; readonly number: string | null; readonly title: string } | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** Name of a rule among the records of conflicts and the rows behind a chart. */
export const ruleKey = ({ id }: Pick<LocalityRule, 'id'>): string => `supports/${id}`;

export const figuresOfRule = ({ rate, amount, ceiling, term }: LocalityRule): readonly Figure[] =>
  present([rate, amount, ceiling, term]);

export function rulesOf(rows: readonly SupportRuleRow[], lang: Lang): readonly LocalityRule[] {
  return rows.map((row) => ({
    id: row.support_id,
    localityId: row.province_id,
    kind: row.support_type,
    programme: row[`programme_${lang}`],
    beneficiary: row[`beneficiary_${lang}`],
    rule: row[`rule_${lang}`],
    rate: figureOfSupport(row, 'rate_pct'),
    amount: figureOfSupport(row, 'amount_vnd_m'),
    amountPer: row.amount_per,
    ceiling: figureOfSupport(row, 'ceiling_vnd_m'),
    ceilingPer: row.ceiling_per,
    term: figureOfSupport(row, 'term_years'),
    from: row.period_start,
    to: row.period_end,
    status: row.status,
    policy:
      row.policy_id === null
        ? null
        : { id: row.policy_id, number: row.policy_number, title: row[`policy_title_${lang}`] ?? row.policy_id },
    source: sourceRefOf(row),
    locator: row.locator
  }));
}
