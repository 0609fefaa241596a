import type { SupportCondition } from '#lib/domain/support-rule.ts';
import { openWords } from './cluster-maximum-chart.ts';
import type { ClusterMaximum } from './cluster-maximum.ts';
import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';

/** What the most for a cluster assumes and nothing published can answer. */
export interface Unchecked {
  /** Conditions in the words of the rules, each once. */
  readonly conditions: readonly SupportCondition[];
  /** Clusters whose rule depends on a fact that is not published, with the questions. */
  readonly clusters: readonly {
    readonly zoneId: string;
    readonly name: string;
    readonly questions: readonly string[];
  }[];
}

export function uncheckedOf(maxima: readonly ClusterMaximum[], setting: Pick<CatalogueSetting, 'm'>): Unchecked {
  const stated = maxima.flatMap(({ share, perHectare }) => [...(share?.toCheck ?? []), ...(perHectare?.toCheck ?? [])]);
  return {
    conditions: [...new Map(stated.map((condition) => [condition.words.vi, condition])).values()],
    clusters: maxima.flatMap(({ zoneId, name, perHectare }) =>
      perHectare === null || perHectare.open.length === 0
        ? []
        : [{ zoneId, name, questions: openWords(perHectare.open, setting) }]
    )
  };
}
