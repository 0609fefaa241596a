import { coveredIds } from '#lib/domain/covered.ts';
import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import { isShared, itemAt } from '../overlap/items-on-day.ts';
import { validityOn } from './match.ts';
import type { SupportRuleView } from './rule-view.ts';

/** How many rules of a place pay for an item, and whether more than one programme does. */
export interface ItemCount {
  readonly rules: number;
  /** With the rules of the country beside those of the place, as on the page of the overlap. */
  readonly shared: boolean;
}
export interface ItemRow {
  readonly item: SupportItem;
  /** By place; a place without a rule of its own has no entry. */
  readonly counts: ReadonlyMap<string, ItemCount>;
}

/** Rules in force on a day by item and place: the country, the provinces of the site, then others that have rules. */
export function itemMatrix(
  rules: readonly SupportRuleView[],
  day: string
): { readonly places: readonly string[]; readonly rows: readonly ItemRow[] } {
  const inForce = rules.filter((rule) => validityOn(rule, day) === 'in-force');
  const places = [...new Set(['national', ...coveredIds, ...inForce.map(({ provinceId }) => provinceId)])];
  const rows = supportItems.map((item) => {
    const counts = places.flatMap((place): [string, ItemCount][] => {
      const placed = itemAt(inForce, place, item);
      if (placed === null) return [];
      const own = placed.rules.filter(({ provinceId }) => provinceId === place);
      return [[place, { rules: own.length, shared: isShared(placed) }]];
    });
    return { item, counts: new Map(counts) };
  });
  return { places, rows: rows.filter(({ counts }) => counts.size > 0) };
}
