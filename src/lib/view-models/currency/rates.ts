import { conversionQuery } from '#lib/domain/currency.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { figureOfObservation } from '../figures.ts';
import { sqlOf } from '../page-computations.ts';
import { sourceRefOf } from '../reading-series.ts';
import type { SourceRef } from '../reading.ts';

/** The rate that sums are converted at, in one language. */
export interface RateView {
  readonly figure: Figure;
  /** Whose rate it is. */
  readonly base: string;
  readonly source: SourceRef;
  /** What gives the rate when it is run over the tables. */
  readonly sql: string;
}

/** How the data word the rate that others are set around. */
const central = 'central rate of the State Bank of Vietnam';

/** The newest central rate, before prices listed by banks; null where no rate is published. */
export function rateView(lines: readonly ObservationLine[], lang: Lang): RateView | null {
  const rates = lines
    .filter((line) => line.as_of !== null)
    .toSorted((a, b) => (b.as_of ?? '').localeCompare(a.as_of ?? '', 'en'));
  const newest = rates.find((line) => line.base_en === central) ?? rates[0];
  if (newest === undefined) return null;
  const figure = figureOfObservation(newest);
  return {
    figure,
    base: newest[`base_${lang}`] ?? '',
    source: sourceRefOf(newest),
    sql: sqlOf(conversionQuery).replace('?', `'${figure.ref.replace(/^[^/]+\//, '')}'`)
  };
}
