import { EngineError, type Engine, type EngineFailure, type EngineProgress } from '#lib/domain/engine.ts';
import type { Answer, Question } from '#lib/domain/question.ts';
import type { FewRows } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import workerAddress from './columns-worker.ts?worker&url';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface ColumnsOptions {
  /** Address of the file of columns, absolute. */
  readonly address: string;
  /** Size of the file, unpacked. */
  readonly bytes: number;
  readonly rows: FewRows;
  onProgress(progress: EngineProgress): void;
}

/** As much of an engine as the explorer asks. */
export type AnswersQuestions = Pick<Engine, 'answer' | 'close'>;

/** Starts the worker that answers questions over a large table; rejects with an EngineError. */
export async function openColumns({ address, bytes, rows, onProgress }: ColumnsOptions): Promise<AnswersQuestions> {
  const worker = createWorker();
  const columns = new ColumnsEngine(worker);
  await new Promise<void>((ready, fail) => {
    columns.onReady = ready;
    columns.onFailure = (failure) => {
      worker.terminate();
      fail(new EngineError(failure));
    };
    columns.onBytes = (loaded) => onProgress({ loaded: Math.min(loaded, bytes), total: bytes });
    send(worker, { kind: 'open', address, rows });
  });
  return columns;
}

const send = (worker: Worker, message: ToWorker): void => worker.postMessage(message);

function createWorker(): Worker {
  try {
    return new Worker(workerAddress, { type: 'module', name: 'atlas-columns' });
  } catch (error) {
    throw new EngineError({ kind: 'worker-blocked', file: 'columns-worker', detail: String(error) });
  }
}

interface Waiting {
  readonly done: (answers: readonly Answer[]) => void;
  readonly fail: (error: EngineError) => void;
}

class ColumnsEngine implements AnswersQuestions {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  onReady: () => void = () => undefined;
  onBytes: (loaded: number) => void = () => undefined;
  onFailure: (failure: EngineFailure) => void = () => undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => this.#hear(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#break({ kind: 'worker-blocked', file: 'columns-worker', detail: event.message });
    });
  }

  answer(questions: readonly Question[]): Promise<readonly Answer[]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((done, fail) => {
      this.#waiting.set(number, { done, fail });
      send(this.#worker, { kind: 'ask', number, questions });
    });
  }

  close(): Promise<void> {
    this.#worker.terminate();
    return Promise.resolve();
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'bytes') this.onBytes(message.loaded);
    else if (message.kind === 'ready') this.onReady();
    else if (message.kind === 'failed') this.#break(message.failure);
    else {
      const waiting = this.#waiting.get(message.number);
      this.#waiting.delete(message.number);
      if (message.kind === 'answers') waiting?.done(message.answers);
      else waiting?.fail(new EngineError({ kind: 'engine-failed', file: null, detail: message.detail }));
    }
  }

  #break(failure: EngineFailure): void {
    this.onFailure(failure);
    for (const { fail } of this.#waiting.values()) fail(new EngineError(failure));
    this.#waiting.clear();
  }
}
