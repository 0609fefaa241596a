import type { NumberedSources } from '#lib/view-models/compare/compare-sources.ts';
import type { RateView } from '#lib/view-models/currency/rates.ts';
import { figuresOf, type ZoneBrief } from '#lib/view-models/zone-brief.ts';

/** Sources of the list, numbered from 1 in the order in which the zones name them; the rate of conversions last. */
export function numberList(briefs: readonly ZoneBrief[], rate: RateView | null): NumberedSources {
  const known = new Map(briefs.flatMap((brief) => brief.sources.map((source) => [source.id, source])));
  const named = briefs.flatMap((brief) => [
    brief.zone.source.id,
    ...brief.facts.flatMap(figuresOf).map(({ sourceId }) => sourceId),
    ...brief.totals.flatMap((total) => total.figures.map(({ sourceId }) => sourceId)),
    ...brief.contacts.map(({ source }) => source.id),
    ...brief.supports.map(({ source }) => source.id),
    ...brief.policies.map(({ source }) => source.id)
  ]);
  const list = [...new Set(named)].flatMap((id) => known.get(id) ?? []);
  const all = rate === null || list.some(({ id }) => id === rate.source.id) ? list : [...list, rate.source];
  const numbers = new Map(all.map((source, index) => [source.id, index + 1]));
  return { list: all, numberOf: (sourceId) => numbers.get(sourceId) ?? null };
}
