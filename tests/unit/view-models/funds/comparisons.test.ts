import { describe, expect, it } from 'vitest';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { comparisonsOf, qualifierOfDifference } from '#lib/view-models/funds/comparisons.ts';
import { plannedAgainstPaidChart } from '#lib/view-models/funds/planned-against-paid.ts';
import type { FundView } from '#lib/view-models/funds/fund-view.ts';
import { makeFund, makePart, makePolicy, setting } from './made-funds.ts';

const policy = makePolicy('ct');
const years = { from: '2016', to: '2020' };
const plan = makeFund('plan', { measure: 'planned', amount: 141_350, policy, ...years });
const paid = makeFund('paid', { amount: 30_720, qualifier: 'over', policy, ...years });

describe('planned and paid', () => {
  it('are subtracted where both are about the same thing', () => {
    const [comparison] = comparisonsOf([plan, paid]);
    expect(comparison?.pairs).toMatchObject([{ shortfall: 110_630, qualifier: 'under' }]);
    expect(comparison?.missing).toBeNull();
  });

  it.each([
    ['another place', { place: 'lao-cai' }],
    ['another level', { level: 'national' as const }],
    ['other years', { to: '2018' }],
    ['another instrument', { policy: makePolicy('other') }],
    ['no instrument', { policy: null }]
  ])('are not subtracted with %s', (_, change) => {
    const [comparison] = comparisonsOf([plan, { ...paid, ...change }]);
    expect(comparison?.pairs ?? []).toEqual([]);
  });

  it('stand side by side where what was paid is of other years', () => {
    const programme = makeFund('five', { measure: 'planned', from: '2021', to: '2025', policy });
    const three = makeFund('three', { from: '2021', to: '2023', policy });
    const [comparison] = comparisonsOf([programme, three]);
    expect(comparison).toMatchObject({ pairs: [], missing: null });
    expect(comparison?.rows).toHaveLength(2);
  });

  it('says which of the two is not published', () => {
    const open = makeFund('open', { measure: 'budgeted', from: '2021', to: '2025' });
    expect(comparisonsOf([open])).toMatchObject([{ missing: 'paid' }]);
    expect(comparisonsOf([makeFund('only')])).toMatchObject([{ missing: 'plan' }]);
  });

  it('leaves out a second report, a draft, money of others and other years', () => {
    const rows = [
      makeFund('second', { exclusion: 'second-report', measure: 'planned' }),
      makeFund('draft', { exclusion: 'draft', measure: 'planned' }),
      makeFund('loans', { exclusion: 'not-public-money', measure: 'budgeted' }),
      makeFund('later', { measure: 'planned', from: '2026', to: '2030' })
    ];
    expect(comparisonsOf(rows)).toEqual([]);
  });

  it('takes the money of the producers out of a plan where the source splits it', () => {
    const whole = makeFund('whole', { measure: 'planned', amount: 100, from: '2021', to: '2025' });
    const parts = [
      makePart('state', 'whole', { measure: 'planned', amount: 60, from: '2021', to: '2025' }),
      makePart('own', 'whole', {
        measure: 'planned',
        amount: 40,
        from: '2021',
        to: '2025',
        category: 'counterpart-capital'
      })
    ];
    expect(comparisonsOf([whole, ...parts]).map(({ rows }) => rows.map(({ id }) => id))).toEqual([['state']]);
  });

  it('keeps what "over" and "under" mean for the difference', () => {
    expect(qualifierOfDifference('exact', 'exact')).toBe('exact');
    expect(qualifierOfDifference('exact', 'over')).toBe('under');
    expect(qualifierOfDifference('over', 'exact')).toBe('over');
    expect(qualifierOfDifference('over', 'over')).toBe('about');
    expect(qualifierOfDifference('about', 'exact')).toBe('about');
  });
});

describe('the chart of planned and paid', () => {
  it('says that only one place can be compared', () => {
    const chart = plannedAgainstPaidChart([plan, paid], setting);
    expect(phraseText(chart.title, setting.format)).toBe(
      'Chỉ Thanh Hóa công bố cả kế hoạch và số đã chi của cùng một chương trình, cùng thời gian: 141,35 tỷ đồng và hơn 30,72 tỷ đồng'
    );
    const rows = chart.drawing.kind === 'ledger' ? chart.drawing.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ fill, from, length }) => [fill, from, length])).toEqual([
      ['planned', 0, 141_350],
      ['done', 0, 30_720],
      ['rest', 30_720, 110_630]
    ]);
  });

  it('names who has plan and payment for different years only', () => {
    const place = 'lao-cai-before';
    const programme = makePolicy('2950');
    const five = makeFund('five', { place, measure: 'planned', from: '2021', to: '2025', policy: programme });
    const three = makeFund('three', { place, from: '2021', to: '2023', policy: programme });
    const titleOf = (rows: readonly FundView[]): string =>
      phraseText(plannedAgainstPaidChart(rows, setting).title, setting.format);
    expect(titleOf([plan, paid, five, three])).toBe(
      'Chỉ Thanh Hóa công bố cả kế hoạch và số đã chi của cùng một chương trình, cùng thời gian: ' +
        '141,35 tỷ đồng và hơn 30,72 tỷ đồng; Lào Cai cũ công bố cho những năm khác nhau'
    );
    expect(titleOf([five, three])).toMatch(/^Lào Cai cũ: .*những năm khác nhau$/);
    expect(titleOf([five, { ...three, policy: null }])).toMatch(/^Chưa nơi nào/);
  });

  it('draws the part that a source tells apart under its plan, with the rest, all in one unit', () => {
    const span = { place: 'lao-cai-before', from: '2022', to: '2022', measure: 'budgeted' as const };
    const whole = makeFund('whole', { amount: 7_400, ...span });
    const own = makePart('own', 'whole', { amount: 4_230, name: 'Kinh phí khuyến công', ...span });
    const result = makeFund('result', { ...span, measure: 'disbursed', from: '2021', to: '2023', amount: 6047.5 });
    const chart = plannedAgainstPaidChart([whole, own, result], setting);
    const rows = chart.drawing.kind === 'ledger' ? chart.drawing.groups.flatMap((group) => group.rows) : [];
    expect(rows.map(({ name, fill, from, length, figure }) => [name, fill, from, length, figure?.label])).toEqual([
      ['Khoản whole', 'budgeted', 0, 7_400, '7.400 triệu đồng'],
      ['Trong đó: kinh phí khuyến công', 'budgeted', 0, 4_230, '4.230 triệu đồng'],
      ['Phần còn lại của kế hoạch', 'rest', 4_230, 3_170, '3.170 triệu đồng'],
      ['Khoản result', 'done', 0, 6047.5, '6.047,5 triệu đồng']
    ]);
    expect(chart.evidence.map(({ key }) => key)).toContain('own');
  });

  it('draws what is not published, and never as zero', () => {
    const chart = plannedAgainstPaidChart([{ ...plan, to: '2021' }], setting);
    const rows = chart.drawing.kind === 'ledger' ? chart.drawing.groups.flatMap((group) => group.rows) : [];
    expect(rows.at(-1)).toMatchObject({ fill: 'unknown', figure: null, words: 'chưa công bố' });
    expect(phraseText(chart.title, setting.format)).toContain('Chưa nơi nào');
  });
});
