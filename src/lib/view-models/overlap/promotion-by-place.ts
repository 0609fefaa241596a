import { validityOn, type Validity } from '../support/match.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { familyOf, type RuleTopics } from './programme.ts';

/** A rule as far as a line of the table names it. */
export interface NamedRule {
  readonly id: string;
  readonly programme: string;
  readonly policyId: string | null;
  readonly validity: Validity;
}

/** Promotion of industry, and support for markets and trade promotion, at one place. */
export interface PromotionAtPlace {
  readonly provinceId: string;
  readonly promotion: readonly NamedRule[];
  readonly market: readonly NamedRule[];
}

/** Rules of industrial promotion beside rules that pay for markets and trade promotion, of each place; these places always stand. */
export function promotionByPlace(
  rules: readonly SupportRuleView[],
  topics: RuleTopics,
  day: string,
  always: readonly string[]
): readonly PromotionAtPlace[] {
  const named = (rule: SupportRuleView): NamedRule => ({
    id: rule.id,
    programme: rule.programme,
    policyId: rule.policy?.id ?? null,
    validity: validityOn(rule, day)
  });
  const isPromotion = (rule: SupportRuleView): boolean =>
    rule.supportType === 'promotion-grant' || rule.items.some((item) => familyOf(rule, item, topics) === 'promotion');
  const places = [...new Set([...always, ...rules.map(({ provinceId }) => provinceId)])];
  return places
    .map((provinceId) => {
      const own = rules.filter((rule) => rule.provinceId === provinceId);
      return {
        provinceId,
        promotion: own.filter(isPromotion).map(named),
        market: own.filter(({ items }) => items.includes('market')).map(named)
      };
    })
    .filter(({ provinceId, promotion, market }) => always.includes(provinceId) || promotion.length + market.length > 0);
}
