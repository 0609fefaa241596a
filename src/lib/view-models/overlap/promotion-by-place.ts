import type { Lang } from '#lib/domain/vocabulary.ts';
import type { PromotionInstrumentRow } from '#lib/queries/promotion-instruments.ts';
import { validityOn, type Validity } from '../support/match.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { familyOf, saysHowMuch, type RuleTopics } from './programme.ts';

/** A rule as far as a line of the table names it. */
export interface NamedRule {
  readonly id: string;
  readonly programme: string;
  readonly policyId: string | null;
  readonly validity: Validity;
  /** Whether it states a rate, an amount, a ceiling or a term. */
  readonly saysHowMuch: boolean;
}

/** An instrument on promotion of which the data have no rule. */
export interface NamedInstrument {
  readonly id: string;
  /** Its number, or its title where it has none. */
  readonly name: string;
  readonly status: PromotionInstrumentRow['status'];
}

/** Promotion of industry, and support for markets and trade promotion, at one place. */
export interface PromotionAtPlace {
  readonly provinceId: string;
  readonly promotion: readonly NamedRule[];
  readonly instruments: readonly NamedInstrument[];
  readonly market: readonly NamedRule[];
  /** Places under which the page of funds has its promotion money; empty where none is published. */
  readonly money: readonly string[];
}

/** What is read besides rules: instruments on promotion, and of which places promotion money is published. */
export interface PromotionRest {
  readonly instruments: readonly PromotionInstrumentRow[];
  readonly money: readonly { readonly provinceId: string; readonly place: string }[];
}

/** Rules of industrial promotion beside rules that pay for markets and trade promotion, of each place; these places always stand. */
export function promotionByPlace(
  rules: readonly SupportRuleView[],
  topics: RuleTopics,
  { instruments, money }: PromotionRest,
  { day, always, lang }: { readonly day: string; readonly always: readonly string[]; readonly lang: Lang }
): readonly PromotionAtPlace[] {
  const named = (rule: SupportRuleView): NamedRule => ({
    id: rule.id,
    programme: rule.programme,
    policyId: rule.policy?.id ?? null,
    validity: validityOn(rule, day),
    saysHowMuch: saysHowMuch(rule)
  });
  const isPromotion = (rule: SupportRuleView): boolean =>
    rule.supportType === 'promotion-grant' || rule.items.some((item) => familyOf(rule, item, topics) === 'promotion');
  const ruled = new Set(rules.map(({ policy }) => policy?.id));
  const places = [
    ...new Set([
      ...always,
      ...rules.map(({ provinceId }) => provinceId),
      ...instruments.map(({ province_id }) => province_id)
    ])
  ];
  return places
    .map((provinceId): PromotionAtPlace => {
      const own = rules.filter((rule) => rule.provinceId === provinceId);
      return {
        provinceId,
        promotion: own.filter(isPromotion).map(named),
        instruments: instruments
          .filter(({ province_id, policy_id }) => province_id === provinceId && !ruled.has(policy_id))
          .map((row) => ({ id: row.policy_id, name: row.number ?? row[`title_${lang}`], status: row.status })),
        market: own.filter(({ items }) => items.includes('market')).map(named),
        money: [...new Set(money.flatMap((one) => (one.provinceId === provinceId ? [one.place] : [])))]
      };
    })
    .filter(
      ({ provinceId, promotion, instruments: others, market }) =>
        always.includes(provinceId) || promotion.length + others.length + market.length > 0
    );
}
