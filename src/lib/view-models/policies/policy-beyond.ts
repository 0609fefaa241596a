import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import type { ClusterMaximum, MostPayable } from '../overlap/cluster-maximum.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { succeeds, type PolicyTie } from '../timeline/ties.ts';
import type { PolicyView } from './policy-view.ts';

/** What was worked out for one cluster from a rule of the instrument. */
export interface PolicyMaximum {
  readonly zoneId: string;
  readonly name: string;
  readonly low: ComputedFigure;
  readonly high: ComputedFigure | null;
  /** Published figures that the rule was applied to. */
  readonly base: readonly Figure[];
}

/** The maxima of clusters that are worked out from a rule of the instrument, most first. */
export function maximaOfPolicy(maxima: readonly ClusterMaximum[], policyId: string): readonly PolicyMaximum[] {
  const isOwn = (most: MostPayable | null): most is MostPayable =>
    most !== null && most.rules.some(({ policy }) => policy?.id === policyId);
  const top = ({ low, high }: PolicyMaximum): number => (high ?? low).value;
  return maxima
    .flatMap(({ zoneId, name, share, perHectare, investment, area }): readonly PolicyMaximum[] => {
      const [most, measured] = isOwn(share) ? [share, investment] : [perHectare, area];
      if (!isOwn(most) || measured.kind === 'unknown') return [];
      const base = measured.kind === 'known' ? [measured.current] : measured.readings;
      return [{ zoneId, name, low: most.low, high: most.high, base }];
    })
    .toSorted((a, b) => top(b) - top(a) || (a.zoneId < b.zoneId ? -1 : 1));
}

/** An instrument in force that took the place of another, with its rules for the same place. */
export interface LaterInstrument {
  readonly policy: PolicyView;
  readonly rules: readonly SupportRuleView[];
}

/** Of an instrument that has ended: those in force that took its place, or the place of what did, with a rule to read. */
export function laterInstruments(
  policyId: string,
  ties: readonly PolicyTie[],
  policies: readonly PolicyView[],
  rules: readonly SupportRuleView[]
): readonly LaterInstrument[] {
  const own = policies.find(({ id }) => id === policyId);
  if (own?.status !== 'replaced' && own?.status !== 'expired') return [];
  const line = [policyId];
  for (const one of line)
    for (const tie of ties) if (succeeds(tie) && tie.to === one && !line.includes(tie.from)) line.push(tie.from);
  return line.slice(1).flatMap((id) => {
    const policy = policies.find((one) => one.id === id);
    if (policy?.status !== 'in-force') return [];
    const its = rules.filter((rule) => rule.policy?.id === id && rule.provinceId === policy.provinceId);
    return its.length === 0 ? [] : [{ policy, rules: its }];
  });
}
