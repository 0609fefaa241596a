import { describe, expect, it } from 'vitest';
import { layoutReadingHistory, middleOfDate } from '#lib/charts/reading-history/layout.ts';
import type { AreaPoint } from '#lib/view-models/zone-page.ts';
import { makeFigure } from '../components/draw.ts';

const words = { figure: () => '18.611,8 ha', tick: (value: number) => String(value) };
const makePoint = (value: number, asOf: string | null, change: Partial<AreaPoint> = {}): AreaPoint => ({
  figure: makeFigure({ ref: `observations/${value}-${asOf}`, value, asOf }),
  source: { id: 'paper', title: 'Paper', publisher: null, kind: 'news', publishedOn: null },
  measure: 'actual',
  disputed: false,
  current: false,
  ...change
});

describe('an area over time', () => {
  it('puts a partial date at its middle', () => {
    expect(middleOfDate('2015')).toBe(2015.5);
    expect(middleOfDate('2015-07')).toBeGreaterThan(2015.5);
    expect(middleOfDate('2015-07')).toBeLessThan(2015.6);
  });

  it('stands on zero, left to right by date, larger areas higher; undated readings are not drawn', () => {
    const layout = layoutReadingHistory(
      [makePoint(106000, '2018-12-07'), makePoint(18611.8, '2006-05-15'), makePoint(9000, null)],
      704,
      words
    );
    const [first, last] = layout.readings;
    expect(layout.readings).toHaveLength(2);
    expect(first?.point.figure.value).toBe(18611.8);
    expect(first?.x).toBeLessThan(last?.x ?? 0);
    expect(first?.y).toBeGreaterThan(last?.y ?? 0);
    expect(layout.yTicks[0]).toEqual({ value: 0, y: layout.bottom });
  });

  it('keeps two readings of one date apart, names both and joins them as a dispute', () => {
    const layout = layoutReadingHistory(
      [
        makePoint(500, '2010'),
        makePoint(18600, '2015', { disputed: true }),
        makePoint(19000, '2015', { disputed: true })
      ],
      704,
      words
    );
    const [, a, b] = layout.readings;
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(8);
    expect(a?.label).not.toBeNull();
    expect(b?.label).not.toBeNull();
    expect(layout.disputes).toHaveLength(1);
  });

  it.each([328, 704])('keeps marks and labels inside a drawing of %i px, labels apart', (width) => {
    const points = Array.from({ length: 14 }, (_, i) => makePoint(100 + i * 37, String(2005 + i)));
    const layout = layoutReadingHistory(points, width, words);
    for (const reading of layout.readings) {
      expect(reading.x).toBeGreaterThan(layout.left);
      expect(reading.x).toBeLessThan(layout.width);
    }
    const labels = layout.readings.flatMap((reading) => (reading.label === null ? [] : [reading.label]));
    expect(labels.length).toBeGreaterThan(2);
    for (const [i, one] of labels.entries())
      for (const other of labels.slice(i + 1))
        expect(Math.abs(one.y - other.y) >= 14 || Math.abs(one.x - other.x) > 40).toBe(true);
  });

  it('tells over and about from exact by the look of the mark', () => {
    const over = makePoint(10, '2010');
    const layout = layoutReadingHistory(
      [{ ...over, figure: { ...over.figure, qualifier: 'over' } }, makePoint(20, '2012', { measure: 'plan' })],
      704,
      words
    );
    expect(layout.readings.map(({ look, planned }) => ({ look, planned }))).toEqual([
      { look: 'bound', planned: false },
      { look: 'exact', planned: true }
    ]);
  });
});
