import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import { programmeKey, programmesOf } from '../overlap/programme.ts';
import type { CombiningView, SupportRuleView } from './rule-view.ts';

/** An item that more than one programme pays for, with what the evidence says of combining them; nothing is concluded where it is silent. */
export interface SupportOverlap {
  readonly item: SupportItem;
  readonly rules: readonly SupportRuleView[];
  readonly combining:
    | { readonly kind: 'highest-only'; readonly of: CombiningView; readonly everyRule: boolean }
    | { readonly kind: 'not-stated' };
}

/** Several rules of one programme that pay for the same item: rates of one policy, not two supports. */
export interface ProgrammeRates {
  readonly item: SupportItem;
  readonly programme: string;
  readonly rules: readonly SupportRuleView[];
}

/**
 * Items that more than one programme pays for at one place, in the order of the list of items. Rates of one programme are no overlap, nor are rules of
 * two provinces, which nobody can have at once.
 */
export function overlapsOf(rules: readonly SupportRuleView[]): readonly SupportOverlap[] {
  return supportItems.flatMap((item) => {
    const same = rules.filter((rule) => rule.items.includes(item));
    const national = same.filter(({ provinceId }) => provinceId === 'national');
    const at = new Set(
      same.flatMap(({ provinceId }) => {
        const here =
          provinceId === 'national'
            ? national
            : [...national, ...same.filter((rule) => rule.provinceId === provinceId)];
        return programmesOf(here).length < 2 ? [] : here;
      })
    );
    const shared = same.filter((rule) => at.has(rule));
    return shared.length === 0 ? [] : [{ item, rules: shared, combining: combiningOf(shared) }];
  });
}

/** Programmes with more than one rule for an item, in the order of the list of items. */
export function ratesOf(rules: readonly SupportRuleView[]): readonly ProgrammeRates[] {
  return supportItems.flatMap((item) => {
    const same = rules.filter((rule) => rule.items.includes(item));
    return programmesOf(same).flatMap(({ key, name }) => {
      const own = same.filter((rule) => programmeKey(rule) === key);
      return own.length < 2 ? [] : [{ item, programme: name, rules: own }];
    });
  });
}

function combiningOf(rules: readonly SupportRuleView[]): SupportOverlap['combining'] {
  const said = rules.flatMap(({ combining }) => combining ?? []);
  const [first] = said;
  return first === undefined
    ? { kind: 'not-stated' }
    : { kind: 'highest-only', of: first, everyRule: said.length === rules.length };
}
