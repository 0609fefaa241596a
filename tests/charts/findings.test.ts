import { describe, expect, it } from 'vitest';
import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import { areaChart } from '#lib/view-models/charts/area-view.ts';
import { countryChart } from '#lib/view-models/charts/country-view.ts';
import { qualifierOfSum } from '#lib/view-models/charts/evidence.ts';
import { fundsChart } from '#lib/view-models/charts/funds-view.ts';
import { kindsChart } from '#lib/view-models/charts/kinds-view.ts';
import { occupancyChart } from '#lib/view-models/charts/occupancy-view.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { sectorChart } from '#lib/view-models/charts/sector-view.ts';
import { sizeChart } from '#lib/view-models/charts/size-view.ts';
import { yearChart } from '#lib/view-models/charts/year-view.ts';
import { makeFund, makeInvestment, makeReported, makeZone } from '../fixtures/explorer-rows.ts';
import { realData, settingFor, type ChartData } from './setting.ts';

const sectors = ['energy', 'metallurgy', 'textile-garment', 'agriculture'].map((id) => ({
  id,
  name_vi: id,
  name_en: id
}));
const inSector = (id: string, sector_id: string, usd: number, given: Partial<ExplorerInvestment> = {}) =>
  makeReported(id, usd, { sector_id, ...given });

function sectorTitleOf(investments: readonly ExplorerInvestment[]): string {
  const { setting, answer } = settingFor({ investments, sectors });
  return phraseText(sectorChart(answer('investments-by-sector'), setting).title, setting.format);
}

describe('capital by sector', () => {
  it('says that one sector is more than all others only when it is', () => {
    expect(
      sectorTitleOf([inSector('a', 'energy', 60), inSector('b', 'metallurgy', 30), inSector('c', 'agriculture', 20)])
    ).toBe('Điện: 60 triệu USD, hơn mọi ngành khác cộng lại');
    const [first] = [
      sectorTitleOf([inSector('a', 'energy', 50), inSector('b', 'metallurgy', 30), inSector('c', 'agriculture', 20)])
    ];
    expect(first).not.toContain('cộng lại');
  });

  it('does not claim it within the doubt of figures that are not exact', () => {
    const close = [inSector('a', 'energy', 52), inSector('b', 'metallurgy', 50, { qualifier: 'over' })];
    expect(sectorTitleOf(close)).toBe('Tổng vốn lớn nhất: Điện, 52 triệu USD');
  });

  it('names two sectors that hold over half', () => {
    const four = [
      inSector('a', 'energy', 40),
      inSector('b', 'metallurgy', 35),
      inSector('c', 'agriculture', 30),
      inSector('d', 'textile-garment', 30)
    ];
    expect(sectorTitleOf(four)).toBe('Điện và Luyện kim: 75 triệu USD, quá nửa số vốn');
  });

  it('never counts planned capital into the finding', () => {
    const planned = [inSector('a', 'energy', 90, { measure: 'planned' }), inSector('b', 'metallurgy', 10)];
    expect(sectorTitleOf(planned)).toBe('Chỉ Luyện kim có số vốn: 10 triệu USD');
    expect(sectorTitleOf(planned.slice(0, 1))).toBe('Chỉ mới có vốn dự kiến, nhiều nhất ở Điện: 90 triệu USD');
  });

  it('keeps total and planned in bars of their own, and a group of projects out of both', () => {
    const { setting, answer } = settingFor({
      sectors,
      investments: [
        inSector('a', 'energy', 70),
        inSector('b', 'energy', 20, { measure: 'planned' }),
        inSector('group', 'energy', 500, { counts_in_total: false })
      ]
    });
    const [row] = sectorChart(answer('investments-by-sector'), setting).rows;
    expect(row?.bars.map(({ stage, value }) => [stage, value])).toEqual([
      ['done', 70],
      ['planned', 20]
    ]);
  });

  it('cites the report where one project stands alone, the computation where several are added', () => {
    const { setting, answer } = settingFor({
      sectors,
      investments: [inSector('a', 'energy', 70), inSector('b', 'metallurgy', 1), inSector('c', 'metallurgy', 2)]
    });
    const figures = sectorChart(answer('investments-by-sector'), setting).rows.map((row) => row.bars[0]?.figure);
    expect(figures[0]).toMatchObject({ kind: 'published', ref: 'investment_reports/a--report/capital_usd_m' });
    expect(figures[1]).toMatchObject({ kind: 'computed', query: 'investments-by-sector', value: 3 });
  });

  it('speaks of đồng where fewer than a fifth of the projects are published in USD, and lets the reader choose', () => {
    const vnd = (id: string): ExplorerInvestment =>
      makeReported(id, 0, { capital_usd_m: null, capital_vnd_bn: 100, sector_id: 'energy' });
    const investments = [inSector('usd', 'energy', 5), ...['a', 'b', 'c', 'd', 'e'].map(vnd)];
    const few = settingFor({ investments, sectors });
    expect(sectorChart(few.answer('investments-by-sector'), few.setting).currency).toEqual({
      shown: 'vnd',
      switchable: true
    });
    const chosen = settingFor({ investments, sectors }, { currency: 'usd' });
    const chart = sectorChart(chosen.answer('investments-by-sector'), chosen.setting);
    expect(chart.currency?.shown).toBe('usd');
    expect(phraseText(chart.note, chosen.setting.format)).toBe('1 trong 6 dự án; 5 chỉ có đồng');
  });

  it('gives the selected zone its share of each bar', () => {
    const investments = [
      inSector('a', 'energy', 70, { zone_id: 'z' }),
      inSector('b', 'energy', 30, { zone_id: 'other' })
    ];
    const zones = [makeZone({ zone_id: 'z' }), makeZone({ zone_id: 'other' })];
    const { setting, answer } = settingFor({ investments, zones, sectors }, { view: { zone: 'z' } });
    const chart = sectorChart(answer('investments-by-sector'), setting);
    expect(chart.rows[0]?.bars[0]).toMatchObject({ value: 100, selected: 70 });
    expect(chart.legend.at(-1)).toEqual({ key: 'selected', text: 'trong Khu z' });
  });
});

