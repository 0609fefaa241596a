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
  /** All projects that were looked at. */
  readonly all: ComputedFigure;
}

const measures = { done: 'total-investment', planned: 'planned' } as const;

/** A sum over projects of which some publish no capital is at least what is known, said to a tenth of its unit as on the map; a published figure stays as it is. */
const asFloor = (figure: AnyFigure, incomplete: boolean): AnyFigure =>
  figure.kind === 'published'
    ? figure
    : { ...figure, decimals: 1, qualifier: incomplete ? 'at-least' : figure.qualifier };

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
        figure: sum === null ? null : asFloor(sumFigure('investments-capital', sum), sum.figures < projects.count),
        count: {
          ...computed('investments-found', sum?.figures ?? 0, 'projects'),
          rows: sum?.refs.map(reportOf) ?? []
        },
        all: { ...computed('investments-found', projects.count, 'projects'), rows: projects.refs }
      };
    })
  );
