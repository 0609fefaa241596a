import { describe, expect, it } from 'vitest';
import { partsFor, type PartList, type TablePart } from '../../../src/lib/domain/table-parts.ts';
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

describe('parts that a choice needs', () => {
  const part = (province: string, from: number | null, to: number | null): TablePart => ({
    path: `investments/${province}/${from ?? 'undated'}`,
    ...{ province, from, to, undated: from === null, rows: 1, bytes: 1 }
  });
  const list: PartList = {
    investments: [
      part('hue', 1994, 2010),
      part('hue', 2011, 2026),
      part('son-la', 1994, 2026),
      part('lai-chau', null, null)
    ]
  };
  const paths = (provinces: readonly string[], from: number | null, to: number | null): readonly string[] =>
    partsFor(list, 'investments', { provinces, from, to }).map(({ path }) => path);

  it('takes those of the province, and of them those that touch the years', () => {
    expect(paths(['hue'], null, null)).toEqual(['investments/hue/1994', 'investments/hue/2011']);
    expect(paths(['hue'], 2011, null)).toEqual(['investments/hue/2011']);
    expect(paths(['hue'], null, 2010)).toEqual(['investments/hue/1994']);
    expect(paths(['hue', 'son-la'], 2005, 2012)).toHaveLength(3);
  });

  it('takes undated rows only where no year is chosen', () => {
    expect(paths([], null, null)).toHaveLength(4);
    expect(paths(['lai-chau'], 2000, null)).toEqual([]);
  });
});
