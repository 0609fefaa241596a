import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { allFunds } from '#lib/queries/funds.ts';
import { ask } from '#lib/queries/query.ts';
import { sumsByPlace } from '#lib/view-models/funds/by-place.ts';
import { countedRows, everything } from '#lib/view-models/funds/filter-funds.ts';
import { type FundView, fundView } from '#lib/view-models/funds/fund-view.ts';
import { checkedTotals, piecesOf } from '#lib/view-models/funds/parts.ts';

/** Additions by hand, VND million, from the CSV file (release 2026.11.2): what is not written here is not added. */
const byHand: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'thanh-hoa disbursed': {
    'th-fund-total-43500': 43_500,
    'th-fund-kc-models-2014-2020': 5_700,
    'th-fund-kc-machinery-2014-2020': 18_000
  },
  'thanh-hoa budgeted': { 'th-fund-kc-national-2021': 1_350, 'th-fund-kc-local-2021': 1_472 },
  'thanh-hoa planned': { 'th-fund-kc-national-2019': 3_000, 'th-fund-kc-local-2019': 3_000 },
  'lao-cai budgeted': { 'lc-sp-fund-mt': 1_475_992, 'lc-sp-fund-mt-ban-vuoc': 139_856 },
  'lao-cai-before disbursed': {
    'lc-fund-kc-2021-2023': 6_047.5,
    'lc-fund-kc-2013': 3_000,
    'lc-sp-fund-kc-2014-2018': 16_500
  },
  'lao-cai-before budgeted': { 'lc-fund-kc-2022': 7_400 },
  'lao-cai-before planned': { 'lc-fund-kc-2021-2025': 117_866, 'lc-fund-ttcn-2008': 109_100 },
  'yen-bai disbursed': {
    'lc-yb-fund-kc-2010-2012': 5_500,
    'lc-yb-fund-kc-2016-2020': 24_235,
    'lc-yb-fund-infra-2021-2025': 438_000
  },
  'yen-bai planned': { 'lc-yb-fund-kc-2021-2025': 50_000 },
  'national budgeted': { 'nat-tp-fund-promotion-2021-2025': 1_436_000 },
  'national planned': { 'nat-fund-si-2021-2025': 870_700 },
  'bac-giang disbursed': { 'bg-fund-promo-2011-2015': 18_900, 'bg-fund-promo-2016-2020': 30_720 },
  'bac-giang planned': { 'bg-fund-promo-plan': 141_350 },
  'bac-ninh planned': { 'bn-fund-295': 153_970 },
  'da-nang disbursed': { 'dn-fund-promo-2021': 2_000, 'dn-fund-promo-2022': 1_600, 'dn-fund-promo-2023': 4_500 },
  'da-nang budgeted': { 'dn-fund-promo-2024': 5_400 },
  'da-nang planned': { 'dn-fund-588': 183_000 },
  'ha-noi planned': { 'hn-fund-key-products': 200_000 },
  'ho-chi-minh-city planned': { 'hcmc-fund-stimulus-interest': 405_000 },
  'thai-nguyen planned': { 'tn-fund-promo-2009': 1_500 },
  'vinh-phuc disbursed': { 'vp-fund-promo-2014-2020': 27_800 },
  'vinh-phuc planned': { 'vp-fund-3663-laodong': 94_700 }
};

/** The sums that follow, written out so that a changed row is noticed. */
const sums: Readonly<Record<string, number>> = {
  'thanh-hoa disbursed': 67_200,
  'thanh-hoa budgeted': 2_822,
  'thanh-hoa planned': 6_000,
  'lao-cai budgeted': 1_615_848,
  'lao-cai-before disbursed': 25_547.5,
  'lao-cai-before budgeted': 7_400,
  'lao-cai-before planned': 226_966,
  'yen-bai disbursed': 467_735,
  'yen-bai planned': 50_000,
  'national budgeted': 1_436_000,
  'national planned': 870_700,
  'bac-giang disbursed': 49_620,
  'bac-giang planned': 141_350,
  'bac-ninh planned': 153_970,
  'da-nang disbursed': 8_100,
  'da-nang budgeted': 5_400,
  'da-nang planned': 183_000,
  'ha-noi planned': 200_000,
  'ho-chi-minh-city planned': 405_000,
  'thai-nguyen planned': 1_500,
  'vinh-phuc disbursed': 27_800,
  'vinh-phuc planned': 94_700
};

let database: NodeDatabase;
let funds: readonly FundView[] = [];
beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  funds = ask(database.run.bind(database), allFunds, undefined).map((row) => fundView(row, 'vi'));
});
afterAll(() => database.close());

