import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerColumns } from '#lib/domain/explorer-columns.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import type { Answer, Question } from '#lib/domain/question.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { ColumnBuilder } from '#lib/view-models/explorer/scale/column-builder.ts';
import { decodeTables, encodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import type { ColumnTable } from '#lib/view-models/explorer/scale/column-table.ts';
import { makeCube } from '#lib/view-models/explorer/scale/cube.ts';
import { investmentColumns } from '#lib/view-models/explorer/scale/investment-columns.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { scaleQuestions, sizeEnds } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { zoneClassesOf } from '#lib/view-models/explorer/scale/zone-classes.ts';
import type { ExplorerRows } from '#lib/view-models/row-columns.ts';
import { makeInvestment, makeRows, makeZone } from '../../../../fixtures/explorer-rows.ts';
import { randomQuestion, randomRows } from '../../../../fixtures/random-questions.ts';
import { expectSameAnswers } from '../../../../fixtures/same-answers.ts';

const columnsOf = (rows: ExplorerRows, columns: readonly string[] = investmentColumns): ColumnTable => {
  const builder = new ColumnBuilder('explorer_investments', columns);
  builder.add(rows.explorer_investments);
  return builder.build();
};

/** Compares what is told, and says how much that was. */
function compare(found: readonly (Answer | null)[], questions: readonly Question[], rows: ExplorerRows): number {
  const told = questions.filter((_, place) => found[place] !== null);
  expectSameAnswers(
    found.filter((answer) => answer !== null),
    told.map((question) => evaluate(question, rows))
  );
  return told.length;
}

describe('columns and the evaluator of rows', () => {
  it('give the same answers to any questions over any rows', () => {
    let told = 0;
    let asked = 0;
    fc.assert(
      fc.property(randomRows, fc.array(randomQuestion, { minLength: 6, maxLength: 40 }), (rows, questions) => {
        const answerer = new ScaleAnswerer(rows, [columnsOf(rows, Object.keys(explorerColumns.explorer_investments))]);
        asked += questions.length;
        told += compare(answerer.answer(questions), questions, rows);
        // Again, with the filters of the first time still in place.
        compare(answerer.answer(questions.toReversed()), questions.toReversed(), rows);
      }),
      { numRuns: 150 }
    );
    expect(told / asked, 'share of the questions that were answered').toBeGreaterThan(0.9);
  });
});

const zones = ['a', 'b', 'c', 'd'].map((id, place) =>
  makeZone({
    zone_id: id,
    kind: place % 2 === 0 ? 'industrial-park' : 'industrial-cluster',
    status: place < 2 ? 'operating' : 'planned',
    province_id: place < 3 ? 'lao-cai' : 'thanh-hoa',
    former_province_id: place === 0 ? 'yen-bai' : place < 3 ? 'lao-cai' : 'thanh-hoa',
    sectors: ['energy', 'textiles'].slice(0, place % 3),
    area_ha: place * 60
  })
);
const optional = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of, { freq: 3 });
const someRows: fc.Arbitrary<ExplorerRows> = fc
  .array(
    fc.record({
      zone_id: optional(fc.constantFrom('a', 'b', 'c', 'd')),
      province: fc.constantFrom(['lao-cai', 'yen-bai'], ['lao-cai', 'lao-cai'], ['thanh-hoa', 'thanh-hoa']),
      sector_id: fc.constantFrom('energy', 'textiles', 'food'),
      countries: fc.uniqueArray(fc.constantFrom('VN', 'KR', 'JP'), { maxLength: 2 }),
      year: optional(fc.constantFrom(2014, 2018, 2026)),
      capital_usd_m: optional(fc.constantFrom(0, 0.5, 1, 2, 2.5, 300, 20_000)),
      capital_vnd_bn: optional(fc.constantFrom(10, 20.5)),
      qualifier: fc.constantFrom('exact', 'over', 'about'),
      measure: fc.constantFrom('planned', 'total-investment'),
      counts_in_total: fc.boolean()
    }),
    { minLength: 1, maxLength: 60 }
  )
  .map((investments) =>
    makeRows({
      zones,
      investments: investments.map(({ province: [present = '', former = ''], ...row }, place) =>
        makeInvestment({ ...row, investment_id: String(place), province_id: present, former_province_id: former })
      )
    })
  );

const range = (...stops: readonly number[]): fc.Arbitrary<ExplorerView['capital']> =>
  fc.record({ from: optional(fc.constantFrom(...stops)), to: optional(fc.constantFrom(...stops)) });
const someOf = <Value>(...values: readonly Value[]): fc.Arbitrary<readonly Value[]> =>
  fc.subarray([...values], { minLength: 1 });
/** One filter, as a reader chooses first. */
const oneFilter: fc.Arbitrary<Partial<ExplorerView>> = fc.oneof(
  fc.record({ province: someOf('thanh-hoa' as const, 'lao-cai' as const, 'yen-bai' as const) }),
  fc.record({ sector: someOf('energy', 'textiles', 'food') }),
  fc.record({ country: fc.constantFrom(['VN'], ['KR'], ['JP']) }),
  fc.record({ year: range(2014, 2015, 2018, 2026) }),
  fc.record({ capital: range(...sizeEnds) }),
  fc.record({ kind: someOf('industrial-park' as const, 'industrial-cluster' as const) }),
  fc.record({ status: someOf('operating' as const, 'planned' as const) }),
  fc.record({ category: fc.constant(['industrial-promotion']) })
);
const others: fc.Arbitrary<Partial<ExplorerView>> = fc.oneof(
  oneFilter,
  fc.record({ country: someOf('VN', 'KR', 'JP') }),
  fc.record({ area: range(0, 50, 100) }),
  fc.record({ capital: fc.constant({ from: 0.7, to: 3.3 }) })
);

describe('the cube', () => {
  const cubeOf = (rows: ExplorerRows): readonly ColumnTable[] =>
    decodeTables(
      encodeTables(makeCube(columnsOf(rows), { zoneClasses: zoneClassesOf(rows.explorer_zones), stops: sizeEnds }))
    );

  it('answers everything that is asked with one filter, as the rows would', () => {
    fc.assert(
      fc.property(someRows, oneFilter, (rows, chosen) => {
        const questions = Object.values(scaleQuestions({ ...defaultView, ...chosen }));
        const told = compare(new ScaleAnswerer(rows, cubeOf(rows)).answer(questions), questions, rows);
        expect(told).toBe(questions.length);
      }),
      { numRuns: 150 }
    );
  });

  it('says nothing rather than something else with several filters, and columns answer them', () => {
    let untold = 0;
    fc.assert(
      fc.property(someRows, others, others, others, (rows, first, second, third) => {
        const questions = Object.values(scaleQuestions({ ...defaultView, ...first, ...second, ...third }));
        untold += questions.length - compare(new ScaleAnswerer(rows, cubeOf(rows)).answer(questions), questions, rows);
        const columns = decodeTables(encodeTables([columnsOf(rows)]));
        expect(compare(new ScaleAnswerer(rows, columns).answer(questions), questions, rows)).toBe(questions.length);
      }),
      { numRuns: 150 }
    );
    expect(untold, 'questions that pairs cannot tell').toBeGreaterThan(100);
  });
});
