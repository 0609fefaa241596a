import type { ExplorerView, FilterName } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import { evaluate } from './evaluate-question.ts';
import type { FoundZones } from './explorer-filters.ts';
import {
  looseningQuestions,
  type ExplorerAnswers,
  type ExplorerQuestionName,
  type ExplorerQuestions
} from './explorer-questions.ts';
import { lazily } from './lazily.ts';
import type { ExplorerRows } from './row-columns.ts';

/** Answers that came in the order of the questions, under the questions' names. */
export function namedAnswers(questions: ExplorerQuestions, answers: readonly Answer[]): ExplorerAnswers {
  const named = Object.fromEntries(Object.keys(questions).map((name, place) => [name, answers[place]]));
  if (isComplete(named, questions)) return named;
  throw new Error(`${answers.length} answers to ${Object.keys(questions).length} questions`);
}

function isComplete(
  named: Readonly<Record<string, Answer | undefined>>,
  questions: ExplorerQuestions
): named is ExplorerAnswers {
  return Object.keys(questions).every((name) => named[name] !== undefined);
}

/** Answers in the order of the questions, each worked out when it is first read, under the questions' names. */
export function lazyAnswers(questions: ExplorerQuestions, makers: readonly (() => Answer)[]): ExplorerAnswers {
  const named = Object.fromEntries(
    Object.keys(questions).flatMap((name, place) => {
      const make = makers[place];
      return make === undefined ? [] : [[name, make] as const];
    })
  );
  if (hasAll(named, questions)) return lazily<ExplorerAnswers>(named);
  throw new Error(`${makers.length} answers to ${Object.keys(questions).length} questions`);
}

/** All answers from the rows in the page, each worked out when it is first read; those `known` are taken as they are. */
export const evaluateAll = (
  questions: ExplorerQuestions,
  rows: ExplorerRows,
  known: Partial<ExplorerAnswers> = {}
): ExplorerAnswers =>
  lazyAnswers(
    questions,
    questionNames(questions).map((name) => () => known[name] ?? evaluate(questions[name], rows))
  );

const questionNames = (questions: ExplorerQuestions): readonly ExplorerQuestionName[] =>
  Object.keys(questions).filter((name): name is ExplorerQuestionName => name in questions);

const hasAll = (
  makers: Readonly<Record<string, () => Answer>>,
  questions: ExplorerQuestions
): makers is Readonly<Record<ExplorerQuestionName, () => Answer>> =>
  Object.keys(questions).every((name) => name in makers);

/** Binary sums in another order differ in the last digits. */
const tolerance = 1e-9;
const sameNumber = (a: number | null | undefined, b: number | null | undefined): boolean =>
  a == null || b == null
    ? (a ?? null) === (b ?? null)
    : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));

const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.length === b.length &&
  a.every(({ keys, values }, place) => {
    const other = b[place];
    return (
      other !== undefined &&
      keys.every((key, at) => key === other.keys[at]) &&
      Object.entries(values).every(([name, value]) => sameNumber(value, other.values[name]))
    );
  });

const isQuestion = (name: string, answers: ExplorerAnswers): name is ExplorerQuestionName => name in answers;

/** Whether two answerers say the same to every question. */
export const sameAnswers = (a: ExplorerAnswers, b: ExplorerAnswers): boolean =>
  Object.entries(a).every(([name, answer]) => isQuestion(name, b) && sameAnswer(answer, b[name]));

export interface Loosening {
  readonly filter: FilterName;
  /** How many zones there would be without the filter. */
  readonly zones: number;
}

/** The filters that alone keep every zone away, the most rewarding first. */
export function loosenings(view: ExplorerView, found: FoundZones, rows: ExplorerRows): readonly Loosening[] {
  return looseningQuestions(view, 'explorer_zones', found)
    .map(({ filter, question }) => ({ filter, zones: evaluate(question, rows)[0]?.values['count'] ?? 0 }))
    .filter(({ zones }) => zones > 0)
    .sort((a, b) => b.zones - a.zones);
}
