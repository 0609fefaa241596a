import { describe, expect, it } from 'vitest';
import {
  chosenRows,
  partsOf,
  partText,
  readPartText,
  sumOf,
  type PartedTable,
  type TablePart
} from '#lib/domain/table-parts.ts';

const part = (given: Partial<TablePart> & Pick<TablePart, 'path' | 'province' | 'rows'>): TablePart => ({
  from: null,
  to: null,
  undated: false,
  bytes: 10 * given.rows,
  ...given
});
const investments: PartedTable = {
  name: 'investments',
  rows: 100,
  bytes: 900,
  parts: [
    part({ path: 'a/late', province: 'a', from: 2010, to: 2020, undated: true, rows: 30 }),
    part({ path: 'a/early', province: 'a', from: 2000, to: 2009, rows: 20 }),
    part({ path: 'b/all', province: 'b', rows: 50 })
  ]
};
const reports: PartedTable = { name: 'reports', rows: 200, bytes: 500, parts: [] };

describe('what is loaded of a table that comes in parts', () => {
  it('is its one file where everything is wanted', () => {
    expect(chosenRows([investments], { province: null, span: null })).toEqual([
      { table: 'investments', files: ['investments.parquet'], rows: 100, all: 100, bytes: 900 }
    ]);
  });

  it('is every part of a province, oldest first', () => {
    expect(chosenRows([investments], { province: 'a', span: null })).toEqual([
      { table: 'investments', files: ['a/early', 'a/late'], rows: 50, all: 100, bytes: 500 }
    ]);
  });

  it('is one part where a span of years is wanted', () => {
    const [early, late] = partsOf(investments, 'a').map((_, span) =>
      chosenRows([investments], { province: 'a', span }).flatMap(({ files }) => files)
    );
    expect([early, late]).toEqual([['a/early'], ['a/late']]);
  });

  it('is added over the tables', () => {
    expect(sumOf(chosenRows([investments, reports], { province: null, span: null }), 'bytes')).toBe(1400);
  });
});

describe('a part in an address', () => {
  it.each([
    ['all', { province: null, span: null }],
    ['a', { province: 'a', span: null }],
    ['a~2000..2009', { province: 'a', span: 0 }],
    ['a~2010..2020', { province: 'a', span: 1 }],
    ['b~undated', { province: 'b', span: 0 }]
  ])('is written and read back: %s', (text, choice) => {
    expect(partText([investments], choice)).toBe(text);
    expect(readPartText([investments], text)).toEqual({ kind: 'part', choice });
  });

  it.each([
    ['a~2000..2012', 'a', '2000..2012'],
    ['c', 'c', null],
    ['c~undated', 'c', 'undated'],
    ['a~', 'a', ''],
    ['', '', null]
  ])('that is not there is never taken for another: "%s"', (text, province, years) => {
    expect(readPartText([investments], text)).toEqual({ kind: 'gone', province, years });
  });

  it('is gone where no table comes in parts', () => {
    expect(readPartText([], 'all')).toEqual({ kind: 'gone', province: 'all', years: null });
  });
});
