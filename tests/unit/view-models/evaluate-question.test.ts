import { describe, expect, it } from 'vitest';
import type { Filter, Measure, Question } from '#lib/domain/question.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { makeInvestment, makeReported, makeRows, makeZone } from '../../fixtures/explorer-rows.ts';

const count: Measure = { name: 'count', of: 'count' };
const ask = (given: Partial<Question>): Question => ({
  from: 'explorer_zones',
  where: [],
  groupBy: [],
  measures: [count],
  ...given
});

const rows = makeRows({
  zones: [
    makeZone({ zone_id: 'park', area_ha: 100, occupancy_pct: 0, sectors: ['energy', 'tourism'] }),
    makeZone({ zone_id: 'inner', area_ha: 40, parent_zone_id: 'park', status: 'planned' }),
    makeZone({ zone_id: 'cluster', kind: 'industrial-cluster', area_disputed: true, sectors: ['energy'] })
  ],
  investments: [
    makeReported('refinery', 9000, { zone_id: 'park', year: 2018, countries: ['JP', 'VN'] }),
    makeReported('mill', 20, { zone_id: 'cluster', year: 2020, countries: ['VN'] }),
    makeInvestment({ investment_id: 'rumour' })
  ]
});

const keys = (question: Question): readonly (readonly (string | null)[])[] =>
  evaluate(question, rows).map((row) => row.keys);
const zonesThat = (...where: readonly Filter[]): readonly (string | null | undefined)[] =>
  keys(ask({ where, groupBy: ['zone_id'] })).map(([id]) => id);

describe('the evaluator of questions', () => {
  it('answers one row of nothing when no row passes an ungrouped question', () => {
    const question = ask({
      where: [{ kind: 'one-of', column: 'zone_id', values: [] }],
      measures: [count, { name: 'area', of: 'sum', column: 'area_ha' }]
    });
    expect(evaluate(question, rows)).toEqual([{ keys: [], values: { count: 0, area: null } }]);
  });

  it('counts an occupancy of zero as published', () => {
    const question = ask({
      measures: [
        { name: 'known', of: 'count-known', column: 'occupancy_pct' },
        { name: 'least', of: 'min', column: 'occupancy_pct' }
      ]
    });
    expect(evaluate(question, rows)[0]?.values).toEqual({ known: 1, least: 0 });
  });

  it('keeps both ends of a range and never matches an absent number', () => {
    expect(zonesThat({ kind: 'range', column: 'area_ha', from: 40, to: 100 })).toEqual(['inner', 'park']);
    expect(zonesThat({ kind: 'range', column: 'area_ha', from: null, to: null })).toEqual(['inner', 'park']);
    expect(zonesThat({ kind: 'range', column: 'area_ha', from: 41, to: null })).toEqual(['park']);
  });

  it('gives a row with several sectors to each of them, and one without to none', () => {
    expect(evaluate(ask({ groupBy: ['sectors'] }), rows)).toEqual([
      { keys: ['energy'], values: { count: 2 } },
      { keys: ['tourism'], values: { count: 1 } }
    ]);
  });

  it('writes years and yes or no as text, and puts the unknown last', () => {
    expect(keys(ask({ from: 'explorer_investments', groupBy: ['year', 'counts_in_total'] }))).toEqual([
      ['2018', 'true'],
      ['2020', 'true'],
      [null, 'false']
    ]);
  });

  it('finds zones by what stands in them, and those whose parent is not among others', () => {
    const hosts: Filter = {
      kind: 'related',
      not: false,
      column: 'zone_id',
      from: 'explorer_investments',
      relatedColumn: 'zone_id',
      where: [{ kind: 'range', column: 'capital_usd_m', from: 1000, to: null }]
    };
    expect(zonesThat(hosts)).toEqual(['park']);
    expect(zonesThat({ ...hosts, not: true })).toEqual(['cluster', 'inner']);
    expect(
      zonesThat({
        kind: 'related',
        not: true,
        column: 'parent_zone_id',
        from: 'explorer_zones',
        relatedColumn: 'zone_id',
        where: []
      })
    ).toEqual(['cluster', 'park']);
  });

  it('takes one of several conditions, and none of no conditions', () => {
    const any = (...filters: readonly Filter[]): Filter => ({ kind: 'any', filters });
    expect(
      zonesThat(
        any(
          { kind: 'is', column: 'area_disputed', value: true },
          { kind: 'one-of', column: 'status', values: ['planned'] }
        )
      )
    ).toEqual(['cluster', 'inner']);
    expect(zonesThat(any())).toEqual([]);
  });

  it('orders keys by bytes, as the engine does', () => {
    const named = makeRows({ zones: ['đá', 'Z', 'a', '\u{1F3ED}', '\uFF21'].map((zone_id) => makeZone({ zone_id })) });
    expect(evaluate(ask({ groupBy: ['zone_id'] }), named).map((row) => row.keys[0])).toEqual([
      'Z',
      'a',
      'đá',
      '\uFF21',
      '\u{1F3ED}'
    ]);
  });

  it('refuses what the tables do not have', () => {
    expect(() => evaluate(ask({ groupBy: ['area'] }), rows)).toThrow('explorer_zones has no column "area"');
    expect(() => evaluate(ask({ groupBy: ['constructor'] }), rows)).toThrow('has no column');
    expect(() => evaluate(ask({ groupBy: ['area_ha'] }), rows)).toThrow('area_ha is a number column');
    expect(() => evaluate(ask({ measures: [{ name: 'x', of: 'sum', column: 'kind' }] }), rows)).toThrow('text column');
    expect(() => evaluate(ask({ groupBy: ['kind', 'status', 'zone_id', 'province_id'] }), rows)).toThrow('three');
  });

  it('names the cell that is not of its kind', () => {
    const broken = {
      ...rows,
      explorer_zones: [...rows.explorer_zones, { ...makeZone({ zone_id: 'x' }), area_ha: '12' }]
    };
    const question = ask({ measures: [{ name: 'area', of: 'sum', column: 'area_ha' }] });
    // @ts-expect-error a text where a number belongs is what is tested
    expect(() => evaluate(question, broken)).toThrow('explorer_zones.area_ha, row 4: "12" found, number expected');
  });
});
