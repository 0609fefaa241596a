import { describe, expect, it } from 'vitest';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { fundsByKindChart, fundsByProgrammeChart } from '#lib/view-models/funds/by-kind.ts';
import { districtStatements, fundsByLevelChart } from '#lib/view-models/funds/by-level.ts';
import { fundsByProvinceChart } from '#lib/view-models/funds/by-province.ts';
import { cycleOf, issuedBefore } from '#lib/view-models/funds/cycle.ts';
import { severalInstruments } from '#lib/view-models/funds/fund-words.ts';
import { fundsOverTimeChart } from '#lib/view-models/funds/over-time.ts';
import { promotionProjectsChart } from '#lib/view-models/funds/promotion-projects.ts';
import { promotionTasksChart, tasksOf } from '#lib/view-models/funds/promotion-tasks.ts';
import { parts435Chart, totalsAndPartsChart } from '#lib/view-models/funds/totals-and-parts.ts';
import { makeFund, makePart, makePolicy, setting, source } from './made-funds.ts';

const titleOf = (chart: CatalogueChart): string => phraseText(chart.title, setting.format);
const groupsOf = ({ drawing }: CatalogueChart) => (drawing.kind === 'ledger' ? drawing.groups : []);

describe('totals and parts', () => {
  const total = makeFund('th-fund-total-43500', { amount: 43_500 });
  const rows = [
    total,
    makePart('a', total.id, { amount: 20_000 }),
    makePart('b', total.id, { amount: 4_600 }),
    makePart('c', total.id, { amount: 17_400, qualifier: 'over' }),
    makePart('d', total.id, { amount: 1_500 })
  ];

  it('says what it takes for 43.5 to be its parts', () => {
    expect(titleOf(parts435Chart(rows, setting))).toBe(
      '43,5 tỷ đồng gồm 4 phần: chỉ cộng đúng nếu “hơn 17,4 tỷ đồng” được tính là 17,4 tỷ đồng'
    );
  });

  it('sets each part where the part before ends', () => {
    const [group] = groupsOf(parts435Chart(rows, setting));
    expect(group?.rows.map(({ from, length }) => [from, length])).toEqual([
      [0, 43_500],
      [0, 20_000],
      [20_000, 17_400],
      [37_400, 4_600],
      [42_000, 1_500]
    ]);
  });

  it('gives the rest as worked out, about where a part says "over"', () => {
    const chart = totalsAndPartsChart(
      [makeFund('t', { amount: 30_000 }), makePart('p', 't', { amount: 20_000, qualifier: 'over' })],
      setting
    );
    const rest = groupsOf(chart)[0]?.rows.at(-1);
    expect(rest).toMatchObject({ fill: 'rest', figure: { label: 'khoảng 10 tỷ đồng' } });
    expect(rest?.figure?.figure).toMatchObject({
      kind: 'computed',
      rows: ['funds/t/amount_vnd_m', 'funds/p/amount_vnd_m']
    });
  });

  it('is empty where the total is not among the rows', () => {
    expect(parts435Chart([], setting).table.rows).toEqual([]);
  });
});

