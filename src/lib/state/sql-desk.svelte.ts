import {
  deskError,
  DeskError,
  type DeskFailure,
  type DeskProgress,
  type ResultTable,
  type SqlDesk
} from '#lib/domain/desk.ts';

/** Rows that a page holds of an answer. */
export const answerLimit = 100_000;

export type DeskStatus = 'idle' | 'starting' | 'running' | 'answered' | 'failed';

export interface Answer {
  readonly sql: string;
  readonly table: ResultTable;
}

export type OpenDesk = (onProgress: (progress: DeskProgress) => void) => Promise<SqlDesk>;

/** What a reader asked last, what came of it, and how far the engine is. */
export class SqlDeskState {
  readonly #open: OpenDesk;
  #desk: Promise<SqlDesk> | null = null;
  #status = $state<DeskStatus>('idle');
  #progress = $state.raw<DeskProgress | null>(null);
  #answer = $state.raw<Answer | null>(null);
  #failure = $state.raw<DeskFailure | null>(null);
  #stop: AbortController | null = null;

  constructor(open: OpenDesk) {
    this.#open = open;
  }

  get status(): DeskStatus {
    return this.#status;
  }
  /** How far engine and tables are; null once they are there. */
  get progress(): DeskProgress | null {
    return this.#progress;
  }
  /** The last answer; it stays while the next is awaited. */
  get answer(): Answer | null {
    return this.#answer;
  }
  get failure(): DeskFailure | null {
    return this.#failure;
  }
  get busy(): boolean {
    return this.#status === 'starting' || this.#status === 'running';
  }

  /** Runs a statement; never rejects. */
  async run(sql: string): Promise<void> {
    const stop = this.#begin();
    try {
      const table = await (await this.#opened()).query(sql, { limit: answerLimit, signal: stop.signal });
      if (this.#stop === stop) this.#answer = { sql, table };
      this.#end(stop, 'answered');
    } catch (error) {
      this.#fail(stop, error);
    }
  }

  /** The whole answer as a file; null where it could not be made: `failure` says why. */
  async take(sql: string, form: 'csv' | 'parquet'): Promise<Uint8Array<ArrayBuffer> | null> {
    const stop = this.#begin();
    try {
      const desk = await this.#opened();
      const bytes = await (form === 'csv' ? desk.csv(sql, stop.signal) : desk.parquet(sql, stop.signal));
      this.#end(stop, 'answered');
      return bytes;
    } catch (error) {
      this.#fail(stop, error);
      return null;
    }
  }

  /** Stops at once for the reader; the engine comes to rest behind. */
  stop(): void {
    const stop = this.#stop;
    if (stop === null) return;
    stop.abort();
    this.#fail(stop, deskError('cancelled', 'The query was stopped'));
  }

  /** Ends the engine when the page is left. */
  leave(): void {
    this.stop();
    void this.#desk?.then((desk) => desk.close()).catch(() => undefined);
    this.#desk = null;
  }

  #begin(): AbortController {
    const stop = new AbortController();
    this.#stop?.abort();
    this.#stop = stop;
    this.#failure = null;
    this.#tell('running');
    return stop;
  }

  #opened(): Promise<SqlDesk> {
    const desk = this.#desk ?? this.#open((progress) => this.#advance(progress));
    this.#desk = desk;
    desk.catch(() => (this.#desk = null));
    return desk;
  }

  #advance(progress: DeskProgress): void {
    const done = progress.kind === 'tables' && progress.loaded === progress.total;
    this.#progress = done ? null : progress;
  }

  #end(stop: AbortController, status: DeskStatus): void {
    if (this.#stop !== stop) return;
    this.#stop = null;
    this.#progress = null;
    this.#tell(status);
  }

  #fail(stop: AbortController, error: unknown): void {
    const told =
      error instanceof DeskError ? error : deskError('engine', error instanceof Error ? error.message : String(error));
    if (this.#stop === stop) this.#failure = told.failure;
    this.#end(stop, 'failed');
  }

  /** What tests and printing wait for. */
  #tell(status: DeskStatus): void {
    this.#status = status;
    if (typeof document === 'undefined') return;
    const engine = status === 'running' ? 'starting' : this.#failure?.kind === 'engine' ? 'failed' : 'ready';
    document.documentElement.dataset['engine'] = engine;
  }
}
