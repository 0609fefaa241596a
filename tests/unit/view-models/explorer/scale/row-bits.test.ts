import { describe, expect, it } from 'vitest';
import { allOf, bitsOf, listRows } from '#lib/view-models/explorer/scale/row-bits.ts';
import type { RowTest } from '#lib/view-models/explorer/scale/row-tests.ts';

const rows = 100;
const codes = Uint8Array.from({ length: rows }, (_, row) => row % 5);
const threes: RowTest = { kind: 'codes', codes, passes: Uint8Array.of(0, 0, 0, 1, 0) };
const numbers = Float64Array.from({ length: rows }, (_, row) => (row % 10 === 0 ? Number.NaN : row));
const from = (least: number): RowTest => ({ kind: 'interval', numbers, from: least, to: Infinity });
const listed = (test: RowTest): readonly number[] => {
  const found = new Uint32Array(rows);
  return [...found.subarray(0, listRows(bitsOf(rows, test), found))];
};
const rowsThat = (pass: (row: number) => boolean): readonly number[] =>
  Array.from({ length: rows }, (_, row) => row).filter(pass);

describe('rows as bits', () => {
  it('hold the rows whose codes pass', () => {
    expect(listed(threes)).toEqual(rowsThat((row) => row % 5 === 3));
  });

  it('hold the rows inside an interval, and none without a number', () => {
    expect(listed(from(90))).toEqual(rowsThat((row) => row > 90));
  });

  it('hold rows that pass any of several tests, none where there is no test', () => {
    expect(listed({ kind: 'any', tests: [threes, from(95)] })).toEqual(rowsThat((row) => row % 5 === 3 || row >= 95));
    expect(listed({ kind: 'any', tests: [] })).toEqual([]);
  });

  it('hold no row behind the last, also where all pass', () => {
    const all: RowTest = { kind: 'codes', codes, passes: new Uint8Array(5).fill(1) };
    expect(listed(all)).toEqual(rowsThat(() => true));
  });

  it('of several filters are those of rows that pass all', () => {
    const both = allOf([bitsOf(rows, threes), bitsOf(rows, from(50))]) ?? new Uint32Array(0);
    const found = new Uint32Array(rows);
    expect([...found.subarray(0, listRows(both, found))]).toEqual(rowsThat((row) => row % 5 === 3 && row >= 50));
    expect(allOf([])).toBeNull();
  });
});
