import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { supportsForZone, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';
import { programmesOf } from './programme.ts';

/** One item that rules pay for in a zone. */
export interface ZoneItem {
  readonly item: SupportItem;
  readonly rules: readonly SupportRuleView[];
  readonly programmes: readonly { readonly key: string; readonly name: string }[];
}

/** What can be paid for in a zone on a day, by rules that hold there or depend only on the enterprise, in the order of items. */
export function zoneItems(
  place: SupportPlace,
  rules: readonly SupportRuleView[],
  areas: readonly AreaClassEntry[],
  day: string
): readonly ZoneItem[] {
  const match = supportsForZone(place, day, { rules, areas });
  const possible = [
    ...match.applies.map(({ rule }) => rule),
    ...match.undecided
      .filter(({ questions }) => questions.every(({ kind }) => kind === 'input'))
      .map(({ rule }) => rule)
  ];
  return supportItems.flatMap((item) => {
    const own = rules.filter((rule) => possible.includes(rule) && rule.items.includes(item));
    return own.length === 0 ? [] : [{ item, rules: own, programmes: programmesOf(own) }];
  });
}
