import { describe, expect, it } from 'vitest';
import { checkParts, checkedTotals, mayOverlap, piecesOf } from '#lib/view-models/funds/parts.ts';
import { makeFund, makePart } from './made-funds.ts';

const verdictOf = (...[total, ...parts]: Parameters<typeof checkParts>[1]) =>
  total === undefined ? null : checkParts(total, [total, ...parts]);

describe('parts of a total', () => {
  it('add up', () => {
    const check = verdictOf(
      makeFund('all', { amount: 30 }),
      makePart('a', 'all', { amount: 10 }),
      makePart('b', 'all', { amount: 20 })
    );
    expect(check).toMatchObject({ verdict: 'adds', sum: 30, rest: 0 });
    expect(check?.parts.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('add up only if "over" is taken as the number itself', () => {
    const check = verdictOf(
      makeFund('all', { amount: 43_500 }),
      makePart('a', 'all', { amount: 20_000 }),
      makePart('b', 'all', { amount: 4_600 }),
      makePart('c', 'all', { amount: 17_400, qualifier: 'over' }),
      makePart('d', 'all', { amount: 1_500 })
    );
    expect(check).toMatchObject({ verdict: 'adds-if', sum: 43_500, rest: 0 });
  });

  it('leave a rest that no source names', () => {
    expect(verdictOf(makeFund('all', { amount: 30 }), makePart('a', 'all', { amount: 10 }))).toMatchObject({
      verdict: 'short',
      rest: 20
    });
  });

  it('leave a rest that may be smaller where a part says "over"', () => {
    const part = makePart('a', 'all', { amount: 29, qualifier: 'over' });
    expect(verdictOf(makeFund('all', { amount: 30 }), part)).toMatchObject({ verdict: 'short-floor', rest: 1 });
  });

  it('are more than the total', () => {
    const check = verdictOf(makeFund('all', { amount: 10 }), makePart('a', 'all', { amount: 11 }));
    expect(check).toMatchObject({ verdict: 'exceeds', rest: -1 });
  });

  it('are not the money paid under a plan', () => {
    const plan = makeFund('plan', { measure: 'planned', amount: 100 });
    const paid = makeFund('paid', { parent: 'plan', amount: 40 });
    expect(checkedTotals([plan, paid])).toEqual([]);
  });
});

describe('what is added', () => {
  const total = makeFund('all', { amount: 30, category: 'all-parts', level: 'mixed' });
  const parts = [
    makePart('a', 'all', { amount: 10, category: 'roads', level: 'district' }),
    makePart('b', 'all', { amount: 20, category: 'roads', level: 'provincial' })
  ];

  it('is the total once, and no part of it', () => {
    expect(piecesOf([total, ...parts], []).map(({ id }) => id)).toEqual(['all']);
  });

  it('is the parts in place of the total where they differ in what is asked', () => {
    expect(piecesOf([total, ...parts], ['level']).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is the total where its parts do not add up', () => {
    expect(piecesOf([total, ...parts.slice(1)], ['level']).map(({ id }) => id)).toEqual(['all']);
  });

  it('goes down to parts of parts', () => {
    const rows = [
      makeFund('all', { amount: 30 }),
      makePart('a', 'all', { amount: 30 }),
      makePart('a1', 'a', { amount: 10, category: 'roads' }),
      makePart('a2', 'a', { amount: 20, category: 'sewers' })
    ];
    expect(piecesOf(rows, ['category']).map(({ id }) => id)).toEqual(['a2', 'a1']);
  });

  it('is neither a second report nor what another amount may hold, nor a draft nor money of others', () => {
    const rows = (['second-report', 'may-overlap', 'draft', 'not-public-money'] as const).map((exclusion) =>
      makeFund(exclusion, { exclusion })
    );
    expect(piecesOf(rows, ['category', 'level', 'programme'])).toEqual([]);
  });
});

describe('amounts that may overlap', () => {
  const wide = makeFund('wide', { category: 'park-cluster-infrastructure', from: '2021', to: '2025' });
  const narrow = makeFund('narrow', { category: 'cluster-infrastructure', from: null, to: '2022-03' });

  it('are told where one kind takes in the other and their years meet', () => {
    expect(mayOverlap([wide, narrow])).toEqual([[wide, narrow]]);
  });

  it('are none in other years, places or measures', () => {
    const others = [
      makeFund('before', { category: 'cluster-infrastructure', from: '2010', to: '2015' }),
      makeFund('elsewhere', { category: 'cluster-infrastructure', place: 'yen-bai' }),
      makeFund('planned', { category: 'cluster-infrastructure', measure: 'planned' })
    ];
    expect(mayOverlap([wide, ...others])).toEqual([]);
  });
});
