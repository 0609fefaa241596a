import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { explorerColumns, type ColumnKind } from '#lib/domain/explorer-columns.ts';
import type { ExplorerFund, ExplorerInvestment, ExplorerTable, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Answer, Filter, Measure, Question } from '#lib/domain/question.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import type { ExplorerRows } from '#lib/view-models/row-columns.ts';
import { expectSameAnswers } from '../fixtures/same-answers.ts';
import { loadExplorerRows } from '../fixtures/explorer-database.ts';
import { makeFund, makeInvestment, makeRows, makeZone } from '../fixtures/explorer-rows.ts';

/** Texts that try quoting, byte order, absence and look-alikes; numbers that try zero, ties and decimals. */
const texts = ['a', 'A', 'b', 'đ', 'é', "o'b", '"', '', 'ﬀ', '\u{1F3ED}', 'null'];
const numbers = [0, 0.1, 0.2, 1, 1.5, 18_611.8, 1e9, -3];
const integers = [2014, 2018, 2026, 0];
const text = fc.constantFrom(...texts);
const number = fc.constantFrom(...numbers);
const list = fc.uniqueArray(text, { maxLength: 3 });
const optional = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of, { freq: 2 });

const zones: fc.Arbitrary<readonly ExplorerZone[]> = fc.array(
  fc
    .record({
      zone_id: text,
      name_vi: text,
      parent_zone_id: optional(text),
      district_old: optional(text),
      sectors: list,
      area_ha: optional(number),
      area_readings: fc.constantFrom(...integers),
      area_disputed: fc.boolean(),
      occupancy_pct: optional(number)
    })
    .map(makeZone),
  { minLength: 1, maxLength: 16 }
);
const investments: fc.Arbitrary<readonly ExplorerInvestment[]> = fc.array(
  fc
    .record({
      investment_id: text,
      zone_id: optional(text),
      sector_id: text,
      countries: list,
      year: optional(fc.constantFrom(...integers)),
      capital_usd_m: optional(number),
      counts_in_total: fc.boolean()
    })
    .map(makeInvestment),
  { minLength: 1, maxLength: 16 }
);
const funds: fc.Arbitrary<readonly ExplorerFund[]> = fc.array(
  fc
    .record({
      fund_id: text,
      province_id: text,
      amount_vnd_m: number,
      projects_count: optional(fc.constantFrom(...integers)),
      exclusion: optional(text),
      counts_in_total: fc.boolean()
    })
    .map(makeFund),
  { minLength: 1, maxLength: 16 }
);
const rowsOfAllTables: fc.Arbitrary<ExplorerRows> = fc.record({ zones, investments, funds }).map(makeRows);

const tables: readonly ExplorerTable[] = ['explorer_zones', 'explorer_investments', 'explorer_funds'];
const columnsOf = (table: ExplorerTable, ...kinds: readonly ColumnKind[]): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...Object.entries(explorerColumns[table]).flatMap(([name, kind]) => (kinds.includes(kind) ? [name] : []))
  );
const hasList = (table: ExplorerTable): boolean => table !== 'explorer_funds';

function filterOn(table: ExplorerTable, depth: number): fc.Arbitrary<Filter> {
  const values = fc.array(text, { maxLength: 8 });
  const flat: fc.Arbitrary<Filter>[] = [
    fc.record({ kind: fc.constant('one-of'), column: columnsOf(table, 'text'), values }),
    fc.record({
      kind: fc.constant('range'),
      column: columnsOf(table, 'integer', 'number'),
      from: optional(number),
      to: optional(number)
    }),
    fc.record({ kind: fc.constant('known'), column: columnsOf(table, 'text', 'integer', 'number', 'boolean') }),
    fc.record({ kind: fc.constant('is'), column: columnsOf(table, 'boolean'), value: fc.boolean() }),
    ...(hasList(table) ? [fc.record({ kind: fc.constant('any-of'), column: columnsOf(table, 'list'), values })] : [])
  ];
  if (depth === 0) return fc.oneof(...flat);
  const inner = (of: ExplorerTable) => fc.array(filterOn(of, depth - 1), { maxLength: 2 });
  const any: fc.Arbitrary<Filter> = fc.record({ kind: fc.constant('any'), filters: inner(table) });
  const related: fc.Arbitrary<Filter> = fc.constantFrom(...tables).chain((from) =>
    fc.record({
      kind: fc.constant('related'),
      not: fc.boolean(),
      column: columnsOf(table, 'text'),
      from: fc.constant(from),
      relatedColumn: columnsOf(from, 'text'),
      where: inner(from)
    })
  );
  return fc.oneof(...flat, any, related, related);
}

