import type { SupportRule } from '#lib/domain/support-rule.ts';
import { matchSupports } from '../support/match.ts';
import { situationAt, type AreaClassEntry, type SupportPlace } from '../support/zone-situation.ts';
import type { RankSupports } from './inputs.ts';

/** How many rules surely apply to a manufacturer in each zone on the day, and how many may: nothing else is known of the manufacturer. */
export function rankSupports(
  places: ReadonlyMap<string, SupportPlace>,
  entries: readonly AreaClassEntry[],
  rules: readonly SupportRule[],
  day: string
): readonly RankSupports[] {
  return [...places].map(([zone_id, place]) => {
    const situation = { ...situationAt(place, entries, day), role: 'production' } as const;
    const { applies, undecided } = matchSupports(situation, rules);
    return { zone_id, least: applies.length, most: applies.length + undecided.length };
  });
}
