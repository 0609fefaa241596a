import { describe, expect, it } from 'vitest';
import { barOf, scaleEnd } from '#lib/view-models/compare/bar.ts';
import { differMaterially, intervalOf, intervalOfAll } from '#lib/view-models/compare/interval.ts';
import { makeFigure } from './made-zones.ts';

const of = (...figures: ReturnType<typeof makeFigure>[]) => ({ figures, measure: null });

describe('what a published number leaves open', () => {
  it('is nothing for an exact number and both ends for a range', () => {
    expect(intervalOf(makeFigure({ value: 30 }))).toEqual({ low: 30, high: 30 });
    expect(intervalOf(makeFigure({ value: 30, valueMax: 45 }))).toEqual({ low: 30, high: 45 });
  });

  it('has no end above "over" and begins at zero below "up to"', () => {
    expect(intervalOf(makeFigure({ value: 90, qualifier: 'over' }))).toEqual({ low: 90, high: Infinity });
    expect(intervalOf(makeFigure({ value: 90, qualifier: 'up-to' }))).toEqual({ low: 0, high: 90 });
  });

  it('reaches from the lowest to the highest of readings that disagree', () => {
    expect(intervalOfAll([makeFigure({ value: 66 }), makeFigure({ value: 85 })])).toEqual({ low: 66, high: 85 });
  });
});

describe('a material difference', () => {
  const exact = (value: number) => ({ low: value, high: value });

  it('is more than a tenth of the larger value', () => {
    expect(differMaterially(exact(100), exact(91), 'ha')).toBe(false);
    expect(differMaterially(exact(100), exact(89), 'ha')).toBe(true);
  });

  it('is five points between percentages, however small they are', () => {
    expect(differMaterially(exact(4), exact(1), '%')).toBe(false);
    expect(differMaterially(exact(85), exact(90), '%')).toBe(true);
  });

  it('is none while what is left open overlaps', () => {
    const over = intervalOf(makeFigure({ value: 100, qualifier: 'over' }));
    expect(differMaterially(over, exact(5000), 'ha')).toBe(false);
    expect(differMaterially(over, exact(50), 'ha')).toBe(true);
    expect(differMaterially({ low: 66, high: 85 }, exact(80), 'ha')).toBe(false);
  });

  it('holds between zero and something', () => {
    expect(differMaterially(exact(0), exact(3), 'ha')).toBe(true);
    expect(differMaterially(exact(0), exact(0), 'ha')).toBe(false);
  });
});

describe('bars of a row', () => {
  it('share a scale from zero to the largest value', () => {
    const small = of(makeFigure({ value: 50 }));
    const large = of(makeFigure({ value: 200 }));
    const end = scaleEnd([small, large]);
    expect(end).toBe(200);
    expect(barOf(small, end)?.solid).toBe(0.25);
    expect(barOf(large, end)?.solid).toBe(1);
  });

  it('end at a hundred where all are percentages', () => {
    expect(scaleEnd([of(makeFigure({ value: 40, unit: '%' }))])).toBe(100);
    expect(scaleEnd([of(makeFigure({ value: 130, unit: '%' }))])).toBe(130);
  });

  it('draw a range and readings that disagree from the lower to the upper end', () => {
    expect(barOf(of(makeFigure({ value: 30, valueMax: 45 })), 90)).toMatchObject({
      solid: 30 / 90,
      reach: 0.5,
      disputed: false
    });
    expect(barOf(of(makeFigure({ value: 90 }), makeFigure({ value: 45 })), 90)).toMatchObject({
      solid: 0.5,
      reach: 1,
      disputed: true
    });
  });

  it('draw the doubt of a computed value instead of the value', () => {
    const line = { ...of(makeFigure({ value: 7, unit: 'km' })), doubt: { low: 0, high: 14 } };
    expect(scaleEnd([line])).toBe(14);
    expect(barOf(line, 14)).toMatchObject({ solid: 0, reach: 1 });
  });

  it('tell floors, ceilings and plans', () => {
    expect(barOf(of(makeFigure({ qualifier: 'over' })), 100)).toMatchObject({ open: true, hollow: false });
    expect(barOf(of(makeFigure({ qualifier: 'up-to' })), 100)).toMatchObject({ open: false, hollow: true });
    expect(barOf({ figures: [makeFigure()], measure: 'plan' }, 100)?.hollow).toBe(true);
  });

  it('are none for years and where the whole row is zero; zero itself is drawn', () => {
    expect(barOf(of(makeFigure({ value: 2018, unit: 'year' })), 2018)).toBeNull();
    expect(barOf(of(makeFigure({ value: 0 })), 0)).toBeNull();
    expect(barOf(of(makeFigure({ value: 0 })), 10)?.solid).toBe(0);
  });
});
