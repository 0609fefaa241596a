/** One run of the engine for the desk: a worker with its tables, until it is ended. Knows nothing of what a reader may ask. */
import { AsyncDuckDB, getPlatformFeatures, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { EngineError } from '#lib/domain/engine.ts';
import type { DeskProgress } from '#lib/domain/desk.ts';
import type { TableName } from '#lib/domain/rows.ts';
import { connect, orBroken } from './browser-database.ts';
import type { ArrowTable } from './decode-row.ts';
import { engineBuild } from './engine-build.ts';
import { fetchParquet } from './parquet-file.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';
import { viewStatements } from './view-statements.ts';

export interface DeskEngineOptions {
  readonly tables: readonly TableName[];
  /** Tables among them that are not loaded before `hold` says of which files. */
  readonly held?: readonly TableName[];
  /** Address of a file of this site, such as data/zones.parquet. */
  file(path: string): string;
  onProgress(progress: DeskProgress): void;
}

/** The files whose rows together make a table. */
export interface TableFile {
  readonly table: TableName;
  readonly files: readonly Uint8Array[];
}

/** Fetches tables, each from one published file or from those that are named for it (the real package: about 0.3 MB). */
export const fetchTables = (
  tables: readonly TableName[],
  file: DeskEngineOptions['file'],
  named: Readonly<Record<string, readonly string[]>> = {}
): Promise<readonly TableFile[]> =>
  Promise.all(
    tables.map(async (table) => ({
      table,
      files: await Promise.all(
        (named[table] ?? [`${table}.parquet`]).map((path) => fetchParquet(file(`data/${path}`), path))
      )
    }))
  );

/** Longest wait for a worker that was asked to stop, before it is ended. */
const patience = 400;

export class DeskEngine {
  readonly #started: StartedWorker;
  readonly #bindings: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  #ended = false;

  private constructor(started: StartedWorker, bindings: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#started = started;
    this.#bindings = bindings;
    this.#connection = connection;
    started.broken.catch(() => void this.end());
  }

  /** Starts a worker with an empty database. */
  static async open(onProgress: DeskEngineOptions['onProgress']): Promise<DeskEngine> {
    if (typeof WebAssembly === 'undefined') {
      throw new EngineError({ kind: 'no-webassembly', file: null, detail: 'WebAssembly is undefined' });
    }
    const { wasmExceptions } = await getPlatformFeatures();
    const build = engineBuild(wasmExceptions);
    const started = startWorker(build, (bytes) => onProgress({ kind: 'engine', ...bytes }));
    const bindings = new AsyncDuckDB(new VoidLogger(), started.worker);
    try {
      return new DeskEngine(started, bindings, await orBroken(started, connect(started, bindings, build.module)));
    } catch (error) {
      await bindings.terminate();
      throw error;
    }
  }

  /** Whether nothing can be asked any more. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Runs statements of the house, one after the other, and hands over what the last one answers. */
  async run(...statements: readonly string[]): Promise<ArrowTable> {
    let answer: ArrowTable = { numRows: 0, schema: { fields: [] }, getChildAt: () => null };
    for (const statement of statements) answer = await this.#wait(this.#connection.query(statement));
    return answer;
  }

  /** Parses and binds one statement without running it. */
  async check(sql: string): Promise<void> {
    const statement = await this.#wait(this.#connection.prepare(sql));
    await this.#wait(statement.close());
  }

  /**
   * Runs a statement that answers a single count, such as CREATE TABLE … AS or COPY: only so does the engine tell what went wrong
   * while running. Stops when the signal says so: in the engine where it hears, else by ending the worker.
   */
  async runLong(sql: string, signal: AbortSignal | undefined): Promise<void> {
    const stopped = new Promise<'stopped'>((resolve) => {
      if (signal?.aborted === true) resolve('stopped');
      signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
    });
    const unsafe = this.#connection.useUnsafe((_, id) => id);
    let step = this.#bindings.startPendingQuery(unsafe, sql);
    for (;;) {
      const header = await this.#wait(Promise.race([step, stopped]));
      if (header === 'stopped') return this.#stop(unsafe, step);
      if (header !== null) break;
      step = this.#bindings.pollPendingQuery(unsafe);
    }
    while ((await this.#wait(this.#bindings.fetchQueryResults(unsafe))).length > 0);
  }

  async #stop(connection: number, step: Promise<unknown>): Promise<void> {
    const quiet = step.then(
      () => this.#bindings.cancelPendingQuery(connection),
      () => true
    );
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
    if ((await Promise.race([quiet, late])) === 'late') await this.end();
  }

  async writeFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.#wait(this.#bindings.registerFileBuffer(name, bytes));
  }

  async readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#wait(this.#bindings.copyFileToBuffer(name)));
  }

  async dropFile(name: string): Promise<void> {
    if (!this.#ended) await this.#wait(this.#bindings.dropFile(name)).catch(() => undefined);
  }

  /** All tables and the named views over them. */
  async load(files: readonly TableFile[], onProgress: DeskEngineOptions['onProgress']): Promise<void> {
    let loaded = 0;
    onProgress({ kind: 'tables', loaded, total: files.length });
    for (const { table, files: parts } of files) {
      await this.#loadTable(table, parts);
      onProgress({ kind: 'tables', loaded: (loaded += 1), total: files.length });
    }
    await this.run(...viewStatements(files.map(({ table }) => table)));
    // More than a reader's machine can give would end the tab; and no statement may change this or open a way out.
    await this.run("SET memory_limit = '1500MB'", 'SET lock_configuration = true');
  }

  async #loadTable(table: TableName, parts: readonly Uint8Array[]): Promise<void> {
    const names = parts.map((_, place) => `${table}.${place}.parquet`);
    // Handed over to the worker: a copy, as the next engine needs them too.
    for (const [place, bytes] of parts.entries()) await this.writeFile(names[place] ?? '', bytes.slice());
    try {
      const list = names.map((name) => `'${name}'`).join(', ');
      await this.run(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet([${list}])`);
    } catch (error) {
      throw new EngineError({
        kind: 'file-damaged',
        file: `${table}.parquet`,
        detail: error instanceof Error ? error.message : String(error)
      });
    }
    for (const name of names) await this.dropFile(name);
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#bindings.terminate();
  }

  #wait<Value>(work: Promise<Value>): Promise<Value> {
    if (this.#ended) throw new EngineError({ kind: 'engine-failed', file: null, detail: 'the engine has ended' });
    return orBroken(this.#started, work);
  }
}