describe('a sum of figures', () => {
  it.each([
    [['over'], 'over'],
    [['exact', 'exact'], 'exact'],
    [['exact', 'over'], 'at-least'],
    [['exact', 'at-least', 'over'], 'at-least'],
    [['exact', 'under'], 'up-to'],
    [['exact', 'nearly'], 'up-to'],
    [['nearly'], 'nearly'],
    [['over', 'under'], 'about'],
    [['exact', 'about'], 'about'],
    [['over', 'about'], 'about']
  ] as const)('of %j is %s', (qualifiers, expected) => {
    expect(qualifierOfSum(qualifiers)).toBe(expected);
  });
});

describe('capital by year', () => {
  const title = (investments: readonly ExplorerInvestment[]): string => {
    const { setting, answer } = settingFor({ investments });
    return phraseText(yearChart(answer('investments-by-year'), setting).title, setting.format);
  };
  it('names two years that hold most of it', () => {
    const years = [
      makeReported('a', 50, { year: 2022 }),
      makeReported('b', 90, { year: 2018 }),
      makeReported('c', 9, { year: 2020 })
    ];
    expect(title(years)).toBe('Phần lớn số vốn vào năm 2018 và 2022: 140 triệu USD');
  });
  it('says from when on most is planned only', () => {
    const even = [2010, 2012, 2014, 2016].map((year) => makeReported(`done-${year}`, 10, { year }));
    const planned = [2024, 2025].map((year) => makeReported(`planned-${year}`, 30, { year, measure: 'planned' }));
    expect(title([...even, ...planned])).toBe('Từ năm 2024, phần lớn số vốn mới là dự kiến');
  });
  it('names a year whose projects have no figure in the currency shown', () => {
    const { setting, answer } = settingFor({
      investments: [
        makeReported('a', 50, { year: 2020 }),
        makeReported('b', 0, { year: 2022, capital_usd_m: null, capital_vnd_bn: 5 }),
        makeReported('c', 7)
      ]
    });
    const chart = yearChart(answer('investments-by-year'), setting);
    expect(chart.columns.map(({ year, otherCurrency }) => [year, otherCurrency])).toEqual([
      [2020, 0],
      [2022, 1]
    ]);
    expect(phraseText(chart.note, setting.format)).toBe('2 trong 3 dự án; 1 chỉ có đồng (đ); 1 không rõ năm');
  });
});

describe('projects by country', () => {
  it('counts a project in each of its countries and says so', () => {
    const { setting, answer } = settingFor({
      investments: [
        makeReported('a', 9000, { countries: ['JP', 'KW', 'VN'] }),
        makeReported('b', 10, { countries: ['JP'] })
      ]
    });
    const chart = countryChart(answer('investments-by-country'), setting);
    expect(chart.rows.map((row) => [row.key, row.count?.value])).toEqual([
      ['JP', 2],
      ['KW', 1],
      ['VN', 1]
    ]);
    expect(phraseText(chart.title, setting.format)).toBe('Nhật Bản có mặt trong nhiều dự án nhất: 2 dự án');
    expect(phraseText(chart.note, setting.format)).toContain('1 nhiều nước, tính cho từng nước');
  });
});

