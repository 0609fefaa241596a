import type { ComputationRow } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { firstReport, mainCapital, reportRef } from '#lib/view-models/investments/evidence.ts';
import type { Investment } from '#lib/view-models/investments/investment-view.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';

/** What is counted or added on the page of investments under a name of the list of computations. */
type ProjectsComputation = 'investments-count' | 'investments-found' | 'investments-capital';

/** Tells the popover the projects behind a count or a sum; call the result when they change or the page is left. */
export const explainProjects = (name: ProjectsComputation, projects: readonly Investment[]): (() => void) =>
  computedFigures.provide(name, () => ({
    sql: sqlOf(name),
    rows: projects.flatMap(name === 'investments-capital' ? capitalRows : countRow),
    without: 0
  }));

function countRow(project: Investment): readonly ComputationRow[] {
  const report = firstReport(project);
  if (report === null) return [];
  return [{ label: project.name, figure: null, refs: [reportRef(report)], sourceId: report.source.id }];
}

const capitalRows = (project: Investment): readonly ComputationRow[] =>
  (['usd', 'vnd'] as const).flatMap((currency) => {
    const figure = mainCapital(project, currency);
    return figure === null ? [] : [{ label: project.name, figure }];
  });
