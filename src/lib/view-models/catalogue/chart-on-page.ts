import { chartPage, isCut, type Listed } from '#lib/domain/row-limits.ts';
import { withEvidence } from './bounded-chart.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from './catalogue-chart.ts';
import { weighedSources } from './chart-sources.ts';
import { namedMarks } from './mark-rows.ts';

/**
 * A bounded chart on its own page and in its frame: where its table or the rows behind it are many, a part is listed and the note
 * says of how many. Its files have the others.
 */
export function chartOnPage(
  chart: CatalogueChart,
  { m, format }: Pick<CatalogueSetting, 'm' | 'format'>
): CatalogueChart {
  const { evidence, table } = chart;
  if (evidence.length <= chartPage.rows && table.rows.length <= chartPage.lines) return chart;
  const rows = firstOf(drawnFirst(chart));
  const lines = firstOf(table.rows);
  const count = (words: (shown: string, all: string) => string, part: Listed<unknown>): readonly string[] =>
    isCut(part) ? [words(format.number(part.rows.length), format.number(part.all))] : [];
  const parts = [...count(m.catalogue.rowsOnPage, rows), ...count(m.catalogue.linesOnPage, lines)];
  const said = m.catalogue.onPage(format.list(parts));
  const short = { ...chart, table: { ...table, rows: lines.rows }, note: [...chart.note, ` ${said}`] };
  return {
    ...withEvidence(short, rows.rows),
    listedOf: chart.listedOf === undefined ? said : `${chart.listedOf} ${said}`,
    weighed: weighedSources(chart)
  };
}

const firstOf = <Row>(rows: readonly Row[]): Listed<Row> => ({
  rows: rows.slice(0, chartPage.listed),
  all: rows.length
});

/** The rows of marks that are drawn stand before those of marks that are not, so that a press on a mark finds its row. */
function drawnFirst({ drawing, evidence }: CatalogueChart): readonly EvidenceRow[] {
  const drawn = new Set(namedMarks(drawing).map(({ key }) => key));
  const isDrawn = ({ marks }: EvidenceRow): boolean => marks.some((mark) => drawn.has(mark));
  return [...evidence.filter(isDrawn), ...evidence.filter((row) => !isDrawn(row))];
}
