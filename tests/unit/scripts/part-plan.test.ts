import { describe, expect, it } from 'vitest';
import { partLimits, planSpans } from '../../../scripts/data/part-plan.ts';

const count = (province: string, year: number | null, rows: number) => ({ province, year, rows });

const { partRows } = partLimits({});

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

describe('where tables are cut', () => {
  it('is as usual where nothing else is said', () => {
    expect(partLimits({ ATLAS_PART_ROWS: '' })).toEqual({ partedFrom: 100_000, partRows: 50_000 });
  });

  it('is as the publisher says', () => {
    expect(partLimits({ ATLAS_PARTED_FROM: '5000', ATLAS_PART_ROWS: '2000' })).toEqual({
      partedFrom: 5000,
      partRows: 2000
    });
  });

  it.each(['0', '-5', '2e3', '50.000', 'many'])('is refused by name where it is no number of rows: %s', (text) => {
    expect(() => partLimits({ ATLAS_PART_ROWS: text })).toThrow(`ATLAS_PART_ROWS=${text}: `);
  });
});