describe('sums by place', () => {
  const rows = [
    makeFund('a', { amount: 10_000 }),
    makeFund('b', { amount: 5_500, qualifier: 'over' }),
    makeFund('c', { amount: 7_000, measure: 'planned' }),
    makeFund('d', { amount: 9_000, place: 'yen-bai' })
  ];

  it('add within one place and one measure only', () => {
    const chart = fundsByProvinceChart(rows, setting);
    const bars = chart.drawing.kind === 'bars' ? chart.drawing.rows : [];
    expect(bars.map(({ key, bars: own }) => [key, own.map(({ stage, value }) => [stage, value])])).toEqual([
      [
        'thanh-hoa',
        [
          ['done', 15.5],
          ['planned', 7]
        ]
      ],
      ['yen-bai', [['done', 9]]]
    ]);
    expect(titleOf(chart)).toBe('Đã chi nhiều nhất: Thanh Hóa, ít nhất 15,5 tỷ đồng');
  });

  it('name former Yên Bái as such', () => {
    expect(groupsOf(fundsByKindChart(rows, setting)).map(({ name }) => name)).toEqual([
      'Thanh Hóa',
      'Yên Bái cũ (trước tháng 7/2025)'
    ]);
  });

  it('find the largest among instruments that are named', () => {
    const named = makeFund('named', { amount: 1_000, policy: makePolicy('nq121') });
    expect(titleOf(fundsByProgrammeChart([...rows, named], setting))).toBe(
      'Đã chi nhiều nhất: nq121/QĐ, Thanh Hóa, 1 tỷ đồng'
    );
  });

  it('name the instruments of an amount together where its source does not divide it among them', () => {
    const together = makeFund('together', {
      name: 'Các chính sách (Nghị quyết 29/2016, 121/2021, 23/2025): tổng',
      amount: 43_500,
      policy: makePolicy('nq121')
    });
    const chart = fundsByProgrammeChart([together, makeFund('own', { policy: makePolicy('nq121') })], setting);
    expect(titleOf(chart)).toBe(
      'Đã chi nhiều nhất: ba văn bản gộp chung (Nghị quyết 29/2016, 121/2021, 23/2025), Thanh Hóa, 43,5 tỷ đồng'
    );
    expect(groupsOf(chart)[0]?.rows).toHaveLength(2);
    expect(severalInstruments(makeFund('one', { name: 'Khuyến công 2024 (Nghị quyết 324/2020)' }))).toBeNull();
  });

  it('tell of two amounts that may overlap', () => {
    const wide = makeFund('wide', { amount: 438_000, category: 'park-cluster-infrastructure' });
    const narrow = makeFund('narrow', { amount: 153_420, category: 'cluster-infrastructure' });
    const note = phraseText(fundsByProvinceChart([wide, narrow], setting).note, setting.format);
    expect(note).toContain('153,42 tỷ đồng và 438 tỷ đồng có thể trùng nhau một phần');
  });
});

describe('levels of budget', () => {
  const articles = [
    { ...source, id: 'ven-2016-industry-promotion' },
    { ...source, id: 'vn-vietnamvn-44-projects' }
  ];
  const districtFill = (place: string) =>
    groupsOf(fundsByLevelChart([makeFund('a', { place })], districtStatements(articles), setting))[0]?.rows.find(
      ({ key }) => key === `${place}/district`
    )?.fill;

  it('draw none apart from not published', () => {
    expect(districtFill('thanh-hoa')).toBe('none');
    expect(districtFill('da-nang')).toBe('unknown');
  });

  it('tell what a source says of districts only where it is drawn', () => {
    const noteAt = (place: string, part = {}): string =>
      phraseText(
        fundsByLevelChart([makeFund('a', { place, ...part })], districtStatements(articles), setting).note,
        setting.format
      );
    expect(noteAt('thanh-hoa')).toContain('bài năm 2025 viết rằng các huyện của Thanh Hóa không có cán bộ');
    expect(noteAt('da-nang')).not.toContain('Thanh Hóa');
    expect(noteAt('thanh-hoa', { level: 'district' })).not.toContain('không có cán bộ');
  });

  it('keep what an undated source says, and say that it has no date', () => {
    const undated = articles.map((article) => ({ ...article, publishedOn: null }));
    const said = districtStatements(undated);
    expect(said.map(({ place, says, year }) => [place, says, year])).toEqual([
      ['thanh-hoa', 'none', null],
      ['lao-cai-before', 'short', null]
    ]);
    const chart = fundsByLevelChart([makeFund('a', { place: 'lao-cai-before' })], said, setting);
    expect(phraseText(chart.note, setting.format)).toContain('bài không ghi ngày viết rằng phần lớn các huyện');
    expect(chart.evidence.map(({ key }) => key)).toContain('lao-cai-before--district');
  });

  it('ask for no district in the country or in Lào Cai since July 2025', () => {
    expect(districtFill('national')).toBeUndefined();
    expect(districtFill('lao-cai')).toBeUndefined();
  });

  it('count the places with district money', () => {
    const rows = [makeFund('a', { level: 'district' }), makeFund('b', { place: 'da-nang' })];
    expect(titleOf(fundsByLevelChart(rows, [], setting))).toBe('Tiền của cấp huyện chỉ được công bố ở 1 trong 2 nơi');
  });
});

