import type { Figure } from '#lib/domain/figure.ts';
import type { SupportItem, SupportRule } from '#lib/domain/support-rule.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { figureOfSupport } from '../figures.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';
import type { FullSupportRule } from './make-rules.ts';

/** What a rule says of being given beside others. */
export interface CombiningView {
  readonly words: string;
  readonly clause: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
}

/** One rule as pages show it, in one language, with what matching needs. */
export interface SupportRuleView extends SupportRule {
  readonly programme: string;
  readonly beneficiary: string;
  readonly text: string;
  readonly supportType: string;
  readonly items: readonly SupportItem[];
  readonly rate: Figure | null;
  readonly amount: Figure | null;
  readonly amountPer: 'ha' | 'worker' | null;
  readonly ceiling: Figure | null;
  readonly ceilingPer: 'cluster' | 'project' | 'enterprise' | 'model' | 'loan' | null;
  readonly term: Figure | null;
  readonly policy: { readonly id: string; readonly number: string | null; readonly title: string } | null;
  readonly source: SourceRef;
  /** Place in the source. */
  readonly locator: string | null;
  readonly combining: CombiningView | null;
}

/** A rule in one language. */
export function supportRuleView(rule: FullSupportRule, lang: Lang): SupportRuleView {
  const { row, combining } = rule;
  const title = row[`policy_title_${lang}`];
  return {
    id: rule.id,
    provinceId: rule.provinceId,
    status: rule.status,
    from: rule.from,
    to: rule.to,
    conditions: rule.conditions,
    programme: row[`programme_${lang}`],
    beneficiary: row[`beneficiary_${lang}`],
    text: row[`rule_${lang}`],
    supportType: row.support_type,
    items: rule.items,
    rate: figureOfSupport(row, 'rate_pct'),
    amount: figureOfSupport(row, 'amount_vnd_m'),
    amountPer: row.amount_per,
    ceiling: figureOfSupport(row, 'ceiling_vnd_m'),
    ceilingPer: row.ceiling_per,
    term: figureOfSupport(row, 'term_years'),
    policy: row.policy_id === null || title === null ? null : { id: row.policy_id, number: row.policy_number, title },
    source: sourceRefOf(row),
    locator: row.locator,
    combining:
      combining === null
        ? null
        : {
            words: combining[`words_${lang}`],
            clause: combining[`clause_${lang}`],
            source: sourceRefOf(combining),
            locator: combining.locator
          }
  };
}
