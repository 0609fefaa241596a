import type { ChartModel } from '../charts/chart-model.ts';
import { yearSpan } from '../year-span.ts';
import type { Phrase } from '../charts/phrase.ts';
import type { CatalogueChart, ChartArea, EvidenceRow, Swatch } from './catalogue-chart.ts';
import type { Drawing } from './drawing.ts';

/** What the catalogue says of a linked chart of the explorer that the explorer has no room for. */
export interface LinkedParts {
  readonly area: ChartArea;
  readonly name: string;
  readonly question: string;
  readonly evidence: readonly EvidenceRow[];
  /** Where the evidence is only the first of its rows: what is said of all of them. */
  readonly ofAll?: Pick<CatalogueChart, 'asOf' | 'weighed' | 'all'>;
  /** Said before the chart's own note, and after it. */
  readonly lead: string;
  readonly remark: string | null;
  /** Fills that the explorer's filters explain and a page must. */
  readonly legend: CatalogueChart['legend'];
  /** null keeps the chart's own. */
  readonly subtitle: Phrase | null;
}

/** A linked chart without a filter, as a chart of the catalogue. */
export function linkedChart(model: ChartModel, parts: LinkedParts): CatalogueChart {
  const { id, title, subtitle, legend, note, table } = model;
  return {
    id,
    area: parts.area,
    name: parts.name,
    question: parts.question,
    title,
    subtitle: parts.subtitle ?? subtitle,
    legend: [...swatchesOf(legend), ...parts.legend],
    note: [parts.lead, ...note, parts.remark === null ? '.' : `. ${parts.remark}`],
    asOf: yearsOf(parts.evidence.filter(({ marks }) => marks.length > 0)),
    table,
    evidence: parts.evidence,
    ...parts.ofAll,
    drawing: drawingOf(model)
  };
}

/** First and last year of what is drawn, "2015–2026"; null where nothing is dated. */
export const yearsOf = (rows: readonly Pick<EvidenceRow, 'asOf'>[]): string | null =>
  yearSpan(rows.map(({ asOf }) => asOf));

/** The legend without what only a drawing of one size has to explain. */
export const swatchesOf = (legend: ChartModel['legend']): CatalogueChart['legend'] =>
  legend.flatMap(({ key, text }): readonly { swatch: Swatch; text: string }[] =>
    key === 'cut' ? [] : [{ swatch: key, text }]
  );

/** What the catalogue draws of a linked chart. */
export function drawingOf(model: ChartModel): Drawing {
  switch (model.kind) {
    case 'bars':
      return { kind: 'bars', tone: model.tone, rows: model.rows, panels: model.panels };
    case 'columns':
      return {
        kind: 'columns',
        columns: model.columns,
        range: model.range,
        otherCurrencyMark: model.otherCurrencyMark
      };
    case 'dots':
      return {
        kind: 'dots',
        scale: model.scale,
        domain: model.domain,
        rows: model.rows,
        range: model.range,
        unit: model.unit
      };
    case 'segments':
      return { kind: 'segments', rows: model.rows };
  }
}
