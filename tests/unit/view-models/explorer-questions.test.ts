import { describe, expect, it } from 'vitest';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { AnswerRow, Question } from '#lib/domain/question.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { activeFilters, filtersFor } from '#lib/view-models/explorer-filters.ts';
import {
  explorerQuestions,
  looseningQuestions,
  type ExplorerQuestionName
} from '#lib/view-models/explorer-questions.ts';
import { makeFund, makeInvestment, makeReported, makeRows, makeZone } from '../../fixtures/explorer-rows.ts';

const rows = makeRows({
  zones: [
    makeZone({
      zone_id: 'nghi-son',
      kind: 'economic-zone',
      area_ha: 18000,
      area_measure: 'actual',
      area_qualifier: 'exact',
      sectors: ['energy']
    }),
    makeZone({
      zone_id: 'nghi-son-1',
      parent_zone_id: 'nghi-son',
      area_ha: 200,
      area_measure: 'actual',
      area_qualifier: 'exact',
      occupancy_pct: 90
    }),
    makeZone({
      zone_id: 'bim-son',
      area_ha: 500,
      area_measure: 'plan',
      area_qualifier: 'over',
      status: 'planned',
      industrial_land_ha: 300,
      industrial_land_qualifier: 'exact',
      sectors: ['metallurgy']
    }),
    makeZone({ zone_id: 'phu-quy', status: 'planned' }),
    makeZone({ zone_id: 'tang-loong', province_id: 'lao-cai', occupancy_pct: 0, sectors: ['metallurgy'] }),
    makeZone({ zone_id: 'au-lau', province_id: 'lao-cai', former_province_id: 'yen-bai', kind: 'industrial-cluster' })
  ],
  investments: [
    makeReported('refinery', 9000, { zone_id: 'nghi-son', sector_id: 'energy', countries: ['JP', 'VN'], year: 2018 }),
    makeReported('grid', 2100, { zone_id: 'nghi-son', sector_id: 'energy', measure: 'planned', year: 2026 }),
    makeReported('steel', 400, {
      zone_id: 'tang-loong',
      province_id: 'lao-cai',
      sector_id: 'metallurgy',
      countries: ['CN'],
      year: 2014,
      qualifier: 'over'
    }),
    makeInvestment({
      investment_id: 'unnamed',
      zone_id: 'au-lau',
      province_id: 'lao-cai',
      former_province_id: 'yen-bai',
      sector_id: 'tourism'
    }),
    makeReported('group-total', 50_000, { counts_in_total: false })
  ],
  funds: [
    makeFund({ fund_id: 'total', amount_vnd_m: 43_500, category_id: 'industrial-promotion' }),
    makeFund({
      fund_id: 'part',
      amount_vnd_m: 20_000,
      counts_in_total: false,
      exclusion: 'part',
      parent_fund_id: 'total'
    }),
    makeFund({ fund_id: 'plan', amount_vnd_m: 900, measure: 'planned', category_id: 'key-products' }),
    makeFund({
      fund_id: 'former',
      amount_vnd_m: 77,
      province_id: 'yen-bai',
      present_province_id: 'lao-cai',
      qualifier: 'over'
    }),
    makeFund({ fund_id: 'elsewhere', amount_vnd_m: 5_000_000, province_id: 'da-nang' })
  ]
});

const viewOf = (given: Partial<ExplorerView>): ExplorerView => ({ ...defaultView, ...given });
const answerTo = (
  name: ExplorerQuestionName,
  given: Partial<ExplorerView> = {},
  searchIds: readonly string[] | null = null
) => evaluate(explorerQuestions(viewOf(given), { q: searchIds, near: null })[name], rows);
const firstKeys = (answer: readonly AnswerRow[]) => answer.map(({ keys }) => keys[0]);
const shown = (given: Partial<ExplorerView>, searchIds: readonly string[] | null = null) =>
  firstKeys(answerTo('zones', given, searchIds));
const matching = (given: Partial<ExplorerView>) => firstKeys(answerTo('investments', given));
const counted = (question: Question) => evaluate(question, rows)[0]?.values['count'];