describe('size of projects', () => {
  it('tells on which side of the published number the true one lies', () => {
    const { setting, answer } = settingFor({
      investments: [
        makeReported('a', 42, { qualifier: 'over' }),
        makeReported('b', 20, { qualifier: 'about' }),
        makeReported('c', 5)
      ]
    });
    const chart = sizeChart(answer('investment-size'), setting);
    expect(chart.rows[0]?.dots.map((dot) => dot.bound)).toEqual(['above', 'about', 'none']);
    expect(chart.rows[0]?.dots[0]?.label).toContain('hơn 42 triệu USD');
  });
});

describe('zones', () => {
  const zone = (id: string, area_ha: number | null, given = {}) =>
    makeZone({
      zone_id: id,
      kind: 'industrial-cluster',
      area_ha,
      area_qualifier: area_ha === null ? null : 'exact',
      area_source_id: area_ha === null ? null : 's',
      area_observation_id: area_ha === null ? null : `${id}-area`,
      ...given
    });
  it('names a pile of equal areas', () => {
    const zones = [
      ...Array.from({ length: 9 }, (_, i) => zone(`p${i}`, 75)),
      ...Array.from({ length: 10 }, (_, i) => zone(`o${i}`, 10 + i))
    ];
    const { setting, answer } = settingFor({ zones });
    const chart = areaChart(answer('zone-area'), setting);
    expect(phraseText(chart.title, setting.format)).toBe('9 trong 19 cụm rộng đúng 75 ha');
  });
  it('counts in words the zones without a published area, and lists them in the table', () => {
    const { setting, answer } = settingFor({ zones: [zone('a', 10), zone('b', 20), zone('c', null)] });
    const chart = areaChart(answer('zone-area'), setting);
    expect(phraseText(chart.note, setting.format)).toBe('2 trong 3 khu, cụm');
    expect(chart.table.rows.find((row) => row.key === 'c')?.cells[1]).toEqual({ kind: 'missing' });
  });
  it('says that nothing is published rather than drawing an empty scale', () => {
    const { setting, answer } = settingFor({ zones: [zone('a', null), zone('b', null)] });
    expect(areaChart(answer('zone-area'), setting).empty).toBe(
      '2 khu, cụm trong phần chọn đều chưa công bố diện tích.'
    );
  });
  it('shows both ends where readings of an occupancy disagree', () => {
    const full = {
      occupancy_pct: 60,
      occupancy_qualifier: 'exact',
      occupancy_source_id: 's',
      occupancy_observation_id: 'o1'
    } as const;
    const { setting, answer } = settingFor({ zones: [zone('a', null, full)] });
    const reading = (ref: string, value: number) =>
      ({
        kind: 'published',
        ref,
        value,
        valueMax: null,
        qualifier: 'exact',
        unit: '%',
        decimals: null,
        asOf: null,
        sourceId: 's'
      }) as const;
    const disputed = new Map([['a', [reading('observations/o2', 92), reading('observations/o1', 60)] as const]]);
    const chart = occupancyChart(answer('zone-occupancy'), setting, disputed);
    const dot = chart.rows[0]?.dots[0];
    expect(dot).toMatchObject({ value: 60, valueOther: 92 });
    expect(dot?.label).toContain('các nguồn khác nhau: 60% và 92%');
    expect(chart.table.rows[0]?.cells[1]).toMatchObject({ kind: 'figures', figures: [{ value: 60 }, { value: 92 }] });
  });
  it('draws a published range from end to end', () => {
    const { setting, answer } = settingFor({ zones: [zone('a', 50, { area_max_ha: 70 }), zone('b', 20)] });
    const [ranged, plain] = areaChart(answer('zone-area'), setting).rows[0]?.dots ?? [];
    expect(ranged).toMatchObject({ value: 50, valueOther: 70, readings: [], valueLabel: '50–70 ha' });
    expect(plain?.valueOther).toBeNull();
  });
  it('keeps an occupancy of zero as a value', () => {
    const empty = {
      occupancy_pct: 0,
      occupancy_qualifier: 'exact',
      occupancy_source_id: 's',
      occupancy_observation_id: 'o'
    } as const;
    const { setting, answer } = settingFor({
      zones: [zone('a', null, empty), zone('b', null, empty), zone('c', null)]
    });
    const chart = occupancyChart(answer('zone-occupancy'), setting);
    expect(chart.rows[0]?.dots).toHaveLength(2);
    expect(phraseText(chart.title, setting.format)).toBe('2 trong 2 khu, cụm chưa có đất nào được thuê');
  });
  it('says that most are plans only when more than half are', () => {
    const of = (planned: number, operating: number): string => {
      const zones = [
        ...Array.from({ length: planned }, (_, i) => zone(`p${i}`, null, { status: 'planned' })),
        ...Array.from({ length: operating }, (_, i) => zone(`o${i}`, null))
      ];
      const { setting, answer } = settingFor({ zones });
      return phraseText(kindsChart(answer('zones-by-kind'), setting).title, setting.format);
    };
    expect(of(3, 2)).toBe('3 trong 5 khu, cụm còn là quy hoạch');
    expect(of(2, 2)).toBe('4 khu, cụm, trong đó 2 đang hoạt động');
  });
});