const totalsOf = (rows: readonly FundView[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sumsByPlace(
      'test',
      rows,
      () => '',
      () => ''
    ).map(({ place, rows: own, figure }) => [`${place} ${own[0]?.measure ?? ''}`, figure.value])
  );

describe('support money by place and measure', () => {
  it('has 114 rows, 35 of which are added', () => {
    expect(funds).toHaveLength(114);
    expect(countedRows(funds, everything)).toHaveLength(35);
  });

  it('adds these rows and no others', () => {
    const added = new Map<string, Record<string, number>>();
    for (const { place, measure, id, amount } of countedRows(funds, everything)) {
      const key = `${place} ${measure}`;
      added.set(key, { ...added.get(key), [id]: amount.value });
    }
    expect(Object.fromEntries(added)).toEqual(byHand);
  });

  it('comes to these sums', () => {
    expect(totalsOf(countedRows(funds, everything))).toEqual(sums);
    const worked = Object.entries(byHand).map(([key, rows]) => [key, Object.values(rows).reduce((a, b) => a + b, 0)]);
    expect(Object.fromEntries(worked)).toEqual(sums);
  });

  it('comes to the same sums by kind, by level and by instrument, but for one rounded by its source', () => {
    // Đà Nẵng 2026–2030: "over 183 billion" against parts of 12.6 + over 78 + over 92 = 182.6 billion.
    const divided = { ...sums, 'da-nang planned': 182_600 };
    expect(totalsOf(piecesOf(funds, ['category']))).toEqual(divided);
    expect(totalsOf(piecesOf(funds, ['level']))).toEqual(divided);
    expect(totalsOf(piecesOf(funds, ['programme']))).toEqual(sums);
  });
});

describe('totals and their parts', () => {
  it('add up as worked out by hand', () => {
    const found = Object.fromEntries(
      checkedTotals(funds).map(({ total, sum, verdict }) => [total.id, [total.amount.value, sum, verdict]])
    );
    expect(found).toEqual({
      'th-fund-total-43500': [43_500, 20_000 + 4_600 + 17_400 + 1_500, 'adds-if'],
      'lc-fund-kc-2021-2025': [117_866, 64_841 + 53_025, 'adds'],
      'lc-fund-kc-2022': [7_400, 4_230, 'short'],
      'lc-yb-fund-kc-2016-2020': [24_235, 10_365 + 13_870, 'adds'],
      'lc-yb-fund-infra-2021-2025': [438_000, 414_000 + 24_000, 'adds'],
      'nat-fund-si-2021-2025': [870_700, 750_200 + 120_500, 'adds-if'],
      'nat-fund-si-draft': [1_720_000, 890_000 + 300_000 + 115_000 + 115_000, 'short'],
      'dn-fund-588': [183_000, 12_600 + 78_000 + 92_000, 'short-floor'],
      'bg-fund-promo-plan': [141_350, 38_350, 'short'],
      'bg-fund-promo-2016-2020': [30_720, 16_150 + 6_000 + 8_570, 'adds-if'],
      'lc-sp-fund-mt': [1_475_992, 364_753 + 300_000 + 26_756 + 70_000 + 324_374 + 340_000 + 109 + 50_000, 'adds'],
      'lc-sp-fund-mt-yb-parks': [364_753, 70_031 + 43_000 + 126_722 + 30_000 + 45_000 + 50_000, 'adds'],
      'lc-sp-fund-mt-new-parks': [300_000, 100_000 + 100_000 + 100_000, 'adds'],
      'lc-sp-fund-mt-tang-loong': [26_756, 10_000 + 1_265 + 15_491, 'adds'],
      'lc-sp-fund-mt-tang-loong-roads': [70_000, 20_000 + 50_000, 'adds'],
      'lc-sp-fund-mt-clusters': [
        324_374,
        30_000 + 2_423 + 5_000 + 40_000 + 500 + 65_145 + 100_000 + 2_306 + 70_000 + 9_000,
        'adds'
      ],
      'lc-sp-fund-mt-thong-nhat-roads': [340_000, 130_000 + 210_000, 'adds'],
      'lc-sp-fund-nq34': [7_080_000, 1_280_000 + 5_800_000, 'adds'],
      'lc-sp-fund-nq34-state': [1_280_000, 285_000 + 447_000 + 210_000 + 130_000 + 208_000, 'adds'],
      'lc-sp-fund-nq34-parks': [285_000, 70_000 + 70_000 + 68_000 + 77_000, 'adds']
    });
  });

  it('count projects as their parts do, where both are published', () => {
    const counts = checkedTotals(funds)
      .filter(({ total, parts }) => total.count !== null && parts.every(({ count }) => count !== null))
      .map(({ total, parts }) => [
        total.id,
        total.count?.value,
        parts.reduce((sum, { count }) => sum + (count?.value ?? 0), 0)
      ]);
    expect(counts).toEqual([
      ['bg-fund-promo-2016-2020', 297, 132 + 17 + 148],
      ['lc-yb-fund-kc-2016-2020', 138, 33 + 105]
    ]);
  });
});