describe('over time', () => {
  const chart = fundsOverTimeChart(
    [
      makeFund('one', { from: '2019', to: '2019' }),
      makeFund('span', { from: '2014', to: '2020-07' }),
      makeFund('open', { from: null, to: '2025' })
    ],
    setting
  );

  it('spans the years and puts nothing into one of them', () => {
    const rows = chart.drawing.kind === 'spans' ? chart.drawing.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ key, from, to }) => [key, from, to === null ? null : Math.round(to * 100) / 100])).toEqual([
      ['span', 2014, 2020.58],
      ['one', 2019, 2020],
      ['open', null, 2026]
    ]);
  });

  it('counts those that cannot be divided', () => {
    expect(titleOf(chart)).toMatch(/^2 trong 3 khoản/);
  });
});

describe('industrial promotion', () => {
  const line = { words: 'Đào tạo, năng lực quản lý.', source, locator: 'paragraph 2' };

  it('names the tasks, and what each got is not published', () => {
    expect(tasksOf([line])).toEqual(['Đào tạo', 'Năng lực quản lý']);
    const fund = makeFund('lc-fund-kc-2021-2023', { amount: 6047.5, count: 44 });
    const chart = promotionTasksChart([fund], [line], setting);
    expect(titleOf(chart)).toBe(
      '44 đề án, 6.047,5 triệu đồng cho đào tạo và năng lực quản lý; số của từng việc chưa công bố'
    );
    expect(groupsOf(chart).flatMap(({ rows }) => rows.map(({ fill }) => fill))).toEqual([
      'done',
      'unknown',
      'unknown',
      'done',
      'unknown',
      'unknown'
    ]);
  });

  it('divides money by projects and keeps "over"', () => {
    const rows = [
      makeFund('low', { amount: 5_500, qualifier: 'over', count: 100, place: 'yen-bai' }),
      makeFund('high', { amount: 6_000, count: 60 }),
      makeFund('clusters', { amount: 1_000, count: 12, category: 'cluster-infrastructure' })
    ];
    const chart = promotionProjectsChart(rows, setting);
    expect(titleOf(chart)).toBe(
      'Bình quân một đề án đã chi: từ hơn 55 triệu đồng (Yên Bái cũ) đến 100 triệu đồng (Thanh Hóa)'
    );
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['high', 'low']);
  });
});

describe('from registration to payment', () => {
  it('has a number where one is published and none elsewhere', () => {
    const plan = makeFund('lc-fund-kc-2022', { amount: 7_400, policy: makePolicy('395', '2021-11-19') });
    const result = makeFund('lc-fund-kc-2021-2023', { amount: 6047.5, count: 44 });
    const steps = cycleOf([plan, result], []);
    expect(steps.map(({ id, figure }) => [id, figure?.value ?? null])).toEqual([
      ['register', null],
      ['appraise', null],
      ['budget', 7_400],
      ['carry', 44],
      ['invoice', null],
      ['pay', 6047.5]
    ]);
    const part = makePart('lc-fund-kc-2022-kc', plan.id, { amount: 4_230 });
    expect(cycleOf([plan, part], []).flatMap(({ part: own }) => own?.amount.value ?? [])).toEqual([4_230]);
  });

  it('lists plans whose instrument has a day', () => {
    const rows = [
      makeFund('paid', { policy: makePolicy('a', '2020') }),
      makeFund('old', { measure: 'planned', policy: makePolicy('b', '2014-08-01') }),
      makeFund('new', { measure: 'budgeted', policy: makePolicy('c', '2020-11-20') }),
      makeFund('undated', { measure: 'planned', policy: makePolicy('d') })
    ];
    expect(issuedBefore(rows).map(({ id }) => id)).toEqual(['new', 'old']);
  });
});
