/** Holds the sheet and what is published, away from the page: reads, suggests, checks, compares and writes files. */
import type { FromBench, ToBench } from './bench-messages.ts';
import { SheetBench } from './sheet-bench.ts';

const post = (message: FromBench): void => postMessage(message);

const waiting = new Map<number, (answers: Extract<ToBench, { parquet: number }>['answers']) => void>();
let asked = 0;

const bench = new SheetBench(async (bytes) => {
  asked += 1;
  const number = asked;
  const answers = await new Promise<Extract<ToBench, { parquet: number }>['answers']>((resolve) => {
    waiting.set(number, resolve);
    post({ parquet: number, bytes });
  });
  if ('failed' in answers) throw new Error(answers.failed);
  return answers;
});

/** One task after the other, in the order in which they came: an edit is known before the check that follows it. */
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', (event: MessageEvent<ToBench>) => {
  const message = event.data;
  if ('parquet' in message) {
    waiting.get(message.parquet)?.(message.answers);
    waiting.delete(message.parquet);
    return;
  }
  turn = turn.then(async () => {
    try {
      post({ id: message.id, answers: await bench.run(message) });
    } catch (error) {
      post({ id: message.id, failed: error instanceof Error ? error.message : String(error) });
    }
  });
});
