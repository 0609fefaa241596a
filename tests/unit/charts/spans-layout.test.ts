import { describe, expect, it } from 'vitest';
import { layOutSpans } from '#lib/charts/spans/layout.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { SpanRow, SpansDrawing } from '#lib/view-models/catalogue/spans-drawing.ts';
import { computed } from '#lib/view-models/charts/evidence.ts';

const text = 12;
const makeSpan = (key: string, from: number | null, to: number | null): SpanRow => ({
  key,
  name: `Chương trình khuyến công ${key}`,
  stage: 'planned',
  from,
  to,
  figure: { figure: computed('', 117_866, 'VND m'), label: '117,866 tỷ đồng' },
  label: key
});
const drawing: SpansDrawing = {
  kind: 'spans',
  fromYear: 2008,
  toYear: 2030,
  undated: 'không ghi thời gian',
  groups: [
    {
      key: 'g',
      name: 'Lào Cai',
      rows: [
        makeSpan('early', 2008, null),
        makeSpan('five', 2021, 2026),
        makeSpan('late', 2026, 2031),
        makeSpan('until', null, 2025.25),
        makeSpan('undated', null, null)
      ]
    }
  ]
};

describe.each([328, 720])('spans %i px wide', (width) => {
  const layout = layOutSpans(drawing, width, text);
  const row = (key: string) => layout.rows.find((one) => one.row.key === key);

  it('writes every name whole', () => {
    for (const { row: one, name } of layout.rows) expect(name.map(({ text: line }) => line).join(' ')).toBe(one.name);
  });

  it('keeps every number inside the drawing', () => {
    for (const { row: one, label } of layout.rows) {
      const wide = textWidth(one.figure.label, text, 500);
      const from = label.anchor === 'start' ? label.x : label.x - wide;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from + wide).toBeLessThanOrEqual(width);
    }
  });

  it('makes years as long as they are', () => {
    expect(row('late')?.bar.width).toBeCloseTo(row('five')?.bar.width ?? 0, 0);
    expect(row('late')?.bar.x).toBeCloseTo((row('five')?.bar.x ?? 0) + (row('five')?.bar.width ?? 0), 0);
  });

  it('leads dots to an end that is not published', () => {
    expect(row('early')?.open?.x2).toBeGreaterThan(row('early')?.open?.x1 ?? Infinity);
    expect(row('until')?.open?.x2).toBeCloseTo(row('until')?.bar.x ?? 0, 0);
    expect(row('five')?.open).toBeNull();
  });

  it('has words in place of a bar without any year', () => {
    expect(row('undated')?.undated).not.toBeNull();
    expect(row('undated')?.bar.width).toBe(0);
  });

  it('ends below the years under the last row', () => {
    expect(layout.height).toBeGreaterThanOrEqual(layout.yearY.at(-1) ?? Infinity);
  });
});
