import { describe, expect, it } from 'vitest';
import { partRows, planSpans } from '../../../scripts/data/part-plan.ts';

const count = (province: string, year: number | null, rows: number) => ({ province, year, rows });

describe('parts of a large table', () => {
  it('keeps a small province whole, with its undated rows', () => {
    const spans = planSpans([count('hue', null, 5), count('hue', 2020, 10), count('hue', 2001, 10)]);
    expect(spans).toEqual([{ province: 'hue', from: 2001, to: 2020, undated: true }]);
  });

  it('cuts a large province between years, never within one', () => {
    const spans = planSpans([
      count('da-nang', 2001, partRows - 10),
      count('da-nang', 2002, 11),
      count('da-nang', 2003, partRows * 2),
      count('da-nang', null, 4)
    ]);
    expect(spans).toEqual([
      { province: 'da-nang', from: 2001, to: 2001, undated: false },
      { province: 'da-nang', from: 2002, to: 2002, undated: false },
      { province: 'da-nang', from: 2003, to: 2003, undated: true }
    ]);
  });

  it('has a part of undated rows alone where no row has a year', () => {
    expect(planSpans([count('hue', null, 3)])).toEqual([{ province: 'hue', from: null, to: null, undated: true }]);
  });
});
