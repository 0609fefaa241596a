import { describe, expect, it } from 'vitest';
import { allFunds, fundCeilings, promotionTasks } from '#lib/queries/funds.ts';
import { ask } from '#lib/queries/query.ts';
import { openMadeDatabase, type MadeTables } from '../fixtures/made-database.ts';
import { makeFund, makePolicy, makeSupport } from '../fixtures/made-rows.ts';

const category = { category_id: 'a-category', name_vi: 'Khuyến công', name_en: 'Industrial promotion' };

async function fundsOf(tables: MadeTables) {
  const database = await openMadeDatabase({ fund_categories: [category], ...tables });
  try {
    return ask(database.run, allFunds, undefined);
  } finally {
    database.close();
  }
}

describe('all funds', () => {
  it('has every row, counted or not', async () => {
    const rows = await fundsOf({
      funds: [
        makeFund({ fund_id: 'total' }),
        makeFund({ fund_id: 'part', parent_fund_id: 'total', counts_in_total: false, exclusion: 'part' }),
        makeFund({ fund_id: 'draft', counts_in_total: false, exclusion: 'draft' })
      ]
    });
    expect(rows.map(({ fund_id, counts_in_total, exclusion }) => [fund_id, counts_in_total, exclusion])).toEqual([
      ['draft', false, 'draft'],
      ['part', false, 'part'],
      ['total', true, null]
    ]);
  });

  it('names kind and instrument, and goes without an instrument', async () => {
    const rows = await fundsOf({
      funds: [makeFund({ fund_id: 'a', policy_id: 'nq121' }), makeFund({ fund_id: 'b' })],
      policies: [makePolicy({ policy_id: 'nq121', number: '121/2021/NQ-HĐND', issued_on: '2021-07-17' })]
    });
    expect(rows).toMatchObject([
      { fund_id: 'a', category_vi: 'Khuyến công', policy_number: '121/2021/NQ-HĐND', policy_issued_on: '2021-07-17' },
      { fund_id: 'b', policy_number: null, policy_issued_on: null, source_id: 'a-source' }
    ]);
  });

  it('stays one row where editors say something of it twice', async () => {
    const conflict = (id: string) => ({
      conflict_id: id,
      province_id: 'thanh-hoa',
      subject_vi: 'Kinh phí',
      subject_en: 'Budget',
      value_a: '1',
      source_a_id: 'a-source',
      value_b: '2',
      source_b_id: 'a-source',
      reading_vi: `Đọc ${id}.`,
      reading_en: `Read ${id}.`
    });
    const record = (id: string) => ({
      conflict_id: id,
      record_no: 1,
      observation_id: null,
      report_id: null,
      fund_id: 'a',
      support_id: null,
      policy_id: null
    });
    const rows = await fundsOf({
      funds: [makeFund({ fund_id: 'a' })],
      conflicts: [conflict('one'), conflict('two')],
      conflict_records: [record('one'), record('two')]
    });
    expect(rows).toMatchObject([{ fund_id: 'a', conflict_vi: 'Đọc one. Đọc two.' }]);
  });
});

describe('beside the funds', () => {
  it('lists only rules with a ceiling', async () => {
    const database = await openMadeDatabase({
      supports: [
        makeSupport({ support_id: 'with', ceiling_vnd_m: 20_000, ceiling_per: 'cluster' }),
        makeSupport({ support_id: 'without', ceiling_vnd_m: null, ceiling_per: null })
      ]
    });
    const rows = ask(database.run, fundCeilings, undefined);
    database.close();
    expect(rows).toMatchObject([{ support_id: 'with', ceiling_vnd_m: 20_000, ceiling_per: 'cluster' }]);
  });

  it('has no tasks where the programme is not in the evidence', async () => {
    const database = await openMadeDatabase({});
    const rows = ask(database.run, promotionTasks, undefined);
    database.close();
    expect(rows).toEqual([]);
  });
});
