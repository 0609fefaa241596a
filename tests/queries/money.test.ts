import { describe, expect, it } from 'vitest';
import type { MadeTables } from '../fixtures/made-database.ts';
import { openMadeDatabase } from '../fixtures/made-database.ts';
import { makeFund, makeInvestment, makeReport } from '../fixtures/made-rows.ts';

async function rowsOf(relation: string, tables: MadeTables) {
  const database = await openMadeDatabase(tables);
  try {
    return database.run(`SELECT * FROM ${relation} ORDER BY ALL`);
  } finally {
    database.close();
  }
}

const plant = makeInvestment({ investment_id: 'plant' });
const totals = (tables: MadeTables) => rowsOf('investment_totals', tables);

describe('capital of investments', () => {
  it('counts the main report and never an alternate, a part, a group total or a mention', async () => {
    const reports = [
      makeReport({ investment_id: 'plant', capital_usd_m: 480 }),
      makeReport({ investment_id: 'plant', capital_usd_m: 521.74, role: 'alternate' }),
      makeReport({ investment_id: 'plant', capital_usd_m: 235.3, role: 'part-of' }),
      makeReport({ investment_id: 'plant', capital_usd_m: 9000, role: 'group-total' }),
      makeReport({ investment_id: 'plant', capital_usd_m: null, role: 'mention', measure: null, qualifier: null })
    ];
    const [total, ...more] = await totals({ investments: [plant], investment_reports: reports });
    expect(total).toMatchObject({ amount: 480, projects: 1, unit: 'USD m' });
    expect(more).toEqual([]);
  });

  it('leaves out the total of a group', async () => {
    const group = makeInvestment({ investment_id: 'group', kind: 'group' });
    const reports = [makeReport({ investment_id: 'plant', capital_usd_m: 70 }), makeReport({ investment_id: 'group' })];
    const rows = await totals({ investments: [plant, group], investment_reports: reports });
    expect(rows).toMatchObject([{ amount: 70, projects: 1 }]);
  });

  it('keeps measures and currencies apart', async () => {
    const other = makeInvestment({ investment_id: 'other' });
    const reports = [
      makeReport({ investment_id: 'plant', capital_usd_m: 100, capital_vnd_bn: 2400, measure: 'planned' }),
      makeReport({ investment_id: 'other', capital_usd_m: 30, measure: 'total-investment' })
    ];
    const rows = await totals({ investments: [plant, other], investment_reports: reports });
    expect(rows.map((row) => [row['measure'], row['unit'], row['amount']])).toEqual([
      ['planned', 'USD m', 100],
      ['planned', 'VND bn', 2400],
      ['total-investment', 'USD m', 30]
    ]);
  });

  it('says that a sum with "over" in it is a floor', async () => {
    const reports = [makeReport({ investment_id: 'plant', qualifier: 'over' })];
    const rows = await totals({ investments: [plant], investment_reports: reports });
    expect(rows).toMatchObject([{ is_floor: true }]);
  });

  it('adds decimals without the dust of binary fractions', async () => {
    const other = makeInvestment({ investment_id: 'other' });
    const reports = [
      makeReport({ investment_id: 'plant', capital_usd_m: 0.1 }),
      makeReport({ investment_id: 'other', capital_usd_m: 0.2 })
    ];
    const rows = await totals({ investments: [plant, other], investment_reports: reports });
    expect(rows).toMatchObject([{ amount: 0.3 }]);
  });

  it('shows a project without capital in the explorer, outside every total', async () => {
    const rows = await rowsOf('explorer_investments', { investments: [plant] });
    expect(rows).toMatchObject([{ investment_id: 'plant', report_id: null, counts_in_total: false, countries: [] }]);
  });

  it('counts a capital of zero as published', async () => {
    const reports = [makeReport({ investment_id: 'plant', capital_usd_m: 0 })];
    const rows = await rowsOf('explorer_investments', { investments: [plant], investment_reports: reports });
    expect(rows).toMatchObject([{ capital_usd_m: 0, counts_in_total: true }]);
  });
});

describe('support money', () => {
  const total = makeFund({ fund_id: 'total', amount_vnd_m: 43_500 });

  it.each(['part', 'second-report', 'may-overlap', 'draft', 'not-public-money'] as const)(
    'leaves out a row marked %s',
    async (exclusion) => {
      const left = makeFund({ amount_vnd_m: 20_000, parent_fund_id: 'total', counts_in_total: false, exclusion });
      expect(await rowsOf('fund_totals', { funds: [total, left] })).toMatchObject([{ amount_vnd_m: 43_500, funds: 1 }]);
    }
  );

  it('never adds what is disbursed, budgeted and planned', async () => {
    const funds = [
      total,
      makeFund({ measure: 'budgeted', amount_vnd_m: 5 }),
      makeFund({ measure: 'planned', amount_vnd_m: 7 })
    ];
    const rows = await rowsOf('fund_totals', { funds });
    expect(rows.map((row) => [row['measure'], row['amount_vnd_m']])).toEqual([
      ['budgeted', 5],
      ['disbursed', 43_500],
      ['planned', 7]
    ]);
  });

  it('keeps former Yên Bái apart from Lào Cai in totals and names the present province beside it', async () => {
    const tables: MadeTables = {
      provinces: [
        {
          province_id: 'yen-bai',
          kind: 'province',
          gso_code: null,
          gso_code_before: '15',
          name_vi: 'Yên Bái',
          name_en: 'Yen Bai',
          in_force_from: null,
          in_force_to: '2025-06-30',
          successor_province_id: 'lao-cai',
          members: []
        }
      ],
      funds: [
        makeFund({ province_id: 'yen-bai', amount_vnd_m: 24_200 }),
        makeFund({ province_id: 'lao-cai', amount_vnd_m: 100 })
      ]
    };
    expect((await rowsOf('fund_totals', tables)).map((row) => row['province_id'])).toEqual(['lao-cai', 'yen-bai']);
    const present = (await rowsOf('explorer_funds', tables)).map((row) => row['present_province_id']);
    expect(present).toEqual(['lao-cai', 'lao-cai']);
  });
});