describe('support funds', () => {
  const fundsOf = (funds: ChartData['funds']) => {
    const { setting, answer } = settingFor({ funds });
    const chart = fundsChart(answer('funds-by-category'), setting);
    return { chart, title: phraseText(chart.title, setting.format) };
  };
  it('never adds money of different measures', () => {
    const { chart } = fundsOf([
      makeFund({ fund_id: 'a', amount_vnd_m: 5700 }),
      makeFund({ fund_id: 'b', amount_vnd_m: 18000, qualifier: 'over' }),
      makeFund({ fund_id: 'c', amount_vnd_m: 1350, measure: 'budgeted' }),
      makeFund({ fund_id: 'd', amount_vnd_m: 3000, measure: 'planned', qualifier: 'under' })
    ]);
    expect(chart.rows[0]?.bars.map(({ stage, label }) => [stage, label])).toEqual([
      ['done', 'ít nhất 23,7'],
      ['budgeted', '1,4'],
      ['planned', 'dưới 3']
    ]);
  });
  it('shows the parts of a fund by category instead of the whole, each sum once', () => {
    const { chart } = fundsOf([
      makeFund({ fund_id: 'all', amount_vnd_m: 100, category_id: 'industry-handicraft-policies' }),
      makeFund({
        fund_id: 'x',
        amount_vnd_m: 60,
        category_id: 'cluster-infrastructure',
        parent_fund_id: 'all',
        counts_in_total: false,
        exclusion: 'part'
      }),
      makeFund({
        fund_id: 'y',
        amount_vnd_m: 40,
        category_id: 'labour-attraction',
        parent_fund_id: 'all',
        counts_in_total: false,
        exclusion: 'part'
      }),
      makeFund({ fund_id: 'again', amount_vnd_m: 100, counts_in_total: false, exclusion: 'second-report' })
    ]);
    expect(chart.rows.map((row) => [row.key, row.bars[0]?.value])).toEqual([
      ['cluster-infrastructure', 0.06],
      ['labour-attraction', 0.04]
    ]);
  });
  it('keeps a whole whose parts do not add up to it', () => {
    const { chart } = fundsOf([
      makeFund({ fund_id: 'all', amount_vnd_m: 100, category_id: 'industry-handicraft-policies' }),
      makeFund({
        fund_id: 'x',
        amount_vnd_m: 60,
        category_id: 'cluster-infrastructure',
        parent_fund_id: 'all',
        counts_in_total: false,
        exclusion: 'part'
      })
    ]);
    expect(chart.rows.map((row) => row.key)).toEqual(['industry-handicraft-policies']);
  });
  it('leaves out other places', () => {
    expect(fundsOf([makeFund({ fund_id: 'a', province_id: 'ha-noi' })]).chart.empty).toBe(
      'Chưa có số hỗ trợ nào trong phần chọn.'
    );
  });
  it('speaks of an amount far above the others only from five times on', () => {
    const two = (large: number): string =>
      fundsOf([
        makeFund({ fund_id: 'a', amount_vnd_m: large, measure: 'budgeted', category_id: 'park-infrastructure' }),
        makeFund({ fund_id: 'b', amount_vnd_m: 1000 })
      ]).title;
    expect(two(5000)).toBe('Hạ tầng khu: 5 tỷ đồng, vượt xa mọi khoản khác');
    expect(two(4000)).toBe('Khuyến công được chi nhiều nhất: 1 tỷ đồng');
  });
});

describe('the real rows', () => {
  it('find the refinery in Thanh Hóa and plans in Lào Cai', () => {
    const data = realData();
    const of = (province: 'thanh-hoa' | 'lao-cai') => settingFor(data, { view: { province: [province] } });
    const thanhHoa = of('thanh-hoa');
    expect(
      phraseText(sectorChart(thanhHoa.answer('investments-by-sector'), thanhHoa.setting).title, thanhHoa.setting.format)
    ).toBe('Lọc hóa dầu: 9 tỷ USD, hơn mọi ngành khác cộng lại');
    const laoCai = of('lao-cai');
    expect(sectorChart(laoCai.answer('investments-by-sector'), laoCai.setting).currency?.shown).toBe('vnd');
    expect(phraseText(areaChart(laoCai.answer('zone-area'), laoCai.setting).title, laoCai.setting.format)).toMatch(
      /rộng đúng 75 ha$/
    );
  });
  it('cites an investment that has no capital nowhere', () => {
    const { setting, answer } = settingFor({ investments: [makeInvestment({ investment_id: 'silent' })] });
    expect(sectorChart(answer('investments-by-sector'), setting).empty).toBe(
      '1 dự án trong phần chọn đều chưa công bố vốn.'
    );
  });
});
