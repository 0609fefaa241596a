import { describe, expect, it } from 'vitest';
import { dataEnds, reachOf, scaleOf, utility } from '#lib/view-models/rank/scale.ts';
import { figureSpan, spanOfAll } from '#lib/view-models/rank/span.ts';

const exact = (...values: readonly number[]) => values.map((value) => ({ low: value, high: value }));

describe('the ends of a scale', () => {
  it('are the lowest and the highest value of ten zones', () => {
    expect(dataEnds(exact(5, 1, 9, 2, 3, 4, 6, 7, 8, 100))).toEqual({ low: 1, high: 100 });
  });

  it('leave out a giant among many', () => {
    const many = Array.from({ length: 19 }, (_, index) => index + 1);
    expect(dataEnds(exact(...many, 106_000))).toEqual({ low: 1, high: 19 });
  });

  it('go to the highest value where nine tenths are alike', () => {
    expect(dataEnds(exact(...Array.from({ length: 20 }, () => 5), 7))).toEqual({ low: 5, high: 7 });
  });

  it('are not there where no two values differ', () => {
    expect(dataEnds([])).toBeNull();
    expect(dataEnds(exact(30))).toBeNull();
    expect(dataEnds(exact(30, 30))).toBeNull();
  });

  it('take the known end of a figure that says only "over"', () => {
    expect(
      dataEnds([
        { low: 10, high: null },
        { low: null, high: 40 }
      ])
    ).toEqual({ low: 10, high: 40 });
  });
});

describe('a scale', () => {
  it('runs down where less is better', () => {
    const scale = scaleOf(exact(10, 20, 30), false, undefined);
    expect(scale).toEqual({ kind: 'line', zero: 30, one: 10 });
    expect(scale === null ? null : [10, 20, 30, 99].map((km) => utility(scale, km))).toEqual([1, 0.5, 0, 0]);
  });

  it('takes the stated end and the data for the other', () => {
    expect(scaleOf(exact(10, 50), true, { zero: null, one: 30 })).toEqual({ kind: 'line', zero: 10, one: 30 });
  });

  it('is a step where the stated end leaves no way to the other', () => {
    const scale = scaleOf(exact(50, 90), true, { zero: null, one: 20 });
    expect(scale).toEqual({ kind: 'step', at: 20, more: true });
    expect(reachOf({ low: 50, high: 50 }, scale)).toEqual({ low: 1, high: 1 });
  });

  it('makes the one published rent count once it is said what is good enough', () => {
    const rent = { low: 30, high: 30 };
    expect(reachOf(rent, scaleOf([rent], false, undefined))).toEqual({ low: 0, high: 1 });
    expect(reachOf(rent, scaleOf([rent], false, { zero: null, one: 40 }))).toEqual({ low: 1, high: 1 });
  });
});

describe('what a figure leaves possible', () => {
  it.each([
    ['exact', { low: 20, high: 20 }],
    ['about', { low: 20, high: 20 }],
    ['over', { low: 20, high: null }],
    ['at-least', { low: 20, high: null }],
    ['nearly', { low: null, high: 20 }],
    ['under', { low: null, high: 20 }],
    ['up-to', { low: null, high: 20 }]
  ] as const)('%s', (qualifier, span) => {
    expect(figureSpan({ value: 20, valueMax: null, qualifier })).toEqual(span);
  });

  it('is the whole range where the source gives one', () => {
    expect(figureSpan({ value: 30, valueMax: 45, qualifier: 'exact' })).toEqual({ low: 30, high: 45 });
  });

  it('holds all readings that disagree, and averages none', () => {
    expect(
      spanOfAll([
        { low: 66, high: 66 },
        { low: 85, high: 85 }
      ])
    ).toEqual({ low: 66, high: 85 });
    expect(
      spanOfAll([
        { low: 66, high: null },
        { low: 85, high: 85 }
      ])
    ).toEqual({ low: 66, high: null });
  });
});