function measuresOn(table: ExplorerTable): fc.Arbitrary<readonly Measure[]> {
  const measure: fc.Arbitrary<Measure> = fc.oneof(
    fc.record({ name: fc.constant('x'), of: fc.constant('count') }),
    fc.record({
      name: fc.constant('x'),
      of: fc.constantFrom('sum', 'min', 'max', 'count-known'),
      column: columnsOf(table, 'integer', 'number')
    })
  );
  return fc
    .array(measure, { maxLength: 6 })
    .map((found) => found.map((one, place) => ({ ...one, name: `measure${place}` })));
}

const question: fc.Arbitrary<Question> = fc.constantFrom(...tables).chain((from) =>
  fc.record({
    from: fc.constant(from),
    where: fc.array(filterOn(from, 2), { maxLength: 2 }),
    groupBy: fc.uniqueArray(columnsOf(from, 'text', 'integer', 'boolean', 'list'), { maxLength: 3 }),
    measures: measuresOn(from)
  })
);

describe('the engine and the evaluator', () => {
  let database: NodeDatabase;
  beforeAll(async () => {
    database = await openNodeDatabase();
  });
  afterAll(() => database.close());

  const ask = (questions: readonly Question[]): readonly Answer[] => {
    const { sql, parameters } = compileQuestions(questions);
    return decodeAnswers(database.run(sql, parameters), questions);
  };

  it('give the same answers to any questions over any rows', () => {
    let groups = 0;
    fc.assert(
      fc.property(rowsOfAllTables, fc.array(question, { minLength: 6, maxLength: 16 }), (rows, questions) => {
        loadExplorerRows(database, rows);
        const answers = ask(questions);
        expectSameAnswers(
          answers,
          questions.map((one) => evaluate(one, rows))
        );
        groups += answers.flat().length;
      }),
      { numRuns: 120 }
    );
    expect(groups, 'groups compared, so that this is not about nothing').toBeGreaterThan(1500);
  });

  it('sends values as parameters only, each once however many questions name it', () => {
    const where: readonly Filter[] = [
      { kind: 'one-of', column: 'province_id', values: ["'; DROP TABLE explorer_zones; --"] },
      { kind: 'range', column: 'area_ha', from: 12.5, to: null }
    ];
    const asked: Question = { from: 'explorer_zones', where, groupBy: ['kind'], measures: [] };
    const { sql, parameters } = compileQuestions([asked, { ...asked, groupBy: ['status'] }]);
    expect(sql).not.toContain('DROP');
    expect(sql).not.toContain('12.5');
    expect(parameters).toEqual(["'; DROP TABLE explorer_zones; --", 12.5]);
  });

  it('keep one text of SQL while only values change, so that a drag prepares nothing anew', () => {
    const zonesFrom = (from: number, ids: readonly string[]): Question => ({
      from: 'explorer_zones',
      where: [
        { kind: 'range', column: 'area_ha', from, to: null },
        { kind: 'one-of', column: 'zone_id', values: ids }
      ],
      groupBy: [],
      measures: []
    });
    expect(compileQuestions([zonesFrom(1, ['a', 'b'])]).sql).toBe(compileQuestions([zonesFrom(2, ['c'])]).sql);
  });

  it('refuse the same questions', () => {
    const wrong: readonly Question[] = [
      { from: 'explorer_zones', where: [], groupBy: ['zone_id; DROP TABLE x'], measures: [] },
      { from: 'explorer_zones', where: [], groupBy: ['area_ha'], measures: [] },
      {
        from: 'explorer_funds',
        where: [{ kind: 'is', column: 'amount_vnd_m', value: true }],
        groupBy: [],
        measures: []
      },
      { from: 'explorer_zones', where: [], groupBy: [], measures: [{ name: 'kind', of: 'max', column: 'kind' }] }
    ];
    for (const one of wrong) {
      expect(() => compileQuestions([one])).toThrow(/column/);
      expect(() => evaluate(one, makeRows({}))).toThrow(/column/);
    }
  });
});
