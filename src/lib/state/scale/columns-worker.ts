/** Holds the columns of a large table and answers questions about them, away from the page. */
import type { EngineFailure } from '#lib/domain/engine.ts';
import type { Question } from '#lib/domain/question.ts';
import { decodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { ScaleAnswerer, type FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const tell = (message: FromWorker): void => globalThis.postMessage(message);
let answerer: ScaleAnswerer | null = null;

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'open') void open(message.address, message.rows);
  else answer(message.number, message.questions);
});

async function open(address: string, rows: FewRows): Promise<void> {
  const file = new URL(address, globalThis.location.href).pathname.split('/').at(-1) ?? address;
  const fail = (kind: EngineFailure['kind'], detail: string): void =>
    tell({ kind: 'failed', failure: { kind, file, detail } });
  let bytes: Uint8Array;
  try {
    const response = await fetch(address);
    if (!response.ok || response.body === null) return fail('file-missing', `HTTP ${response.status}`);
    bytes = await readAll(response.body);
  } catch (error) {
    return fail('file-missing', String(error));
  }
  try {
    answerer = new ScaleAnswerer(rows, decodeTables(bytes));
  } catch (error) {
    return fail('file-damaged', String(error));
  }
  tell({ kind: 'ready' });
}

async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    loaded += part.value.length;
    tell({ kind: 'bytes', loaded });
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function answer(number: number, questions: readonly Question[]): void {
  try {
    const answers = answerer?.answer(questions) ?? [];
    const told = answers.filter((one) => one !== null);
    if (told.length === questions.length) tell({ kind: 'answers', number, answers: told });
    else
      tell({
        kind: 'refused',
        number,
        detail: `${questions.length - told.length} questions that the columns do not hold`
      });
  } catch (error) {
    tell({ kind: 'refused', number, detail: String(error) });
  }
}