describe('filters of the explorer', () => {
  it('shows the zones near a place, and their projects; how near alone narrows nothing', () => {
    const near = { q: null, near: ['bim-son', 'nghi-son'] };
    const ask = (name: ExplorerQuestionName, given: Partial<ExplorerView>) =>
      firstKeys(evaluate(explorerQuestions(viewOf(given), near)[name], rows));
    expect(ask('zones', { near: 'seaport', within: 60 })).toEqual(['bim-son', 'nghi-son']);
    expect(ask('zones', { within: 60 })).toHaveLength(6);
    expect(
      looseningQuestions(viewOf({ near: 'seaport', within: 60 }), 'explorer_zones').map(({ filter }) => filter)
    ).toEqual(['near']);
  });

  it('shows everything of both provinces when nothing is chosen', () => {
    expect(shown({})).toHaveLength(6);
    expect(matching({})).toHaveLength(5);
    expect(firstKeys(answerTo('funds'))).toEqual(['former', 'part', 'plan', 'total']);
  });

  it('tells present Lào Cai from the former Lào Cai and Yên Bái it is made of', () => {
    expect(shown({ province: ['lao-cai'] })).toEqual(['au-lau', 'tang-loong']);
    expect(shown({ province: ['lao-cai-before'] })).toEqual(['tang-loong']);
    expect(shown({ province: ['yen-bai'] })).toEqual(['au-lau']);
    expect(shown({ province: ['lao-cai-before', 'yen-bai'] })).toEqual(shown({ province: ['lao-cai'] }));
    expect(shown({ province: ['thanh-hoa', 'yen-bai'] })).toEqual([
      'au-lau',
      'bim-son',
      'nghi-son',
      'nghi-son-1',
      'phu-quy'
    ]);
    expect(firstKeys(answerTo('funds', { province: ['yen-bai'] }))).toEqual(['former']);
    expect(firstKeys(answerTo('funds', { province: ['lao-cai-before'] }))).toEqual([]);
    expect(firstKeys(answerTo('funds', { province: ['lao-cai'] }))).toEqual(['former']);
  });

  it('limits zones to those with a matching investment once investments are filtered', () => {
    expect(shown({ year: { from: 2015, to: 2020 } })).toEqual(['nghi-son']);
    expect(shown({ country: ['CN'] })).toEqual(['tang-loong']);
    expect(shown({ country: ['JP'], year: { from: 2020, to: null } })).toEqual([]);
    expect(shown({ capital: { from: 1000, to: null }, province: ['lao-cai'] })).toEqual([]);
  });

  it('asks country and sector of one and the same investment', () => {
    expect(shown({ country: ['JP'], sector: ['metallurgy'] })).toEqual([]);
    expect(shown({ country: ['CN'], sector: ['metallurgy'] })).toEqual(['tang-loong']);
  });

  it('limits investments to those in matching zones once zones are filtered', () => {
    expect(matching({ kind: ['economic-zone'] })).toEqual(['grid', 'refinery']);
    expect(matching({ occupancy: { from: 0, to: 0 } })).toEqual(['steel']);
    expect(matching({ province: ['thanh-hoa'] })).toEqual(['grid', 'group-total', 'refinery']);
  });

  it('narrows by the zones a search has found, and shows none when it found none', () => {
    expect(shown({ q: 'bim' }, ['bim-son'])).toEqual(['bim-son']);
    expect(shown({ q: 'zzz' }, [])).toEqual([]);
    expect(shown({ q: '   ' }, [])).toHaveLength(6);
  });

  it('leaves a filter out of related tables too', () => {
    const view = viewOf({ year: { from: 2018, to: 2018 } });
    expect(filtersFor(view, 'explorer_zones', 'year')).toEqual([]);
    expect(filtersFor(view, 'explorer_zones')).toHaveLength(1);
    expect(filtersFor(viewOf({ kind: ['economic-zone'] }), 'explorer_investments', ['kind', 'status'])).toEqual([]);
  });

  it('keeps the support funds out of the reach of zone and investment filters', () => {
    const view = viewOf({ kind: ['industrial-cluster'], year: { from: 2018, to: 2018 }, category: ['key-products'] });
    expect(filtersFor(view, 'explorer_funds').map(({ kind }) => kind)).toEqual(['one-of', 'one-of']);
    expect(activeFilters(view)).toEqual(['kind', 'category', 'year']);
  });
});

