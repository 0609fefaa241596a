import type { SupportRule } from '#lib/domain/support-rule.ts';
import { matchSupports } from '../support/match.ts';
import { situationAt, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';
import type { RankSupports } from './inputs.ts';

/** Day on which supports are looked at: the one on which the evidence judged policies. */
export const supportDay = '2026-11-01';

/** How many rules surely apply to a manufacturer in each zone, and how many may: nothing else is known of the manufacturer. */
export function rankSupports(
  places: ReadonlyMap<string, SupportPlace>,
  entries: readonly AreaClassEntry[],
  rules: readonly SupportRule[]
): readonly RankSupports[] {
  return [...places].map(([zone_id, place]) => {
    const situation = { ...situationAt(place, entries, supportDay), role: 'production' } as const;
    const { applies, undecided } = matchSupports(situation, rules);
    return { zone_id, least: applies.length, most: applies.length + undecided.length };
  });
}
