import type { Computation, ComputationRow, Figure } from '#lib/domain/figure.ts';
import type { RateView } from './rates.ts';

/** What a converted number rests on: the rate of that day, and the figures of the page that are converted. */
export function conversionComputation(
  rate: RateView,
  rateLabel: string,
  lead: string,
  figures: readonly { readonly label: string; readonly figure: Figure }[]
): Computation {
  const rows: readonly ComputationRow[] = [{ label: rateLabel, figure: rate.figure }, ...figures];
  return { lead, rows, sql: rate.sql, without: 0 };
}
