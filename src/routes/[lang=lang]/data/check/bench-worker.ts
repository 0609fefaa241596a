/** Holds the sheet and what is published, away from the page: reads, suggests, checks, compares and writes files. */
import type { SheetRead } from '#lib/sheets/own-sheet.ts';
import type { SheetTools } from '#lib/sheets/read-sheet.ts';
import type { FromBench, ToBench } from './bench-messages.ts';
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

const bench = new SheetBench(readParquet, (rows) => post({ told: rows }));

const rowsOfPart = 4000;

/** Sends the rows of a sheet ahead, part by part; what is left of the answer has none. */
function inParts(id: number, answers: unknown): unknown {
  const read = answers as SheetRead;
  if (read.kind !== 'read') return read;
  const { rows } = read.sheet;
  for (let at = 0; at < rows.length; at += rowsOfPart) post({ id, rows: rows.slice(at, at + rowsOfPart) });
  return { kind: 'read', sheet: { ...read.sheet, rows: [] } };
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
  turn = turn.then(async () => {
    try {
      const answers = await bench.run(message);
      post({ id: message.id, answers: message.task === 'read' ? inParts(message.id, answers) : answers });
    } catch (error) {
      post({ id: message.id, failed: error instanceof Error ? error.message : String(error) });
    }
  });
});
