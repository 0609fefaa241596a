import type { SiteContext } from '#lib/components/site-context.ts';
import { conversionQuery, currencyOf } from '#lib/domain/currency.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { conversionComputation } from '#lib/view-models/currency/conversion.ts';
import type { RateView } from '#lib/view-models/currency/rates.ts';
import type { ZoneCardView } from '#lib/view-models/explorer/zone-card.ts';

/** Tells the popover the rate, and of an open card the published sums, behind converted ones. */
export function explainRate(rate: RateView | null, card: ZoneCardView | null, site: SiteContext): () => void {
  if (rate === null) return () => undefined;
  const words = site.m.currency;
  const originals = (card?.investments ?? []).flatMap(({ name, figure }) =>
    figure === null || currencyOf(figure.unit) === null ? [] : [{ label: name, figure }]
  );
  return computedFigures.provide(conversionQuery, () =>
    conversionComputation(rate, words.rateOf(rate.base), words.computedFrom, originals)
  );
}
