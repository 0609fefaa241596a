import { engineFailure, type Engine, type EngineFailure, type EngineProgress } from '#lib/domain/engine.ts';
import type { TableName } from '#lib/domain/rows.ts';

export type EngineStatus = 'idle' | 'starting' | 'ready' | 'failed';

export type OpenEngine = (onProgress: (progress: EngineProgress) => void) => Promise<Engine>;

/** The engine's life on one page: started when the page is idle, with the tables it needs, and how far it is. */
export class EngineState {
  readonly #open: OpenEngine;
  readonly #tables: readonly TableName[];
  readonly #views: readonly string[] | undefined;
  #status = $state<EngineStatus>('idle');
  #progress = $state.raw<EngineProgress | null>(null);
  #failure = $state.raw<EngineFailure | null>(null);
  #engine = $state.raw<Engine | null>(null);
  #attempt = 0;

  /** `open` is not called before `start`; tables and views (all that the tables allow, if not named) are loaded before the engine is ready. */
  constructor(open: OpenEngine, tables: readonly TableName[], views?: readonly string[]) {
    this.#open = open;
    this.#tables = tables;
    this.#views = views;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  /** null until the first bytes have arrived. */
  get progress(): EngineProgress | null {
    return this.#progress;
  }

  /** Why it failed; null while it has not. */
  get failure(): EngineFailure | null {
    return this.#failure;
  }

  /** The running engine, once ready. */
  get engine(): Engine | null {
    return this.#engine;
  }

  /** Starts the engine, also again after a failure; never rejects: `status` and `failure` tell what became of it. */
  async start(): Promise<void> {
    if (this.#status === 'starting' || this.#status === 'ready') return;
    const attempt = (this.#attempt += 1);
    const current = (): boolean => attempt === this.#attempt;
    this.#failure = null;
    this.#progress = null;
    this.#tell('starting');
    try {
      const engine = await this.#open((progress) => {
        if (current()) this.#progress = progress;
      });
      await engine.load(this.#tables, this.#views).catch(async (error: unknown) => {
        await engine.close();
        throw error;
      });
      if (!current()) return await engine.close();
      this.#engine = engine;
      this.#tell('ready');
    } catch (error) {
      if (current()) this.fail(engineFailure(error));
    }
  }

  /** The engine could not go on: whoever asks it reports what it said. */
  fail(failure: EngineFailure): void {
    void this.#engine?.close().catch(() => undefined);
    this.#engine = null;
    this.#failure = failure;
    this.#tell('failed');
  }

  /** Ends the engine when the page is left. */
  async stop(): Promise<void> {
    this.#attempt += 1;
    const engine = this.#engine;
    this.#engine = null;
    this.#tell('idle');
    await engine?.close();
  }

  #tell(status: EngineStatus): void {
    this.#status = status;
    if (typeof document !== 'undefined') document.documentElement.dataset.engine = status;
  }
}
