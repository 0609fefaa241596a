import type { Messages } from '#lib/i18n/messages.ts';
import type { PlacedItem } from '#lib/view-models/overlap/items-on-day.ts';
import { overlapsOf } from '#lib/view-models/support/overlaps.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';

/** What the evidence says of two programmes paying for an item, in words; null where only one does. */
export function verdictOf(
  { item, rules, programmes }: Pick<PlacedItem, 'item' | 'programmes'> & { readonly rules: readonly SupportRuleView[] },
  { support: words }: Pick<Messages, 'support'>
): string | null {
  if (programmes.length < 2) return null;
  const combining = overlapsOf(rules).find((one) => one.item === item)?.combining;
  if (combining === undefined) return null;
  if (combining.kind === 'highest-only') return combining.everyRule ? words.highestOnly : words.highestSome;
  return words.notStated;
}
