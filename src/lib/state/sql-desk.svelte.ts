import {
  deskError,
  DeskError,
  type DeskFailure,
  type DeskProgress,
  type ResultTable,
  type SqlDesk
} from '#lib/domain/desk.ts';
import type { ChosenRows } from '#lib/domain/table-parts.ts';

/** Rows that a page holds of an answer. */
export const answerLimit = 100_000;

export type DeskStatus = 'idle' | 'starting' | 'running' | 'answered' | 'failed';

export interface Answer {
  readonly sql: string;
  readonly table: ResultTable;
  /** What was loaded of tables that come in parts; null where there are no such tables, or nothing was chosen of them. */
  readonly loaded: LoadedPart | null;
}

/** Rows of the tables that come in parts. */
export interface LoadedPart {
  /** Which they are, in the reader's language. */
  readonly name: string;
  /** Which they are, in an address. */
  readonly text: string;
  readonly rows: readonly ChosenRows[];
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
  #wanted = $state.raw<LoadedPart | null>(null);
  #held = $state.raw<LoadedPart | null>(null);
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

  /** What of tables that come in parts is loaded with the next run. */
  want(part: LoadedPart | null): void {
    this.#wanted = part;
  }

  /** Whether the last run has loaded what is wanted. */
  get holdsWanted(): boolean {
    return this.#wanted !== null && this.#held === this.#wanted;
  }

  /** Runs a statement; never rejects. */
  async run(sql: string): Promise<void> {
    const stop = this.#begin();
    try {
      const loaded = this.#wanted;
      const desk = await this.#holding(loaded);
      const table = await desk.query(sql, { limit: answerLimit, signal: stop.signal });
      this.#held = loaded;
      if (this.#stop === stop) this.#answer = { sql, table, loaded };
      this.#end(stop, 'answered');
    } catch (error) {
      this.#fail(stop, error);
    }
  }

  /** The whole answer as a file; null where it could not be made: `failure` says why. */
  async take(sql: string, form: 'csv' | 'parquet'): Promise<Uint8Array<ArrayBuffer> | null> {
    const stop = this.#begin();
    try {
      // Files are of the rows that the answer beside them is of.
      const loaded = this.#answer === null ? this.#wanted : this.#answer.loaded;
      const desk = await this.#holding(loaded);
      this.#held = loaded;
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

  async #holding(part: LoadedPart | null): Promise<SqlDesk> {
    const desk = await this.#opened();
    await desk.hold(Object.fromEntries((part?.rows ?? []).map(({ table, files }) => [table, files])));
    return desk;
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
