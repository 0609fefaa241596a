/** The engine in the reader's browser: DuckDB in a worker, served from this site, with the tables a view needs. */
import { AsyncDuckDB, getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm';
import type { AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { EngineError, type Engine, type EngineProgress } from '#lib/domain/engine.ts';
import type { TableName } from '#lib/domain/rows.ts';
import type { RawRow, SqlValue } from '#lib/domain/sql.ts';
import { compileQuestions, decodeAnswers } from '#lib/queries/compile-question.ts';
import { decodeRows } from './decode-row.ts';
import { engineBuild } from './engine-build.ts';
import { fetchParquet } from './parquet-file.ts';
import { viewStatements } from './view-statements.ts';
import { startWorker, type StartedWorker } from './start-worker.ts';
import { wholeAnswer } from './whole-answer.ts';

export interface BrowserDatabaseOptions {
  /** Address of a file of this site, such as data/zones.parquet. */
  file(path: string): string;
  onProgress(progress: EngineProgress): void;
}

/** Starts the engine (2.7 MB on the line, about a second of compiling); rejects with an EngineError. */
export async function openBrowserDatabase(options: BrowserDatabaseOptions): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') {
    throw new EngineError({ kind: 'no-webassembly', file: null, detail: 'WebAssembly is undefined' });
  }
  const { wasmExceptions } = await getPlatformFeatures();
  const build = engineBuild(wasmExceptions);
  const started = startWorker(build, options.onProgress);
  const bindings = new AsyncDuckDB(new VoidLogger(), started.worker);
  try {
    const connection = await orBroken(started, connect(started, bindings, build.module));
    return new BrowserDatabase(started, bindings, connection, options.file);
  } catch (error) {
    await bindings.terminate();
    throw asEngineError(error);
  }
}

/** Makes a started worker into an empty database; nothing may be fetched by it from then on. */
export async function connect(
  { listening }: StartedWorker,
  bindings: AsyncDuckDB,
  module: string
): Promise<AsyncDuckDBConnection> {
  await listening;
  await bindings.instantiate(new URL(module, location.href).href);
  await bindings.open({ path: ':memory:' });
  const connection = await bindings.connect();
  // Extensions live on another host: what is not built in is not there.
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  return connection;
}

/** What work gives, or what breaks the worker meanwhile. */
export const orBroken = <Value>({ broken }: StartedWorker, work: Promise<Value>): Promise<Value> =>
  Promise.race([work, broken]);

export const asEngineError = (error: unknown): EngineError =>
  error instanceof EngineError
    ? error
    : new EngineError({
        kind: 'engine-failed',
        file: null,
        detail: error instanceof Error ? error.message : String(error)
      });

class BrowserDatabase implements Engine {
  readonly #started: StartedWorker;
  readonly #bindings: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #file: (path: string) => string;
  readonly #tables = new Map<TableName, Promise<void>>();
  readonly #loaded = new Set<TableName>();
  readonly #viewsMade = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();
  /** The last statement: while only its values change, it is not prepared again. */
  #prepared: { readonly sql: string; readonly statement: AsyncPreparedStatement } | null = null;

  constructor(
    started: StartedWorker,
    bindings: AsyncDuckDB,
    connection: AsyncDuckDBConnection,
    file: (path: string) => string
  ) {
    this.#started = started;
    this.#bindings = bindings;
    this.#connection = connection;
    this.#file = file;
  }

  async load(tables: readonly TableName[], views?: readonly string[]): Promise<void> {
    await Promise.all(tables.map((table) => this.#table(table)));
    await this.#inTurn(() => this.#makeViews(viewStatements([...this.#loaded], views)));
  }

  ask(sql: string, parameters: readonly SqlValue[] = []): Promise<readonly RawRow[]> {
    return this.#run(async () => {
      const statement = await this.#connection.prepare(wholeAnswer(sql));
      try {
        return decodeRows(await statement.query(...parameters));
      } finally {
        await statement.close();
      }
    });
  }

  answer(questions: Parameters<typeof compileQuestions>[0]): ReturnType<Engine['answer']> {
    return this.#inTurn(() =>
      this.#run(async () => {
        // Sorted, so that it fails as a whole (whole-answer.ts).
        const { sql, parameters } = compileQuestions(questions);
        const statement = await this.#prepare(sql);
        return decodeAnswers(decodeRows(await statement.query(...parameters)), questions);
      })
    );
  }

  async close(): Promise<void> {
    await this.#bindings.terminate();
  }

  async #prepare(sql: string): Promise<AsyncPreparedStatement> {
    if (this.#prepared?.sql === sql) return this.#prepared.statement;
    const before = this.#prepared;
    this.#prepared = null;
    await before?.statement.close();
    const statement = await this.#connection.prepare(sql);
    this.#prepared = { sql, statement };
    return statement;
  }

  #table(table: TableName): Promise<void> {
    const known = this.#tables.get(table) ?? this.#fetchTable(table);
    this.#tables.set(table, known);
    // A table that failed may be asked for again.
    known.catch(() => this.#tables.delete(table));
    return known;
  }

  async #fetchTable(table: TableName): Promise<void> {
    const file = `${table}.parquet`;
    const bytes = await fetchParquet(this.#file(`data/${file}`), file);
    await this.#run(() => this.#bindings.registerFileBuffer(file, bytes));
    try {
      await this.#run(() => this.#connection.query(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${file}')`));
    } catch (error) {
      throw new EngineError({ kind: 'file-damaged', file, detail: asEngineError(error).failure.detail });
    }
    await this.#run(() => this.#bindings.dropFile(file));
    this.#loaded.add(table);
  }

  async #makeViews(statements: readonly string[]): Promise<void> {
    for (const statement of statements.filter((one) => !this.#viewsMade.has(one))) {
      await this.#run(() => this.#connection.query(statement));
      this.#viewsMade.add(statement);
    }
  }

  /** One after the other, whatever became of the one before. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(work, work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #run<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await orBroken(this.#started, work());
    } catch (error) {
      throw asEngineError(error);
    }
  }
}
