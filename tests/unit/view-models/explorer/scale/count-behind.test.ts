import { describe, expect, it } from 'vitest';
import type { AnswerRow } from '#lib/domain/question.ts';
import { defaultView } from '#lib/domain/explorer-view.ts';
import { countBehind } from '#lib/view-models/explorer/scale/count-behind.ts';
import { isScaleAnswers, scaleQuestions, type ScaleAnswers } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { namedAnswers } from '#lib/view-models/explorer-answers.ts';

const row = (keys: readonly (string | null)[], values: Readonly<Record<string, number>>): AnswerRow => ({
  keys,
  values
});

function answers(given: Readonly<Record<string, readonly AnswerRow[]>>): ScaleAnswers {
  const questions = scaleQuestions(defaultView);
  const named = namedAnswers(
    questions,
    Object.keys(questions).map((name) => given[name] ?? [])
  );
  if (isScaleAnswers(named)) return named;
  throw new Error('not those of a large package');
}

describe('how many projects stand behind a figure of a large package', () => {
  const made = answers({
    capitalTotals: [
      row(['total-investment', 'exact'], { usdKnown: 7, vndKnown: 2 }),
      row(['total-investment', 'about'], { usdKnown: 1, vndKnown: 3 }),
      row(['planned', 'exact'], { usdKnown: 50, vndKnown: 50 })
    ],
    yearOptions: [row(['2020'], { count: 4 }), row([null], { count: 6 })],
    countryAll: [row([], { count: 10 })],
    countryOptions: [row(['VN'], { count: 9 }), row(['JP'], { count: 9 })]
  });

  it('counts those whose capital is in the sum, planned ones apart', () => {
    expect(countBehind('capital-usd', made)).toBe(8);
    expect(countBehind('capital-vnd', made)).toBe(5);
  });

  it('counts projects without a year, and a project with two countries once', () => {
    expect(countBehind('investments-by-year', made)).toBe(10);
    expect(countBehind('investments-by-country', made)).toBe(10);
  });

  it('says nothing of figures that have their rows', () => {
    expect(countBehind('support-paid', made)).toBeNull();
    expect(countBehind('zone-area', made)).toBeNull();
  });
});
