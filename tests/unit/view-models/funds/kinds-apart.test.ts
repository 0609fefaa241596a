import { describe, expect, it } from 'vitest';
import { kindsWithoutFunds } from '#lib/view-models/funds/kinds-apart.ts';
import { makeFund } from './made-funds.ts';

describe('kinds of support without money of their own', () => {
  const rows = [makeFund('promotion'), makeFund('interest', { category: 'interest-support', place: 'da-nang' })];

  it('are those of which no amount of the place is told apart', () => {
    expect(kindsWithoutFunds(rows, 'thanh-hoa')).toEqual(['training', 'market', 'interest-support', 'rd-technology']);
    expect(kindsWithoutFunds(rows, '')).toEqual(['training', 'market', 'rd-technology']);
  });
});
