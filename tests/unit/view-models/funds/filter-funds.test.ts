import { describe, expect, it } from 'vitest';
import { choicesOf, chosenRows, countedRows, everything, yearsOf } from '#lib/view-models/funds/filter-funds.ts';
import { makeFund, makePart, makePolicy } from './made-funds.ts';

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe('funds under a filter', () => {
  const total = makeFund('all', { amount: 30, category: 'all-parts', policy: makePolicy('nq121') });
  const rows = [
    total,
    makePart('roads', 'all', { amount: 10, category: 'roads', policy: makePolicy('nq121') }),
    makePart('jobs', 'all', { amount: 20, category: 'jobs', policy: makePolicy('nq121') }),
    makeFund('other', { place: 'lao-cai', category: 'roads', from: '2026', to: '2030' })
  ];

  it('are all of them without one, and only totals are added', () => {
    expect(ids(chosenRows(rows, everything))).toEqual(['all', 'roads', 'jobs', 'other']);
    expect(ids(countedRows(rows, everything))).toEqual(['all', 'other']);
  });

  it('finds part of a total under its own kind', () => {
    expect(ids(countedRows(rows, { ...everything, category: 'roads' }))).toEqual(['roads', 'other']);
    expect(countedRows(rows, { ...everything, category: 'all-parts' })).toEqual([]);
  });

  it('keeps places and instruments apart', () => {
    expect(ids(countedRows(rows, { ...everything, place: 'lao-cai' }))).toEqual(['other']);
    expect(ids(countedRows(rows, { ...everything, programme: 'nq121' }))).toEqual(['all']);
    expect(ids(countedRows(rows, { ...everything, programme: 'none' }))).toEqual(['other']);
  });

  it('matches years that a period touches', () => {
    const years = { from: 2025, to: 2026 };
    expect(ids(countedRows(rows, { ...everything, years }))).toEqual(['other']);
    expect(ids(countedRows(rows, { ...everything, years: { from: null, to: 2021 } }))).toEqual(['all']);
  });

  it('judges a period with one published end by that end, and finds none without a period', () => {
    expect(yearsOf({ from: null, to: '2022-03' })).toEqual([2022, 2022]);
    expect(yearsOf({ from: '2008', to: null })).toEqual([2008, 2008]);
    const undated = makeFund('undated', { from: null, to: null });
    expect(countedRows([undated], { ...everything, years: { from: 1990, to: null } })).toEqual([]);
    expect(ids(countedRows([undated], everything))).toEqual(['undated']);
  });

  it('offers what some row has, the two provinces first', () => {
    const choices = choicesOf(rows, 'vi');
    expect(choices.places).toEqual(['thanh-hoa', 'lao-cai']);
    expect(choices.programmes).toEqual([{ id: 'nq121', name: 'nq121/QĐ: Văn bản nq121' }]);
    expect([choices.years[0], choices.years.at(-1)]).toEqual([2021, 2030]);
  });
});
