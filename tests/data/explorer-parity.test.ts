import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { explorerColumns } from '#lib/domain/explorer-columns.ts';
import { defaultView, type ExplorerView, type Range } from '#lib/domain/explorer-view.ts';
import { provinceChoices, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { createViews } from '#lib/queries/views.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { explorerRows, type ExplorerRows } from '#lib/view-models/row-columns.ts';
import { expectSameAnswers } from '../fixtures/same-answers.ts';

const range = (...ends: readonly number[]): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.option(fc.constantFrom(...ends), { freq: 1 }), fc.option(fc.constantFrom(...ends), { freq: 1 }))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

/** A few filters at a time, as people choose them: with all of them at once nothing would be left to compare. */
const views = (rows: ExplorerRows): fc.Arbitrary<{ view: ExplorerView; found: readonly string[] }> => {
  const ids = rows.explorer_zones.map((zone) => zone.zone_id);
  const sectors = [...new Set(rows.explorer_investments.map((investment) => investment.sector_id))];
  const countries = [...new Set(rows.explorer_investments.flatMap((investment) => investment.countries))];
  const categories = [...new Set(rows.explorer_funds.map((fund) => fund.category_id))];
  const chosen = fc.record(
    {
      province: fc.subarray([...provinceChoices]),
      kind: fc.subarray([...zoneKinds]),
      status: fc.subarray([...zoneStatuses]),
      sector: fc.subarray(sectors),
      country: fc.subarray(countries),
      category: fc.subarray(categories),
      year: range(2010, 2015, 2020, 2026),
      area: range(0, 20, 50, 75, 200, 1000),
      occupancy: range(0, 25, 60, 100),
      capital: range(0, 10, 20, 500, 9000),
      q: fc.constantFrom('', 'sơn'),
      zone: fc.option(fc.constantFrom(...ids))
    },
    { requiredKeys: [] }
  );
  return fc.record({ view: chosen.map((some) => ({ ...defaultView, ...some })), found: fc.subarray(ids) });
};

describe('the explorer over the real data', () => {
  let database: NodeDatabase;
  let rows: ExplorerRows;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const { zones, investments, funds } = askExplorerData(database.run, 'test');
    rows = explorerRows({ zones, investments, funds });
  });
  afterAll(() => database.close());

  it('is answered alike by the engine and by the evaluator, whatever is chosen', () => {
    let groups = 0;
    fc.assert(
      fc.property(views(rows), ({ view, found }) => {
        const questions = Object.values(explorerQuestions(view, found));
        const { sql, parameters } = compileQuestions(questions);
        const answers = decodeAnswers(database.run(sql, parameters), questions);
        expectSameAnswers(
          answers,
          questions.map((question) => evaluate(question, rows))
        );
        groups += answers.flat().length;
      }),
      { numRuns: 60 }
    );
    expect(groups, 'groups compared, so that this is not about nothing').toBeGreaterThan(5000);
  });

  it('has every column that questions may name, and no other', () => {
    for (const [table, columns] of Object.entries(explorerColumns)) {
      const described = database.run(
        'SELECT column_name AS name FROM information_schema.columns WHERE table_name = ?',
        [table]
      );
      expect(described.map(({ name }) => name).sort(), table).toEqual(Object.keys(columns).sort());
    }
  });

  it('has no zone inside a zone that lies in another: hectares are counted once on one level', () => {
    const parents = new Map(rows.explorer_zones.map((zone) => [zone.zone_id, zone.parent_zone_id]));
    const deeper = rows.explorer_zones.filter(
      ({ parent_zone_id }) => parent_zone_id !== null && parents.get(parent_zone_id) !== null
    );
    expect(deeper.map(({ zone_id }) => zone_id)).toEqual([]);
  });
});
