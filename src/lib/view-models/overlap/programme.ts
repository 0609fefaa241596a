import type { SupportItem } from '#lib/domain/support-rule.ts';
import type { SupportRuleView } from '../support/rule-view.ts';

/** What programmes are for: the columns of the overlap, in this order. */
export const programmeFamilies = ['cluster', 'promotion', 'supporting', 'other'] as const;
export type ProgrammeFamily = (typeof programmeFamilies)[number];

/** Topics of instruments by id. */
export type RuleTopics = Readonly<Record<string, string>>;

export type ProgrammeRule = Pick<
  SupportRuleView,
  'id' | 'programme' | 'policy' | 'supportType' | 'conditions' | 'rate' | 'amount' | 'ceiling' | 'term'
>;

/** Rules of one instrument are one programme, however many rates it has; without an instrument its name tells. */
export const programmeKey = (rule: Pick<ProgrammeRule, 'policy' | 'programme'>): string =>
  rule.policy?.id ?? rule.programme;

/** Each programme of the rules once, by the name of its first rule that says how much. */
export function programmesOf(
  rules: readonly ProgrammeRule[]
): readonly { readonly key: string; readonly name: string }[] {
  const keys = [...new Set(rules.map(programmeKey))];
  return keys.map((key) => {
    const own = rules.filter((rule) => programmeKey(rule) === key);
    const named = own.find(saysHowMuch) ?? own[0];
    return { key, name: named?.programme ?? key };
  });
}

/** Whether a rule states a rate, an amount, a ceiling or a term. */
export const saysHowMuch = ({ rate, amount, ceiling, term }: ProgrammeRule): boolean =>
  rate !== null || amount !== null || ceiling !== null || term !== null;

/** What a rule that pays for an item is for: told by the topic of its instrument, else by what it asks. */
export function familyOf(rule: ProgrammeRule, item: SupportItem, topics: RuleTopics): ProgrammeFamily {
  const topic = rule.policy === null ? undefined : topics[rule.policy.id];
  // Promotion stays promotion where it pays for what cluster support pays for: that is where the two overlap.
  if (topic === 'industrial-promotion' || rule.supportType === 'promotion-grant') return 'promotion';
  if (item === 'cluster-infrastructure' || topic === 'industrial-clusters' || onlyInClusters(rule)) return 'cluster';
  if (topic === 'supporting-industry' || onlySupporting(rule)) return 'supporting';
  return 'other';
}

const onlyInClusters = ({ conditions }: ProgrammeRule): boolean =>
  conditions.some(
    ({ demand }) => demand.kind === 'site' && demand.anyOf.every((site) => site === 'industrial-cluster')
  );

const onlySupporting = ({ conditions }: ProgrammeRule): boolean =>
  conditions.some(
    ({ demand }) => demand.kind === 'product' && demand.anyOf.every((product) => product === 'supporting')
  );
