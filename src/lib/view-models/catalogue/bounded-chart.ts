import { isCut, listed } from '#lib/domain/row-limits.ts';
import type { CatalogueChart, CatalogueSetting } from './catalogue-chart.ts';
import { weighedSources } from './chart-sources.ts';
import type { Drawing } from './drawing.ts';

/**
 * A chart as a page and its files may hold it. Sums, counts, finding and sources are those of all rows; where the rows behind it, or marks
 * that stand for one row each, are more than a page holds, the largest are listed and the note says of how many.
 */
export function boundedChart(
  { all, ...chart }: CatalogueChart,
  { m, format }: Pick<CatalogueSetting, 'm' | 'format'>
): CatalogueChart {
  const evidence = listed(chart.evidence, all?.evidence);
  const lines = listed(chart.table.rows, all?.lines);
  const cut = [evidence, lines].find(isCut);
  if (cut === undefined) return chart;
  const listedOf = m.catalogue.listedOf(format.number(cut.rows.length), format.number(cut.all));
  return {
    ...chart,
    note: [...chart.note, ` ${listedOf}`],
    listedOf,
    evidence: evidence.rows,
    weighed: weighedSources(chart),
    table: { ...chart.table, rows: lines.rows },
    drawing: boundedDrawing(chart.drawing)
  };
}

/** A dot stands for one row: the largest of each line of dots are drawn. */
function boundedDrawing(drawing: Drawing): Drawing {
  if (drawing.kind !== 'dots') return drawing;
  return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, dots: listed(row.dots).rows })) };
}