describe('headline figures', () => {
  it('counts the hectares of a park inside an economic zone once', () => {
    expect(answerTo('areaTotals')).toEqual([
      { keys: ['operating', 'actual', 'exact'], values: { count: 1, area: 18000, ranges: 0 } },
      { keys: ['planned', 'plan', 'over'], values: { count: 1, area: 500, ranges: 0 } }
    ]);
  });

  it('counts the park when the economic zone around it is filtered away', () => {
    expect(answerTo('areaTotals', { kind: ['industrial-park'], status: ['operating'] })).toEqual([
      { keys: ['operating', 'actual', 'exact'], values: { count: 1, area: 200, ranges: 0 } }
    ]);
  });

  it('keeps planned and total investment apart, and floors from exact sums', () => {
    expect(answerTo('capitalTotals').map(({ keys, values }) => [...keys, values['usd']])).toEqual([
      ['planned', 'exact', 2100],
      ['total-investment', 'exact', 9000],
      ['total-investment', 'over', 400]
    ]);
  });

  it('adds only what was paid out and is no part of another row', () => {
    expect(answerTo('supportPaid')).toEqual([
      { keys: ['exact'], values: { count: 1, amount: 43_500 } },
      { keys: ['over'], values: { count: 1, amount: 77 } }
    ]);
    expect(answerTo('supportPaid', { category: ['key-products'] })).toEqual([]);
  });

  it('says of how many zones a figure is published', () => {
    expect(answerTo('zoneTotals')[0]?.values).toEqual({
      count: 6,
      areaKnown: 3,
      industrialLandKnown: 1,
      occupancyKnown: 2,
      occupancyLeast: 0,
      occupancyMost: 90
    });
  });
});

describe('counts beside the filters', () => {
  const pairs = (name: ExplorerQuestionName, given: Partial<ExplorerView>) =>
    Object.fromEntries(answerTo(name, given).map(({ keys, values }) => [String(keys[0]), values['count']]));

  it('leave out their own filter and keep the others', () => {
    expect(pairs('kindOptions', { kind: ['economic-zone'], province: ['thanh-hoa'] })).toEqual({
      'economic-zone': 1,
      'industrial-park': 3
    });
    expect(pairs('statusOptions', { kind: ['economic-zone'], status: ['planned'] })).toEqual({ operating: 1 });
    expect(pairs('countryOptions', { country: ['CN'], year: { from: 2018, to: null } })).toEqual({ JP: 1, VN: 1 });
    expect(pairs('sectorInvestmentOptions', { sector: ['tourism'] })).toEqual({ energy: 3, metallurgy: 1, tourism: 1 });
    expect(pairs('sectorZoneOptions', { sector: ['energy'] })).toEqual({ energy: 1, metallurgy: 2 });
    expect(pairs('yearOptions', { year: { from: 2018, to: 2018 } })).toEqual({
      '2014': 1,
      '2018': 1,
      '2026': 1,
      null: 2
    });
    expect(pairs('categoryOptions', { category: ['key-products'] })).toEqual({
      'industrial-promotion': 3,
      'key-products': 1
    });
  });

  it('a chart is not filtered by its own dimension', () => {
    expect(firstKeys(answerTo('zone-area', { area: { from: 400, to: null } }))).toHaveLength(6);
    expect(firstKeys(answerTo('zone-occupancy', { area: { from: 400, to: null } }))).toEqual(['bim-son', 'nghi-son']);
    expect(firstKeys(answerTo('zones-by-kind', { kind: ['economic-zone'], status: ['planned'] }))).toHaveLength(6);
  });
});

describe('an empty result', () => {
  it('says how many zones there would be without each filter', () => {
    const view = viewOf({ province: ['lao-cai'], kind: ['economic-zone'], q: 'nghi' });
    const loosened = looseningQuestions(view, 'explorer_zones', { q: ['nghi-son'], near: null }).map(
      ({ filter, question }) => [filter, counted(question)]
    );
    expect(shown({ province: ['lao-cai'], kind: ['economic-zone'], q: 'nghi' }, ['nghi-son'])).toEqual([]);
    expect(loosened).toEqual([
      ['province', 1],
      ['kind', 0],
      ['q', 0]
    ]);
  });
});
