import { defaultView } from '#lib/domain/explorer-view.ts';
import type { Question } from '#lib/domain/question.ts';
import { chartIds, type ChartId } from '../charts/chart-questions.ts';
import { explorerQuestions, type ExplorerQuestionName } from '../explorer-questions.ts';

const headlineNames = [
  'area-operating',
  'area-other',
  'area-planned',
  'industrial-land',
  'occupancy-range',
  'capital-usd',
  'capital-vnd',
  'support-paid'
] as const;
type HeadlineComputationName = (typeof headlineNames)[number];

/** Names that the headline figures of the explorer carry, with the question each rests on. */
const headlineQuestions: Readonly<Record<HeadlineComputationName, ExplorerQuestionName>> = {
  'area-operating': 'areaTotals',
  'area-other': 'areaTotals',
  'area-planned': 'areaTotals',
  'industrial-land': 'industrialLandTotals',
  'occupancy-range': 'zoneTotals',
  'capital-usd': 'capitalTotals',
  'capital-vnd': 'capitalTotals',
  'support-paid': 'supportPaid'
};

export type ExplorerComputationName = HeadlineComputationName | ChartId;

const isHeadline = (name: ExplorerComputationName): name is HeadlineComputationName => name in headlineQuestions;
const questionNameOf = (name: ExplorerComputationName): ExplorerQuestionName =>
  isHeadline(name) ? headlineQuestions[name] : name;

/** Each computed figure of the explorer and its charts, as it is asked while no filter is chosen. */
export function explorerComputations(): readonly {
  readonly name: ExplorerComputationName;
  readonly question: Question;
}[] {
  const questions = explorerQuestions(defaultView);
  return [...headlineNames, ...chartIds].map((name) => ({ name, question: questions[questionNameOf(name)] }));
}
