import type { ComputationRow } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { explainChart } from '#lib/state/explain-chart.ts';
import type { NamedQuestion } from '#lib/view-models/catalogue/named-sql.ts';
import type { FundsDashboard } from '#lib/view-models/funds/dashboard.ts';
import type { FundView } from '#lib/view-models/funds/fund-view.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';

const rowsOf = (funds: readonly FundView[]): readonly ComputationRow[] =>
  funds.map(({ name, amount }) => ({ label: name, figure: amount }));

/** Tells the popover the rows behind every computed number of the page; call the result when the page is left. */
export function explainFunds(view: FundsDashboard, queries: readonly NamedQuestion[]): () => void {
  const undo = [
    ...Object.values(view.charts).map((chart) => explainChart(chart, queries)),
    computedFigures.provide('funds-added', () => ({ sql: sqlOf('funds-added'), rows: rowsOf(view.added), without: 0 })),
    computedFigures.provide('funds-found', () => ({ sql: sqlOf('funds-found'), rows: rowsOf(view.found), without: 0 }))
  ];
  return () => undo.forEach((forget) => forget());
}
