import type { Messages } from '#lib/i18n/messages.ts';
import type { PlacedItem } from '#lib/view-models/overlap/items-on-day.ts';
import { overlapsOf } from '#lib/view-models/support/overlaps.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';

/** What the evidence says of two programmes paying for an item, in words; null where only one does. */
export function verdictOf(
  { item, rules }: Pick<PlacedItem, 'item'> & { readonly rules: readonly SupportRuleView[] },
  { support: words }: Pick<Messages, 'support'>
): string | null {
  const combining = overlapsOf(rules).find((one) => one.item === item)?.combining;
  if (combining === undefined) return null;
  if (combining.kind === 'not-stated') return words.notStated;
  return combining.everyRule ? words.highestOnly : words.highestSome;
}
