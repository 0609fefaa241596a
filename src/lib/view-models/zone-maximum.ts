import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ClusterMaximum, MostPayable } from './overlap/cluster-maximum.ts';
import type { SupportRuleView } from './support/rule-view.ts';

/** One way to work out the most that the State could pay: the rule, what it was applied to, and the result. */
export interface MaximumWay {
  readonly id: 'share' | 'per-hectare';
  /** What the rule was applied to: every reading where sources disagree. */
  readonly base: readonly Figure[];
  readonly rules: readonly {
    readonly id: string;
    readonly policy: { readonly id: string; readonly number: string | null; readonly title: string } | null;
    readonly programme: string;
    /** Rate, amount a hectare and ceiling, as the rule names them. */
    readonly figures: readonly { readonly figure: Figure; readonly eachHectare: boolean }[];
  }[];
  readonly low: ComputedFigure;
  readonly high: ComputedFigure | null;
  readonly capped: boolean;
}

/** The most that rules let the State pay for the infrastructure of one cluster, in one language; nothing that was granted. */
export interface ZoneMaximum {
  readonly ways: readonly MaximumWay[];
  /** No capital of the infrastructure is published, so the share cannot be worked out. */
  readonly withoutInvestment: boolean;
  /** What the results were asked by. */
  readonly sql: string;
  /** Conditions of the rules that nothing published answers, each once. */
  readonly toCheck: readonly string[];
}

const readingsOf = (measured: Measured): readonly Figure[] =>
  measured.kind === 'unknown' ? [] : measured.kind === 'known' ? [measured.current] : measured.readings;

const ruleOf = (rule: SupportRuleView): MaximumWay['rules'][number] => ({
  id: rule.id,
  policy: rule.policy,
  programme: rule.programme,
  figures: [rule.rate, rule.amount, rule.ceiling].flatMap((figure) =>
    figure === null ? [] : [{ figure, eachHectare: figure === rule.amount && rule.amountPer === 'ha' }]
  )
});

function wayOf(id: MaximumWay['id'], most: MostPayable | null, base: Measured): readonly MaximumWay[] {
  if (most === null) return [];
  const { rules, low, high, capped } = most;
  return [{ id, base: readingsOf(base), rules: rules.map(ruleOf), low, high, capped }];
}

/** The maximum of one zone; null for what is no cluster. */
export function zoneMaximum(
  maxima: readonly ClusterMaximum[],
  zoneId: string,
  lang: Lang,
  sql: string
): ZoneMaximum | null {
  const found = maxima.find((each) => each.zoneId === zoneId);
  if (found === undefined) return null;
  const toCheck = [...(found.share?.toCheck ?? []), ...(found.perHectare?.toCheck ?? [])];
  return {
    ways: [...wayOf('share', found.share, found.investment), ...wayOf('per-hectare', found.perHectare, found.area)],
    sql,
    withoutInvestment: found.investment.kind === 'unknown',
    toCheck: [...new Set(toCheck.map(({ words }) => words[lang]))]
  };
}
