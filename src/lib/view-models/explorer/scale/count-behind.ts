import type { Answer } from '#lib/domain/question.ts';
import type { ScaleAnswers } from './scale-questions.ts';

const total = (answer: Answer, value: string): number =>
  answer.reduce((sum, { values }) => sum + (values[value] ?? 0), 0);

/** How many projects stand behind a computed figure of the explorer; null for a figure that is not about projects. */
export function countBehind(name: string, answers: ScaleAnswers): number | null {
  const totals = answers.capitalTotals.filter(({ keys: [measure] }) => measure === 'total-investment');
  switch (name) {
    case 'capital-usd':
      return total(totals, 'usdKnown');
    case 'capital-vnd':
      return total(totals, 'vndKnown');
    case 'investments-by-sector':
      return total(answers.sectorInvestmentOptions, 'count');
    case 'investments-by-year':
      return total(answers.yearOptions, 'count');
    case 'investments-by-country':
      return total(answers.countryAll, 'count');
    case 'investment-size':
      return total(answers.sizeAll, 'count');
    default:
      return null;
  }
}
