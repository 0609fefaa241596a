import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import type { SourceRef } from '../reading.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { rulesThatAre } from './items-on-day.ts';

/** One sentence of a rule on being combined with others, with the items it is said of. */
export interface CombiningStatement {
  readonly key: string;
  readonly words: string;
  readonly clause: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly items: readonly SupportItem[];
}

/** What rules in force on a day say of being combined: the same sentence of the same clause once. */
export function combiningStatements(
  rules: readonly SupportRuleView[],
  day: string,
  provinces: readonly string[]
): readonly CombiningStatement[] {
  const said = new Map<string, CombiningStatement>();
  for (const { combining, items } of rulesThatAre(['in-force'], rules, day, provinces)) {
    if (combining === null) continue;
    const key = `${combining.source.id}/${combining.clause ?? ''}/${combining.words}`;
    const known = said.get(key);
    const all = new Set([...(known?.items ?? []), ...items]);
    said.set(key, { key, ...combining, items: supportItems.filter((item) => all.has(item)) });
  }
  return [...said.values()];
}
