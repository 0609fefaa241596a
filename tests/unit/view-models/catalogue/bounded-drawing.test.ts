import { describe, expect, it } from 'vitest';
import { drawnDots, drawnMarks } from '#lib/domain/row-limits.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { boundedDrawing, type Bounded } from '#lib/view-models/catalogue/bounded-drawing.ts';
import type { Drawing, LabelledFigure } from '#lib/view-models/catalogue/drawing.ts';
import type { SpanRow } from '#lib/view-models/catalogue/spans-drawing.ts';
import type { BarRow, Dot } from '#lib/view-models/charts/chart-model.ts';

const setting = { m: await loadMessages('en'), format: createFormat('en') };

const amount = (value: number): LabelledFigure => ({
  figure: { kind: 'computed', query: 'made', value, valueMax: null, qualifier: 'exact', unit: 'VND m', decimals: 0 },
  label: String(value)
});
const span = (at: number): SpanRow => ({
  key: `f${at}`,
  name: `Fund ${at}`,
  stage: 'done',
  from: 2020,
  to: 2021,
  figure: amount(at),
  label: `Fund ${at}`
});
const spans = (counts: readonly number[]): Drawing => ({
  kind: 'spans',
  fromYear: 2020,
  toYear: 2021,
  undated: '',
  groups: counts.map((count, group) => ({
    key: `g${group}`,
    name: `Group ${group}`,
    rows: Array.from({ length: count }, (_, at) => span(1000 * group + at))
  }))
});
const ledger = (counts: readonly number[]): Drawing => ({
  kind: 'ledger',
  groups: counts.map((count, group) => ({
    key: `g${group}`,
    name: `Group ${group}`,
    verdict: 'Equal',
    rows: Array.from({ length: count }, (_, at) => ({
      ...{ key: `${group}/${at}`, name: '', fill: 'done', from: 0, length: at, figure: amount(at), words: null },
      ...{ step: false, label: '' }
    }))
  }))
});
const dot = (at: number): Dot => ({
  ...{ key: `d${at}`, name: '', figure: amount(at).figure, value: 1e6 - at, valueOther: null, readings: [] },
  ...{ shape: 'project', fill: 'done', old: false, bound: 'none', selected: false, chosen: false, choice: null },
  ...{ label: '', shortName: '', valueLabel: '', asOf: '' }
});
/** Lines of dots, the largest first. */
const dots = (counts: readonly number[]): Drawing => ({
  ...{ kind: 'dots', scale: 'log', domain: null, range: { from: null, to: null }, unit: '' },
  rows: counts.map((count, line) => ({
    ...{ key: `l${line}`, name: '', shortName: '', shape: 'project' as const, median: null },
    dots: Array.from({ length: count }, (_, at) => dot(at))
  }))
});
const bounded = (drawing: Drawing) => boundedDrawing(drawing, setting);
const rowsIn = ({ drawing }: Bounded): readonly (readonly { readonly key: string }[])[] =>
  drawing.kind === 'spans' || drawing.kind === 'ledger' ? drawing.groups.map(({ rows }) => rows) : [];

describe('a drawing of more marks than a reader can look through', () => {
  it('is left as it is up to the limit', () => {
    const drawing = spans([drawnMarks.held - 1, 1]);
    expect(bounded(drawing)).toEqual({ drawing, said: null });
  });

  it('has the largest of many spans, each in its place, and says of how many', () => {
    const chart = bounded(spans([drawnMarks.held, 40, 3]));
    expect(rowsIn(chart).map(({ length }) => length)).toEqual([drawnMarks.listed - 43, 40, 3]);
    expect(rowsIn(chart)[0]?.at(-1)?.key).toBe(`f${drawnMarks.held - 1}`);
    expect(chart.said).toBe(`The drawing shows ${drawnMarks.listed} of ${drawnMarks.held + 43} entries.`);
  });

  it('has whole groups of bars that are compared', () => {
    const half = drawnMarks.listed / 2;
    const chart = bounded(ledger([half, half - 1, half, 1, drawnMarks.held]));
    expect(rowsIn(chart).map(({ length }) => length)).toEqual([half, half - 1]);
    expect(chart.said).toContain(`shows ${drawnMarks.listed - 1} of `);
  });

  it('has a part of the first group where that alone is too long, without the words that compare it', () => {
    const { drawing } = bounded(ledger([drawnMarks.held + 1, 2]));
    expect(drawing.kind === 'ledger' ? drawing.groups.map(({ rows, verdict }) => [rows.length, verdict]) : []).toEqual([
      [drawnMarks.listed, null]
    ]);
  });

  it('has the largest dots of a line that has too many', () => {
    const chart = bounded(dots([3, drawnDots.held + 1]));
    const [few = [], many = []] = chart.drawing.kind === 'dots' ? chart.drawing.rows.map((row) => row.dots) : [];
    expect([few.length, many.length, many.at(-1)?.key]).toEqual([3, drawnDots.listed, `d${drawnDots.listed - 1}`]);
    expect(chart.said).toContain(`only the ${drawnDots.listed} largest`);
    expect(bounded(dots([drawnDots.held])).said).toBeNull();
  });

  it('has the largest of many bars', () => {
    const bar = (at: number): BarRow => ({
      ...{ key: `b${at}`, name: '', shortName: '', bars: [], count: null, chosen: false, label: '' }
    });
    const bars = (count: number): Drawing => ({
      ...{ kind: 'bars', tone: 'money', panels: null },
      rows: Array.from({ length: count }, (_, at) => bar(at))
    });
    const chart = bounded(bars(drawnMarks.held + 1));
    expect(chart.drawing).toEqual(bars(drawnMarks.listed));
    expect(chart.said).toBe('The drawing shows 100 of 151 entries.');
    expect(bounded(bars(drawnMarks.held)).said).toBeNull();
  });
});
