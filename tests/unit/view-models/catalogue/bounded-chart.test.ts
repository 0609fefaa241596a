import { describe, expect, it } from 'vitest';
import { chartPage, heldRows, linesAmongMany, listedRows } from '#lib/domain/row-limits.ts';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { boundedChart, chartAmongMany } from '#lib/view-models/catalogue/bounded-chart.ts';
import type { CatalogueChart, EvidenceRow } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { chartOnPage } from '#lib/view-models/catalogue/chart-on-page.ts';
import type { NationalMapDrawing } from '#lib/view-models/catalogue/drawing.ts';

const setting = { m: await loadMessages('en'), format: createFormat('en') };

const sum = (rows: readonly string[]): ComputedFigure => ({
  kind: 'computed',
  query: 'made',
  rows,
  value: rows.length,
  valueMax: null,
  qualifier: 'exact',
  unit: 'projects',
  decimals: 0
});
const key = (at: number): string => `investment_reports/r${at}`;
const evidenceOf = (count: number): readonly EvidenceRow[] =>
  Array.from({ length: count }, (_, at) => ({
    key: key(at),
    marks: [],
    label: `Project ${at}`,
    figures: [],
    asOf: null,
    source: { id: 's1', title: 'Title', publisher: 'Publisher', kind: 'news', publishedOn: null },
    locator: null,
    remark: null
  }));

/** A chart of so many rows, each line of its table a sum that names its own row and one far down the list. */
function chartOf(rows: number, lines: number): CatalogueChart {
  return {
    id: 'made',
    area: 'investments',
    name: 'Made',
    question: 'How many?',
    title: ['Sums: ', { figure: sum([key(0), key(rows - 1)]), bare: false }],
    subtitle: [],
    legend: [],
    note: [],
    asOf: null,
    evidence: evidenceOf(rows),
    table: {
      columns: [{ label: 'Sum', numeric: true }],
      rows: Array.from({ length: lines }, (_, at) => ({
        key: `l${at}`,
        cells: [{ kind: 'figures', figures: [sum([key(at), key(rows - 1)])] }]
      }))
    },
    drawing: { kind: 'matrix', columns: [], rows: [] }
  };
}

const refsIn = (part: unknown): readonly string[] =>
  [...JSON.stringify(part).matchAll(/investment_reports\/r\d+/g)].map(([ref]) => ref);

describe('a chart that a page can hold', () => {
  it('is left as it is', () => {
    const chart = chartOf(heldRows, 3);
    expect(boundedChart(chart, setting)).toEqual(chart);
  });
});

describe('a chart of more rows than a page holds', () => {
  const whole = chartOf(heldRows + 1, 3);
  const chart = boundedChart(whole, setting);
  it('lists the largest and says of how many', () => {
    expect(chart.evidence).toEqual(whole.evidence.slice(0, listedRows));
    expect(chart.note.join('')).toContain('500 of 2,501');
  });
  it('names of each sum only rows that are listed, and none where none is', () => {
    expect(refsIn(chart.table)).toEqual([key(0), key(1), key(2)]);
    expect(refsIn(chart.title)).toEqual([key(0)]);
    expect(boundedChart({ ...whole, title: [{ figure: sum([key(heldRows)]), bare: false }] }, setting).title).toEqual([
      { figure: expect.not.objectContaining({ rows: expect.anything() }), bare: false }
    ]);
  });
  it('keeps every number', () => {
    const values = (part: CatalogueChart): readonly string[] => JSON.stringify(part.table).match(/"value":\d+/g) ?? [];
    expect(values(chart)).toEqual(values(whole));
  });
});

describe('a chart among many on a page', () => {
  it('has the first lines of its table, says so, and names no rows', () => {
    const chart = chartAmongMany(chartOf(3, linesAmongMany + 7), setting);
    expect(chart.table.rows).toHaveLength(linesAmongMany);
    expect(chart.note.join('')).toContain(`first ${linesAmongMany} of ${linesAmongMany + 7} lines`);
    expect(chart.evidence).toEqual([]);
    expect(refsIn(chart)).toEqual([]);
  });
  it('says nothing of lines where all are there', () => {
    expect(chartAmongMany(chartOf(3, 2), setting).note).toEqual([]);
  });
});

describe('a chart on its own page', () => {
  const many = chartPage.rows + 1;
  it('is left as it is up to the limits', () => {
    const chart = chartOf(chartPage.rows, chartPage.lines);
    expect(chartOnPage(chart, setting)).toEqual(chart);
  });

  it('lists a part, says of how many, and keeps the sources of all', () => {
    const whole = chartOf(many, 60);
    const chart = chartOnPage(whole, setting);
    expect(chart.evidence).toEqual(whole.evidence.slice(0, chartPage.listed));
    expect(chart.table.rows).toHaveLength(60);
    expect(chart.note.join('')).toContain('only 150 of 401 rows behind the chart; the CSV');
    expect(chart.listedOf).toContain('150 of 401');
    expect(chart.weighed).toEqual([expect.objectContaining({ rows: many })]);
    const long = chartOnPage(chartOf(many, chartPage.lines + 1), setting);
    expect(long.note.join('')).toContain('150 of 401 rows behind the chart and 150 of 701 lines of the table');
    expect(chartOnPage(chartOf(3, chartPage.lines + 1), setting).evidence).toHaveLength(3);
  });

  it('lists the rows of drawn marks first, so that a press on a mark finds its row', () => {
    const whole = chartOf(many, 5);
    const evidence = whole.evidence.map((row, at) => ({ ...row, marks: [`f${at}`] }));
    const place = (at: number) => ({
      ...{ key: `f${at}`, name: '', x: 0, y: 0, figure: null, high: null, value: 1, note: '', label: '' }
    });
    const drawing: NationalMapDrawing = {
      ...{
        kind: 'national-map',
        width: 1,
        height: 1,
        land: [],
        islets: '',
        archipelagos: [],
        missing: '',
        tone: 'plain'
      },
      points: [place(300), place(many - 1)]
    };
    const chart = chartOnPage({ ...whole, evidence, drawing }, setting);
    expect(chart.evidence.slice(0, 3).map((row) => row.key)).toEqual([key(300), key(many - 1), key(0)]);
  });

  it('lets sums name the rows that are listed by the figures in them', () => {
    const whole = chartOf(many, 5);
    const figured = whole.evidence.map((row, at) => ({
      ...row,
      key: `own-${at}`,
      figures: [
        {
          ...{ kind: 'published' as const, ref: key(at), value: 1, valueMax: null, qualifier: 'exact' as const },
          ...{ unit: 'VND m', decimals: 0, asOf: null, sourceId: 's1' }
        }
      ]
    }));
    expect(refsIn(chartOnPage({ ...whole, evidence: figured }, setting).title)).toEqual([key(0)]);
  });
});
