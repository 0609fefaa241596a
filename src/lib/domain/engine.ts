/** The engine in the browser as the rest of the house sees it: what it can be asked, and how it fails. */
import type { Answer, Question } from './question.ts';
import type { TableName } from './rows.ts';
import type { RawRow, SqlValue } from './sql.ts';

export interface EngineFailure {
  readonly kind: 'no-webassembly' | 'worker-blocked' | 'file-missing' | 'file-damaged' | 'engine-failed';
  /** Name of the file concerned, such as zones.parquet. */
  readonly file: string | null;
  /** What the browser or the engine said, for a report of the error. */
  readonly detail: string;
}

/** Thrown by everything the engine is asked to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure) {
    super([failure.kind, failure.file, failure.detail].filter((part) => part !== null).join(': '));
    this.failure = failure;
  }
}

/** Whatever was thrown, as a failure of the engine. */
export function engineFailure(thrown: unknown): EngineFailure {
  if (thrown instanceof EngineError) return thrown.failure;
  return { kind: 'engine-failed', file: null, detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Bytes of the engine that have arrived, unpacked, and how many there are in all. */
export interface EngineProgress {
  readonly loaded: number;
  readonly total: number;
}

/** A running engine. Every method rejects with an EngineError. */
export interface Engine {
  /**
   * Makes tables available, each fetched once, and the named views over them (queries/views.ts) with those they rest on; all views
   * that the tables allow when none is named.
   */
  load(tables: readonly TableName[], views?: readonly string[]): Promise<void>;
  /** Runs one statement; `?` or `$1` in the text are filled from the parameters. */
  ask(sql: string, parameters?: readonly SqlValue[]): Promise<readonly RawRow[]>;
  /** Answers all questions in one round trip. */
  answer(questions: readonly Question[]): Promise<readonly Answer[]>;
  close(): Promise<void>;
}
