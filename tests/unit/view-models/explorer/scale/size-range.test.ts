import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, openRange, type Range } from '#lib/domain/explorer-view.ts';
import { readView, writeView } from '#lib/url/explorer-address.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { namedAnswers } from '#lib/view-models/explorer-answers.ts';
import { isScaleAnswers, scaleQuestions, sizeEnds } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { sizeClasses, type SizeClassCount } from '#lib/view-models/explorer/scale/size-chart.ts';
import { sizeRange } from '#lib/view-models/explorer/scale/size-range.ts';
import type { ExplorerRows } from '#lib/view-models/row-columns.ts';
import { makeReported, makeRows } from '../../../../fixtures/explorer-rows.ts';

/** The ends themselves, and what is a thousand dollars from them. */
const capitals = fc.constantFrom(...sizeEnds.flatMap((end) => [end, end + 0.001, Math.max(0, end - 0.001)]), 7.25, 1e5);

function classesOf(rows: ExplorerRows): readonly SizeClassCount[] {
  const questions = scaleQuestions(defaultView);
  const answers = namedAnswers(
    questions,
    Object.values(questions).map((question) => evaluate(question, rows))
  );
  if (!isScaleAnswers(answers)) throw new Error('answers of a small package');
  return sizeClasses(answers);
}

function countIn(capital: Range, rows: ExplorerRows): number {
  const address = new URLSearchParams(writeView({ ...defaultView, capital }));
  return evaluate(scaleQuestions(readView(address)).investments, rows)[0]?.values['count'] ?? 0;
}

describe('a class of capital', () => {
  it('leaves as many projects as it counts when it is pressed, by way of the address too', () => {
    fc.assert(
      fc.property(fc.array(capitals, { maxLength: 30 }), (values) => {
        const rows = makeRows({ investments: values.map((value, place) => makeReported(String(place), value)) });
        for (const { from, done } of classesOf(rows))
          expect(countIn(sizeRange([String(from)], openRange), rows), `class above ${from}`).toBe(done);
      }),
      { numRuns: 100 }
    );
  });

  it('gives way to another one and is taken back when it is pressed again', () => {
    const chosen = sizeRange(['10'], openRange);
    expect(sizeRange(['10', '50'], chosen)).toEqual(sizeRange(['50'], openRange));
    expect(sizeRange([], chosen)).toEqual(openRange);
  });
});
