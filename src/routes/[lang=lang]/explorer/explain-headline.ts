import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { readableQuestion } from '#lib/queries/readable-question.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { headlineComputations } from '#lib/view-models/explorer/computations.ts';
import { told } from './scale/no-scale.ts';
import type { openExplorer } from './open-explorer.ts';

type Opened = Pick<ReturnType<typeof openExplorer>, 'explorer' | 'questions'>;

/** Tells the popover what stands behind the computed figures, worked out when one of them is opened; the result withdraws it. */
export function explainHeadline(
  { explorer, questions: questionsOf }: Opened,
  data: ExplorerData,
  lang: Lang
): () => void {
  const computations = (): ReturnType<typeof headlineComputations> => {
    const questions = questionsOf(explorer.answered);
    return headlineComputations(explorer.answers, data, lang, (name) => readableQuestion(questions[name]));
  };
  const withdraw = Object.entries(computations()).map(([name, first]) =>
    computedFigures.provide(name, () => told(name, (computations()[name] ?? first)(), explorer.answers, lang))
  );
  return () => withdraw.forEach((each) => each());
}
