import type { Figure } from '#lib/domain/figure.ts';
import type { CapitalTotal, ZoneInvestment } from '#lib/view-models/zone-page.ts';

/** One project's capital in one currency, with the length of its bar. */
export interface CapitalBar {
  readonly investment: ZoneInvestment;
  readonly figure: Figure;
  /** Share of the longest bar of the currency, 0–1. */
  readonly share: number;
  readonly planned: boolean;
  /** The project's first bar: the place that links to it lead to. */
  readonly first: boolean;
}

export interface CapitalBars {
  readonly unit: 'USD m' | 'VND bn';
  readonly bars: readonly CapitalBar[];
}

/** A group stands beside its projects, so its total is no bar. */
const figureIn = (investment: ZoneInvestment, unit: CapitalBars['unit']): Figure | null => {
  if (investment.kind === 'group') return null;
  return (unit === 'USD m' ? investment.main?.usd : investment.main?.vnd) ?? null;
};

/** Bars of each currency, largest first; a project with both currencies stands in both. */
export function capitalBars(investments: readonly ZoneInvestment[]): readonly CapitalBars[] {
  return (['USD m', 'VND bn'] as const).flatMap((unit) => {
    const known = investments.flatMap((investment) => {
      const figure = figureIn(investment, unit);
      return figure === null ? [] : [{ investment, figure }];
    });
    if (known.length === 0) return [];
    const largest = Math.max(...known.map(({ figure }) => figure.value));
    const bars = known
      .map(({ investment, figure }) => ({
        investment,
        figure,
        share: largest === 0 ? 0 : figure.value / largest,
        planned: investment.main?.measure === 'planned',
        first: unit === 'USD m' || figureIn(investment, 'USD m') === null
      }))
      .sort((a, b) => b.figure.value - a.figure.value);
    return [{ unit, bars }];
  });
}

/** Investments without a bar: groups, and those whose capital no source names. */
export function withoutBar(investments: readonly ZoneInvestment[]): readonly ZoneInvestment[] {
  return investments.filter((i) => figureIn(i, 'USD m') === null && figureIn(i, 'VND bn') === null);
}

/** What a total adds: the main report of each project in one measure and currency, largest first. */
export function addendsOf(
  investments: readonly ZoneInvestment[],
  total: Pick<CapitalTotal, 'measure' | 'unit'>
): readonly { readonly investment: ZoneInvestment; readonly figure: Figure }[] {
  return investments
    .filter((investment) => investment.main?.measure === total.measure)
    .flatMap((investment) => {
      const figure = figureIn(investment, total.unit);
      return figure === null ? [] : [{ investment, figure }];
    })
    .sort((a, b) => b.figure.value - a.figure.value);
}
