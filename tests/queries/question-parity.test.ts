import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { Answer, Filter, Question } from '#lib/domain/question.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { expectSameAnswers } from '../fixtures/same-answers.ts';
import { loadExplorerRows } from '../fixtures/explorer-database.ts';
import { makeRows } from '../fixtures/explorer-rows.ts';
import { randomQuestion, randomRows } from '../fixtures/random-questions.ts';

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
      fc.property(randomRows, fc.array(randomQuestion, { minLength: 6, maxLength: 16 }), (rows, questions) => {
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
