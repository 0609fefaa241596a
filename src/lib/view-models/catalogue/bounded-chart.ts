import { isCut, linesAmongMany, listed } from '#lib/domain/row-limits.ts';
import { boundedDrawing } from './bounded-drawing.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from './catalogue-chart.ts';
import { weighedSources } from './chart-sources.ts';
import { withRefsOf } from './listed-refs.ts';

/**
 * A chart as its files may hold it. Sums, counts, finding and sources are those of all rows; where the rows behind it, or marks
 * that stand for one row each, are more than a file holds, a part is listed and the note says of how many. A sum then names only rows
 * that are listed.
 */
export function boundedChart(
  { all, ...chart }: CatalogueChart,
  setting: Pick<CatalogueSetting, 'm' | 'format'>
): CatalogueChart {
  const { m, format } = setting;
  const evidence = listed(chart.evidence, all?.evidence);
  const lines = listed(chart.table.rows, all?.lines);
  const { drawing, said } = boundedDrawing(chart.drawing, setting);
  const drawn = said === null ? [] : [` ${said}`];
  const cut = [evidence, lines].find(isCut);
  if (cut === undefined) return said === null ? chart : { ...chart, drawing, note: [...chart.note, ...drawn] };
  // Charts of investments have their largest rows first; others have an order of their own.
  const words = chart.area === 'investments' ? m.catalogue.listedOf : m.catalogue.listedFirst;
  const listedOf = words(format.number(cut.rows.length), format.number(cut.all));
  const bounded = {
    ...chart,
    drawing,
    table: { ...chart.table, rows: lines.rows },
    note: [...chart.note, ` ${listedOf}`, ...drawn]
  };
  return { ...withEvidence(bounded, evidence.rows), listedOf, weighed: weighedSources(chart) };
}

/** The chart with these rows behind it, which are the only ones that its sums name. */
export function withEvidence(chart: CatalogueChart, evidence: readonly EvidenceRow[]): CatalogueChart {
  const keys = new Set(evidence.flatMap(({ key, figures }) => [key, ...figures.map(({ ref }) => ref)]));
  return { ...withRefsOf({ ...chart, evidence: [] }, keys), evidence };
}

/** A bounded chart on a page of many: no rows behind it, and of its table the first lines, which the note says. Its files have the others. */
export function chartAmongMany(
  chart: CatalogueChart,
  { m, format }: Pick<CatalogueSetting, 'm' | 'format'>
): CatalogueChart {
  const { rows } = chart.table;
  const shown = rows.slice(0, linesAmongMany);
  const isShort = shown.length < rows.length;
  const said = isShort ? [` ${m.catalogue.firstLines(format.number(shown.length), format.number(rows.length))}`] : [];
  const short = { ...chart, note: [...chart.note, ...said], table: { ...chart.table, rows: shown } };
  return { ...withEvidence(short, []), weighed: weighedSources(chart) };
}
