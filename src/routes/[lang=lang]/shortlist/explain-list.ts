import type { SiteContext } from '#lib/components/site-context.ts';
import { conversionQuery, currencyOf } from '#lib/domain/currency.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { conversionComputation } from '#lib/view-models/currency/conversion.ts';
import type { RateView } from '#lib/view-models/currency/rates.ts';
import { straightLineQuery } from '#lib/view-models/distances/distance-figures.ts';
import { computedFigure, sqlOf } from '#lib/view-models/page-computations.ts';
import { figuresOf, type ZoneBrief } from '#lib/view-models/zone-brief.ts';
import type { CapitalTotal } from '#lib/view-models/zone-page.ts';
import { partlyListed } from '../zones/partly-listed.ts';
import { explainedEnds } from '../zones/[zone]/explain-distances.ts';

const queryOf = (total: CapitalTotal) =>
  `zone-capital-${total.measure}-${total.unit === 'USD m' ? 'usd' : 'vnd'}` as const;

/** A sum of capital of one zone; it names what it adds, so that the sums of several zones can stand on one page. */
export const totalFigure = (total: CapitalTotal) => ({
  ...computedFigure(queryOf(total), total.value, total.unit, total.qualifier),
  rows: total.figures.map(({ ref }) => ref)
});

/** Tells the popover the rows behind the sums, the conversions and the straight lines of the zones on the page. */
export function explainList(briefs: readonly ZoneBrief[], rate: RateView | null, site: SiteContext): () => void {
  const words = site.m.currency;
  const named = briefs.map((brief) => ({ brief, label: brief.zone.name[site.lang] }));
  const addends = named.flatMap(({ brief, label }) =>
    brief.totals.flatMap((total) => total.figures.map((figure) => ({ label, figure, query: queryOf(total) })))
  );
  const money = [
    ...named.flatMap(({ brief, label }) => brief.facts.flatMap(figuresOf).map((figure) => ({ label, figure }))),
    ...addends
  ].filter(({ figure }) => currencyOf(figure.unit) !== null);
  const undo = [
    computedFigures.provide(straightLineQuery, () => ({
      lead: site.m.places.measuredBetween,
      rows: briefs.flatMap((brief) => explainedEnds(brief.distances, site)),
      sql: sqlOf(straightLineQuery),
      without: 0
    })),
    ...[...new Set(addends.map(({ query }) => query))].map((query) =>
      computedFigures.provide(query, () => ({
        rows: addends.filter((addend) => addend.query === query),
        ...partlyListed(
          briefs.flatMap((brief) => brief.totals.filter((total) => queryOf(total) === query)),
          site
        ),
        sql: sqlOf(query),
        without: 0
      }))
    ),
    ...(rate === null
      ? []
      : [
          computedFigures.provide(conversionQuery, () =>
            conversionComputation(rate, words.rateOf(rate.base), words.computedFrom, money)
          )
        ])
  ];
  return () => undo.forEach((forget) => forget());
}
