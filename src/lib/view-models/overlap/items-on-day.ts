import { coveredIds } from '#lib/domain/covered.ts';
import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import { validityOn, type Validity } from '../support/match.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { programmesOf } from './programme.ts';

/** The provinces of the atlas, in the order of its pages. */
export const overlapProvinces = coveredIds;
export type OverlapProvince = string;

/** One item that rules in force pay for at a place. `national`: in either province only by rules of the country. */
export interface PlacedItem {
  readonly place: string;
  readonly item: SupportItem;
  readonly rules: readonly SupportRuleView[];
  readonly programmes: readonly { readonly key: string; readonly name: string }[];
}

/** More than one programme pays for it. */
export const isShared = ({ programmes }: PlacedItem): boolean => programmes.length > 1;

const paysFor = (rules: readonly SupportRuleView[], item: SupportItem): readonly SupportRuleView[] =>
  rules.filter((rule) => rule.items.includes(item));

/** What pays for an item at a place by rules in force: in a province its own rules with those of the country beside them; null where the place has none of its own. */
export function itemAt(
  inForce: readonly SupportRuleView[],
  place: PlacedItem['place'],
  item: SupportItem
): PlacedItem | null {
  const of = (provinceId: string): readonly SupportRuleView[] =>
    paysFor(
      inForce.filter((rule) => rule.provinceId === provinceId),
      item
    );
  const own = of(place);
  if (own.length === 0) return null;
  const rules = place === 'national' ? own : [...of('national'), ...own];
  return { place, item, rules, programmes: programmesOf(rules) };
}

/** Rules of the country and of the provinces looked at that stand so on a day. */
export function rulesThatAre(
  validity: readonly Validity[],
  rules: readonly SupportRuleView[],
  day: string,
  provinces: readonly string[]
): readonly SupportRuleView[] {
  return rules.filter(
    (rule) =>
      (rule.provinceId === 'national' || provinces.includes(rule.provinceId)) &&
      validity.includes(validityOn(rule, day))
  );
}

/** Items in order: those a province pays for too, with the rules of the country beside them; then those only the country does. */
export function itemsOnDay(
  rules: readonly SupportRuleView[],
  day: string,
  provinces: readonly OverlapProvince[]
): readonly PlacedItem[] {
  const inForce = rulesThatAre(['in-force'], rules, day, provinces);
  const provincial = provinces.flatMap((province) =>
    supportItems.flatMap((item) => itemAt(inForce, province, item) ?? [])
  );
  // What a province pays for too still stands among the items of the country where the other province does not.
  const everywhere = (item: SupportItem): boolean =>
    provinces.length > 0 && provinces.every((province) => itemAt(inForce, province, item) !== null);
  const countrywide = supportItems.flatMap((item) =>
    everywhere(item) ? [] : (itemAt(inForce, 'national', item) ?? [])
  );
  return [...provincial, ...countrywide];
}
