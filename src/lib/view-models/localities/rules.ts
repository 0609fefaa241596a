import type { Figure } from '#lib/domain/figure.ts';
import { kindsOfRule } from '#lib/domain/support-kinds.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { UnreadInstrumentRow } from '#lib/queries/localities.ts';
import type { RuleItemsRow, SupportRuleRow } from '#lib/queries/support-rules.ts';
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
      'machinery',
      'demonstration',
      'relocation',
      'management-systems'
    ]
  },
  { id: 'waivers', kinds: ['land-rent', 'tax'] },
  { id: 'services', kinds: ['land', 'market', 'advice', 'recognition'] },
  { id: 'unstated', kinds: ['unspecified'] }
] as const;
export type SupportGroupId = (typeof supportGroups)[number]['id'];

/** One support rule of a locality, in one language. */
export interface LocalityRule {
  readonly id: string;
  readonly localityId: string;
  readonly kind: string;
  /** All kinds that it gives: its own, and those of what it pays for. */
  readonly kinds: readonly string[];
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

/** An instrument on one kind of support of which the data has no rule, in one language. */
export interface UnreadInstrument {
  readonly id: string;
  readonly localityId: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly status: UnreadInstrumentRow['status'];
  readonly from: string | null;
  readonly to: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

export const unreadOf = (rows: readonly UnreadInstrumentRow[], lang: Lang): readonly UnreadInstrument[] =>
  rows.map((row) => ({
    id: row.policy_id,
    localityId: row.province_id,
    kind: row.support_type,
    number: row.number,
    title: row[`title_${lang}`],
    status: row.status,
    from: row.effective_from,
    to: row.effective_to,
    source: sourceRefOf(row),
    locator: row.locator
  }));

/** Name of a rule among the records of conflicts and the rows behind a chart. */
export const ruleKey = ({ id }: Pick<LocalityRule, 'id'>): string => `supports/${id}`;

export const figuresOfRule = ({ rate, amount, ceiling, term }: LocalityRule): readonly Figure[] =>
  present([rate, amount, ceiling, term]);

export function rulesOf(
  rows: readonly SupportRuleRow[],
  paidFor: readonly RuleItemsRow[],
  lang: Lang
): readonly LocalityRule[] {
  const itemsOf = (id: string): readonly string[] =>
    paidFor.filter(({ support_id }) => support_id === id).flatMap(({ items }) => items);
  return rows.map((row) => ({
    id: row.support_id,
    localityId: row.province_id,
    kind: row.support_type,
    kinds: kindsOfRule([row.support_type], itemsOf(row.support_id)),
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
