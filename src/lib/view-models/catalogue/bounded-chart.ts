import { isCut, linesAmongMany, listed } from '#lib/domain/row-limits.ts';
import type { CatalogueChart, CatalogueSetting } from './catalogue-chart.ts';
import { weighedSources } from './chart-sources.ts';
import type { Drawing } from './drawing.ts';
import { withRefsOf } from './listed-refs.ts';

/**
 * A chart as a page and its files may hold it. Sums, counts, finding and sources are those of all rows; where the rows behind it, or marks
 * that stand for one row each, are more than a page holds, the largest are listed and the note says of how many. A sum then names only rows
 * that are listed.
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
  const keys = new Set(evidence.rows.map(({ key }) => key));
  return {
    ...withRefsOf(
      {
        ...chart,
        evidence: [],
        table: { ...chart.table, rows: lines.rows },
        drawing: boundedDrawing(chart.drawing)
      },
      keys
    ),
    note: [...withRefsOf(chart.note, keys), ` ${listedOf}`],
    listedOf,
    evidence: evidence.rows,
    weighed: weighedSources(chart)
  };
}

/** A bounded chart on a page of many: no rows behind it, and of its table the first lines, which the note says. Its own page has the others. */
export function chartAmongMany(
  chart: CatalogueChart,
  { m, format }: Pick<CatalogueSetting, 'm' | 'format'>
): CatalogueChart {
  const { rows } = chart.table;
  const shown = rows.slice(0, linesAmongMany);
  const isShort = shown.length < rows.length;
  const said = isShort ? [` ${m.catalogue.firstLines(format.number(shown.length), format.number(rows.length))}`] : [];
  return withRefsOf(
    { ...chart, evidence: [], note: [...chart.note, ...said], table: { ...chart.table, rows: shown } },
    new Set()
  );
}

/** A dot stands for one row: the largest of each line of dots are drawn. */
function boundedDrawing(drawing: Drawing): Drawing {
  if (drawing.kind !== 'dots') return drawing;
  return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, dots: listed(row.dots).rows })) };
}
