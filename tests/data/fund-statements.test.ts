import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { allFunds, fundWitnesses } from '#lib/queries/funds.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { sourceObservations } from '#lib/queries/observation-line.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { districtStatements } from '#lib/view-models/funds/by-level.ts';
import { comparisonsOf } from '#lib/view-models/funds/comparisons.ts';
import { cycleOf } from '#lib/view-models/funds/cycle.ts';
import { contextOf, contextSource } from '#lib/view-models/funds/promotion-context.ts';
import { type FundView, fundView } from '#lib/view-models/funds/fund-view.ts';
import { severalInstruments } from '#lib/view-models/funds/fund-words.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';

/** Sentences of the page of funds that name a place, a part or an instrument: each holds only for these rows. */
describe('what the page of funds says of the evidence', () => {
  let database: NodeDatabase;
  let funds: readonly FundView[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    for (const statement of createViews) database.run(statement);
    funds = ask(database.run, allFunds, undefined).map((row) => fundView(row, 'vi'));
  });
  afterAll(() => database.close());
  const sources = () => ask(database.run, fundWitnesses, undefined).map(sourceRefOf);

  it('has what both articles say of district money, dated or not', () => {
    expect(
      districtStatements(sources()).map(({ place, says, year, paragraph }) => [place, says, year, paragraph])
    ).toEqual([
      ['thanh-hoa', 'none', '2016', 13],
      ['lao-cai-before', 'short', null, 8]
    ]);
  });

  it('subtracts only in Bắc Giang, and names Lào Cai and Đà Nẵng for different years', () => {
    const comparisons = comparisonsOf(funds);
    expect(comparisons.filter(({ pairs }) => pairs.length > 0).map(({ key }) => key)).toEqual([
      'bac-giang/industrial-promotion'
    ]);
    expect(comparisons.filter(({ otherYears }) => otherYears).map(({ key }) => key)).toEqual([
      'lao-cai-before/industrial-promotion',
      'da-nang/industrial-promotion'
    ]);
  });

  it('tells promotion money apart from the rest in the plan of 2022 of Lào Cai only', () => {
    const divided = comparisonsOf(funds).flatMap((comparison) => comparison.divided);
    expect(divided.map(({ total, parts, rest }) => [total.id, parts.map(({ id }) => id), rest])).toEqual([
      ['lc-fund-kc-2022', ['lc-fund-kc-2022-kc'], 3_170]
    ]);
    const budget = cycleOf(funds, sources()).find(({ id }) => id === 'budget');
    expect([budget?.figure?.value, budget?.part?.amount.value]).toEqual([7_400, 4_230]);
  });

  it('has the two numbers of 2016, in facilities, and none that is newer', () => {
    const lines = ask(database.run, sourceObservations, contextSource);
    const context = contextOf(lines, 'vi');
    const { figure } = createFormat('vi');
    expect(context?.facts.map((fact) => figure(fact.figure))).toEqual(['40 cơ sở', '26 cơ sở']);
    expect(context?.year).toBe('2016');
    expect(lines.every((line) => line.source_id === contextSource && line.recency === 1)).toBe(true);
  });

  it('names three instruments where one amount is for three', () => {
    const several = funds.flatMap((row) => severalInstruments(row)?.list ?? []);
    expect(several).toEqual(['Nghị quyết 29/2016, 121/2021, 23/2025']);
  });
});
