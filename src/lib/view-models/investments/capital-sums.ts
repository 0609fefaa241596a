import type { AnyFigure, ComputedFigure } from '#lib/domain/figure.ts';
import type { CapitalMeasure } from '#lib/domain/vocabulary.ts';
import { computed, sumFigure } from '../charts/evidence.ts';
import type { ProjectGroup } from './projects.ts';

/** Capital of the main reports in one measure and one currency; null where none names it. */
export interface CapitalSum {
  readonly measure: CapitalMeasure;
  readonly currency: 'usd' | 'vnd';
  readonly figure: AnyFigure | null;
  readonly count: ComputedFigure;
}

const measures = { done: 'total-investment', planned: 'planned' } as const;

/** The report that a figure of capital stands in. */
const reportOf = (ref: string): string => ref.slice(0, ref.lastIndexOf('/'));

/** Sums of main reports, apart for each measure and currency. */
export const capitalSums = (projects: ProjectGroup): readonly CapitalSum[] =>
  (['done', 'planned'] as const).flatMap((stage) =>
    (['usd', 'vnd'] as const).map((currency) => {
      const sum = projects.capital(stage, currency);
      return {
        measure: measures[stage],
        currency,
        figure: sum === null ? null : sumFigure('investments-capital', sum),
        count: {
          ...computed('investments-found', sum?.figures ?? 0, 'projects'),
          rows: sum?.refs.map(reportOf) ?? []
        }
      };
    })
  );
