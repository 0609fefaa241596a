import { openColumns, type AnswersQuestions } from '#lib/state/scale/columns-engine.ts';
import type { FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import type { Candidate } from './steps.ts';
import { stepQuestions } from './questions.ts';

export async function openColumnFile(folder: string): Promise<AnswersQuestions> {
  const rows: FewRows = await (await fetch(`${folder}/rows.json`)).json();
  return openColumns({
    address: new URL(`${folder}/columns.bin`, location.href).href,
    bytes: 12_000_000,
    rows,
    onProgress: () => undefined
  });
}

/** Columns of numbers in a worker of our own. */
export const columnsCandidate = (engine: AnswersQuestions): Candidate => ({
  answer: async (step) => (await engine.answer(stepQuestions(step))).flat().length
});
