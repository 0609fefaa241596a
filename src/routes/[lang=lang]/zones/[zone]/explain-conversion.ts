import type { SiteContext } from '#lib/components/site-context.ts';
import { conversionQuery, currencyOf } from '#lib/domain/currency.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { conversionComputation } from '#lib/view-models/currency/conversion.ts';
import type { RateView } from '#lib/view-models/currency/rates.ts';
import type { ZonePageView } from '#lib/view-models/zone-page.ts';

/** Tells the popover the rate and the originals behind converted sums; call the result when the page is left. */
export function explainConversion(
  rate: RateView | null,
  { investments }: Pick<ZonePageView, 'investments'>,
  site: SiteContext
): () => void {
  if (rate === null) return () => undefined;
  const words = site.m.currency;
  const originals = investments.flatMap(({ name, main }) =>
    [main?.usd, main?.vnd].flatMap((figure) =>
      figure == null || currencyOf(figure.unit) === null ? [] : [{ label: name, figure }]
    )
  );
  return computedFigures.provide(conversionQuery, () =>
    conversionComputation(rate, words.rateOf(rate.base), words.computedFrom, originals)
  );
}
