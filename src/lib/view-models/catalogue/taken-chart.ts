import type { ChartModel, ChartSources, ChartTable } from '../charts/chart-model.ts';
import type { Phrase } from '../charts/phrase.ts';
import { csvText } from '../csv-text.ts';
import type { CatalogueChart } from './catalogue-chart.ts';
import { plainTable } from './chart-file.ts';
import { chartSources } from './chart-sources.ts';
import type { Drawing } from './drawing.ts';
import { drawingOf, swatchesOf } from './linked-chart.ts';

/** A chart as it is on screen, ready to leave the page: one of the catalogue or a linked chart of a filtered view. */
export interface TakenChart {
  readonly id: string;
  readonly title: Phrase;
  readonly subtitle: Phrase;
  readonly legend: CatalogueChart['legend'];
  readonly note: Phrase;
  readonly sources: ChartSources;
  readonly asOf: string | null;
  readonly table: ChartTable;
  readonly drawing: Drawing;
  /** Whether some marks are chosen by the chart's own filter: the others are then drawn quietly. */
  readonly filtered: boolean;
}

export function takenChart(chart: CatalogueChart | ChartModel): TakenChart {
  const { id, title, subtitle, note, table } = chart;
  return {
    ...{ id, title, subtitle, note, table },
    ...('drawing' in chart
      ? {
          legend: chart.legend,
          sources: chartSources(chart),
          asOf: chart.asOf,
          drawing: chart.drawing,
          filtered: false
        }
      : {
          legend: swatchesOf(chart.legend),
          sources: chart.sources,
          asOf: null,
          drawing: drawingOf(chart),
          filtered: chart.filtered
        })
  };
}

/** What every row of a file says of the choice it was made under: a row copied elsewhere still says it. */
export interface TakenFrom {
  readonly filter: string;
  readonly release: string;
  readonly sources: string;
  readonly page: string;
}

/** The table as a CSV file (RFC 4180 has no room for remarks, so they are columns). */
export function takenCsv(chart: Pick<TakenChart, 'table'>, from: TakenFrom): string {
  const { header, rows } = plainTable(chart);
  const names = ['filter', 'release', 'sources', 'page'] as const;
  return csvText(
    [...header, ...names],
    rows.map((row) => [...row, ...names.map((name) => from[name])])
  );
}
