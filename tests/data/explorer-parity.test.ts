import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { explorerColumns } from '#lib/domain/explorer-columns.ts';
import type { InfrastructurePoint } from '#lib/domain/distance.ts';
import { defaultView, type ExplorerView, type Range } from '#lib/domain/explorer-view.ts';
import { provinceChoices } from '#lib/domain/province-choices.ts';
import { investorStates, wastewaterStates, zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import { askExplorerData } from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { nearZones } from '#lib/view-models/explorer/near-view.ts';
import type { FoundZones } from '#lib/view-models/explorer-filters.ts';
import { explorerQuestions } from '#lib/view-models/explorer-questions.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { explorerRows, type ExplorerRows } from '#lib/view-models/row-columns.ts';
import { expectSameAnswers } from '../fixtures/same-answers.ts';

const range = (...ends: readonly number[]): fc.Arbitrary<Range> =>
  fc
    .tuple(fc.option(fc.constantFrom(...ends), { freq: 1 }), fc.option(fc.constantFrom(...ends), { freq: 1 }))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

/** A few filters at a time, as people choose them: with all of them at once nothing would be left to compare. */
const views = (
  rows: ExplorerRows,
  places: readonly InfrastructurePoint[]
): fc.Arbitrary<{ view: ExplorerView; found: FoundZones }> => {
  const ids = rows.explorer_zones.map((zone) => zone.zone_id);
  const sectors = [...new Set(rows.explorer_investments.map((investment) => investment.sector_id))];
  const countries = [...new Set(rows.explorer_investments.flatMap((investment) => investment.countries))];
  const categories = [...new Set(rows.explorer_funds.map((fund) => fund.category_id))];
  const chosen = fc.record(
    {
      province: fc.subarray([...provinceChoices]),
      kind: fc.subarray([...zoneKinds]),
      status: fc.subarray([...zoneStatuses]),
      investor: fc.subarray([...investorStates]),
      wastewater: fc.subarray([...wastewaterStates]),
      sector: fc.subarray(sectors),
      country: fc.subarray(countries),
      category: fc.subarray(categories),
      year: range(2010, 2015, 2020, 2026),
      area: range(0, 20, 50, 75, 200, 1000),
      occupancy: range(0, 25, 60, 100),
      capital: range(0, 10, 20, 500, 9000),
      q: fc.constantFrom('', 'sơn'),
      near: fc.constantFrom(null, 'seaport', 'gate-lao-cai-ha-khau', '21.7000,104.9000'),
      within: fc.constantFrom(5, 20, 60, 120),
      zone: fc.option(fc.constantFrom(...ids))
    },
    { requiredKeys: [] }
  );
  return fc
    .record({ view: chosen.map((some): ExplorerView => ({ ...defaultView, ...some })), q: fc.subarray(ids) })
    .map(({ view, q }) => ({ view, found: { q, near: nearZones(view, rows.explorer_zones, places)?.ids ?? null } }));
};

describe('the explorer over the real data', () => {
  let database: NodeDatabase;
  let rows: ExplorerRows;
  let places: readonly InfrastructurePoint[];
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
    const { zones, investments, funds } = askExplorerData(database.run, 'test');
    rows = explorerRows({ zones, investments, funds });
    places = ask(database.run, infrastructurePoints, undefined);
  });
  afterAll(() => database.close());

  it('is answered alike by the engine and by the evaluator, whatever is chosen', () => {
    let groups = 0;
    fc.assert(
      fc.property(views(rows, places), ({ view, found }) => {
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

  it('finds the same zones near a place as SQL does', () => {
    const sql = `${sqlOf('straight-line-distance').replace('z.zone_id = ? AND', '')}`.replace(
      'SELECT i.infrastructure_id, km,',
      'SELECT zone_id, i.infrastructure_id, km,'
    );
    const lines = database.run(
      sql.replace('SELECT i.infrastructure_id,\n', 'SELECT z.zone_id, i.infrastructure_id,\n')
    );
    const ports = new Set(
      places.filter(({ kind, status }) => kind === 'seaport' && status === 'operating').map(({ id }) => id)
    );
    for (const within of [10, 60, 200]) {
      const near = nearZones({ near: 'seaport', within }, rows.explorer_zones, places);
      const wanted = lines.filter(
        (row) => ports.has(String(row['infrastructure_id'])) && Number(row['low_km']) <= within
      );
      expect(new Set(near?.ids)).toEqual(new Set(wanted.map((row) => String(row['zone_id']))));
      const sure = new Set(
        wanted.filter((row) => Number(row['high_km']) <= within).map((row) => String(row['zone_id']))
      );
      expect(near?.ids.filter((id) => !near.maybe.has(id)).toSorted()).toEqual([...sure].toSorted());
    }
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
