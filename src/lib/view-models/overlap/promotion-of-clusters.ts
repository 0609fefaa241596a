import { rulesThatAre } from './items-on-day.ts';
import type { OverlapView } from './overlap-chart.ts';
import { familyOf, programmesOf, saysHowMuch, type RuleTopics } from './programme.ts';
import type { SupportRuleView } from '../support/rule-view.ts';

/** What promotion of industry pays for the infrastructure of clusters on a day. */
export interface PromotionOfClusters {
  /** `silent`: it does, no rule says how much. */
  readonly kind: 'none' | 'silent' | 'stated';
  readonly programmes: readonly string[];
}

/** Whether rules of promotion in force pay for the infrastructure of clusters: there promotion and cluster support overlap. */
export function promotionOfClusters(
  rules: readonly SupportRuleView[],
  topics: RuleTopics,
  { day, provinces }: Pick<OverlapView, 'day' | 'provinces'>
): PromotionOfClusters {
  const found = rulesThatAre(['in-force'], rules, day, provinces).filter(
    (rule) =>
      rule.items.includes('cluster-infrastructure') && familyOf(rule, 'cluster-infrastructure', topics) === 'promotion'
  );
  return {
    kind: found.length === 0 ? 'none' : found.some(saysHowMuch) ? 'stated' : 'silent',
    programmes: programmesOf(found).map(({ name }) => name)
  };
}
