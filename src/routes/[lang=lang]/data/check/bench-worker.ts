/** Holds the sheet and what is published, away from the page: reads, suggests, checks, compares and writes files. */
import type { SheetTools } from '#lib/sheets/read-sheet.ts';
import type { BenchTask, BenchTasks, FromBench, ToBench } from './bench-messages.ts';
import { SheetBench } from './sheet-bench.ts';

const post = (message: FromBench): void => postMessage(message);

const waiting = new Map<number, (answers: Extract<ToBench, { parquet: number }>['answers']) => void>();
let asked = 0;

const readParquet: SheetTools['parquet'] = async (bytes) => {
  asked += 1;
  const number = asked;
  const answers = await new Promise<Extract<ToBench, { parquet: number }>['answers']>((resolve) => {
    waiting.set(number, resolve);
    post({ parquet: number, bytes });
  });
  if ('failed' in answers) throw new Error(answers.failed);
  return answers;
};

const bench = new SheetBench(readParquet, (told, of) => post({ told, of }));

const rowsOfPart = 4000;

type Brought = BenchTasks['read' | 'open-kept' | 'turn']['answers'];

/** Sends the rows of a sheet ahead, part by part; what is left of the answer has none. */
function inParts(id: number, answers: Brought): Brought {
  const rows = 'rows' in answers ? answers.rows : answers.kind === 'read' ? answers.sheet.rows : [];
  for (let at = 0; at < rows.length; at += rowsOfPart) post({ id, rows: rows.slice(at, at + rowsOfPart) });
  if ('rows' in answers) return { ...answers, rows: [] };
  return answers.kind === 'read' ? { ...answers, sheet: { ...answers.sheet, rows: [] } } : answers;
}

const bringing: readonly string[] = ['read', 'open-kept', 'turn'] satisfies readonly BenchTask[];

async function answer(message: Extract<ToBench, { id: number }>): Promise<void> {
  const { id } = message;
  try {
    const answers = await bench.run(message);
    // Each task answers by its own kind (BenchTasks).
    post({ id, answers: bringing.includes(message.task) ? inParts(id, answers as Brought) : answers });
  } catch (error) {
    post({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}

/** One task after the other, in the order in which they came: an edit is known before the check that follows it. */
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', (event: MessageEvent<ToBench>) => {
  const message = event.data;
  if ('parquet' in message) {
    waiting.get(message.parquet)?.(message.answers);
    waiting.delete(message.parquet);
    return;
  }
  if ('stop' in message) {
    bench.stop();
    return;
  }
  turn = turn.then(() => {
    const answered = answer(message);
    // What is kept is the sheet as it is at this turn: edits that follow need not wait until it is written.
    return message.task === 'keep' ? undefined : answered;
  });
});
