import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import type { CombiningView, SupportRuleView } from './rule-view.ts';

/** Rules that pay for the same item, with what the evidence says of combining them; nothing is concluded where it is silent. */
export interface SupportOverlap {
  readonly item: SupportItem;
  readonly rules: readonly SupportRuleView[];
  readonly combining:
    | { readonly kind: 'same-instrument'; readonly number: string | null }
    | { readonly kind: 'highest-only'; readonly of: CombiningView; readonly everyRule: boolean }
    | { readonly kind: 'not-stated' };
}

/** Items that more than one of the rules pays for, in the order of the list of items. */
export function overlapsOf(rules: readonly SupportRuleView[]): readonly SupportOverlap[] {
  return supportItems.flatMap((item) => {
    const same = rules.filter((rule) => rule.items.includes(item));
    return same.length < 2 ? [] : [{ item, rules: same, combining: combiningOf(same) }];
  });
}

function combiningOf(rules: readonly SupportRuleView[]): SupportOverlap['combining'] {
  const said = rules.flatMap(({ combining }) => combining ?? []);
  const [first] = said;
  if (first !== undefined) return { kind: 'highest-only', of: first, everyRule: said.length === rules.length };
  const policies = new Set(rules.map(({ policy }) => policy?.id ?? null));
  const [policy] = rules.flatMap((rule) => rule.policy ?? []);
  if (policies.size === 1 && policy !== undefined) return { kind: 'same-instrument', number: policy.number };
  return { kind: 'not-stated' };
}
