import type { Situation } from '#lib/domain/situation.ts';
import type { SupportChoice } from '#lib/domain/support-choice.ts';
import { areasOf, type AreaClassEntry, type SupportPlace } from './zone-situation.ts';

/** The situation that a person's answers make at a place; `releasedOn` is the day looked at where none was chosen. */
export function situationOfChoice(
  choice: SupportChoice,
  place: SupportPlace | null,
  entries: readonly AreaClassEntry[],
  releasedOn: string
): Situation {
  const date = choice.on ?? releasedOn;
  return {
    date,
    provinceId: place?.provinceId ?? null,
    // What a list says holds; the person answers what no list does.
    areas: { ...choice.areas, ...(place === null ? {} : areasOf(place, entries, date)) },
    site: place?.site ?? choice.site,
    sectorId: choice.sectorId,
    role: choice.role,
    product: choice.product,
    size: choice.size,
    ownership: choice.ownership,
    trade: choice.trade,
    investmentVndBn: choice.investmentVndBn,
    workers: choice.workers,
    startYear: choice.startYear,
    facts: choice.facts
  };
}
