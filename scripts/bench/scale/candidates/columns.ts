import type { Answer, Question } from '#lib/domain/question.ts';
import type { Candidate } from './steps.ts';
import { stepQuestions } from './questions.ts';

export type AskColumns = (questions: readonly Question[]) => Promise<readonly Answer[]>;

/** The explorer's own worker over a file of columns. */
export async function openColumnFile(folder: string): Promise<AskColumns> {
  const rows: unknown = await (await fetch(`${folder}/rows.json`)).json();
  const worker = new Worker(new URL('../../../../src/lib/state/scale/columns-worker.ts', import.meta.url), {
    type: 'module'
  });
  let number = 0;
  const told = (until: (message: { kind: string; number?: number; answers?: readonly Answer[] }) => boolean) =>
    new Promise<readonly Answer[]>((done, fail) => {
      const hear = ({ data }: MessageEvent): void => {
        if (data.kind === 'failed' || data.kind === 'refused') fail(new Error(JSON.stringify(data)));
        if (!until(data)) return;
        worker.removeEventListener('message', hear);
        done(data.answers ?? []);
      };
      worker.addEventListener('message', hear);
    });
  const ready = told(({ kind }) => kind === 'ready');
  worker.postMessage({ kind: 'open', address: new URL(`${folder}/columns.bin`, location.href).href, rows });
  await ready;
  return (questions) => {
    number += 1;
    const asked = number;
    const answers = told((message) => message.kind === 'answers' && message.number === asked);
    worker.postMessage({ kind: 'ask', number: asked, questions });
    return answers;
  };
}

/** Columns of numbers in a worker of our own. */
export const columnsCandidate = (ask: AskColumns): Candidate => ({
  answer: async (step) => (await ask(stepQuestions(step))).flat().length
});
