import type { Computation, ComputationRow } from '#lib/domain/figure.ts';
import type { CatalogueChart, EvidenceRow } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { namedSql, type NamedQuestion } from '#lib/view-models/catalogue/named-sql.ts';
import { computedFigures } from './computed-figures.svelte.ts';

/** A row of the evidence as a popover lists it: a line to each of its numbers, and one without a number for a row that only counts. */
function rowsOf({ key, label, figures, source }: EvidenceRow): readonly ComputationRow[] {
  return figures.length === 0
    ? [{ label, figure: null, refs: [key], sourceId: source.id }]
    : figures.map((figure) => ({ label, figure, refs: [key] }));
}

/** What the popover tells of the computed figures of a chart. */
const computationOf = (
  chart: Pick<CatalogueChart, 'evidence' | 'listedOf'>,
  queries: readonly NamedQuestion[]
): Computation => ({
  sql: namedSql(queries),
  rows: chart.evidence.flatMap(rowsOf),
  ...(chart.listedOf === undefined ? {} : { lead: chart.listedOf }),
  without: 0
});

/** Tells the popover the rows and the SQL behind the computed figures of a chart; call the result when the chart leaves the page. */
export const explainChart = (chart: CatalogueChart, queries: readonly NamedQuestion[]): (() => void) =>
  computedFigures.provide(chart.id, () => computationOf(chart, queries));
