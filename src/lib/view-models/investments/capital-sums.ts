import type { AnyFigure, ComputedFigure } from '#lib/domain/figure.ts';
import type { CapitalMeasure } from '#lib/domain/vocabulary.ts';
import { capitalSum } from './bars.ts';
import { countOf, mainCapital } from './evidence.ts';
import type { Investment } from './investment-view.ts';

/** Capital of the main reports in one measure and one currency; null where none names it. */
export interface CapitalSum {
  readonly measure: CapitalMeasure;
  readonly currency: 'usd' | 'vnd';
  readonly figure: AnyFigure | null;
  readonly count: ComputedFigure;
}

/** Sums of main reports, apart for each measure and currency. */
export const capitalSums = (projects: readonly Investment[]): readonly CapitalSum[] =>
  (['total-investment', 'planned'] as const).flatMap((measure) =>
    (['usd', 'vnd'] as const).map((currency) => {
      const own = projects.filter(
        (project) => project.main?.measure === measure && mainCapital(project, currency) !== null
      );
      return {
        measure,
        currency,
        figure: capitalSum('investments-capital', own, currency, measure === 'planned' ? 'planned' : 'done'),
        count: countOf('investments-found', own)
      };
    })
  );
