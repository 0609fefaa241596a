import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { decodeRows, type RawRow, type SqlValue } from './decode-row.ts';
import { wholeAnswer } from './whole-answer.ts';

/** The engine in this process: for the build, prerendering and tests. Every call answers before it returns. */
export interface NodeDatabase {
  /** Runs SQL and decodes the last answer; `?` in the text are filled from `params` in order. */
  run(sql: string, params?: readonly SqlValue[]): readonly RawRow[];
  /** Runs one statement for each list of parameters, all of them or none. */
  runMany(sql: string, paramLists: readonly (readonly SqlValue[])[]): void;
  /** Makes bytes readable as a file of that name; register empty bytes before `COPY … TO` that name. */
  registerFile(name: string, bytes: Uint8Array): void;
  /** The bytes of a registered file as they are now. */
  readFile(name: string): Uint8Array;
  /** Forgets a registered file and its bytes. */
  dropFile(name: string): void;
  close(): void;
}

type Engine = typeof import('@duckdb/duckdb-wasm/blocking');
type EngineRuntime = Parameters<Engine['createDuckDB']>[2];

/** Opens an empty database in memory (about 0.1 s). */
export async function openNodeDatabase(): Promise<NodeDatabase> {
  // Required at run time, never bundled: the engine finds its own parts beside itself.
  const require = createRequire(import.meta.url);
  const engine: Engine & {
    readonly NODE_RUNTIME: EngineRuntime;
  } = require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const bundle = (name: 'eh' | 'mvp') => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: ''
  });
  const bindings = await engine.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new engine.VoidLogger(),
    engine.NODE_RUNTIME
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ path: ':memory:' });
  const connection = bindings.connect();

  return {
    run: (sql, params) => decodeRows(runWhole(connection, sql, params)),
    runMany: (sql, paramLists) => inTransaction(connection, () => runEach(connection, sql, paramLists)),
    registerFile: (name, bytes) => bindings.registerFileBuffer(name, new Uint8Array(bytes)),
    readFile: (name) => bindings.copyFileToBuffer(name),
    dropFile: (name) => bindings.dropFile(name),
    close: () => {
      connection.close();
      bindings.reset();
    }
  };
}

type Connection = ReturnType<Awaited<ReturnType<Engine['createDuckDB']>>['connect']>;

function runWhole(connection: Connection, sql: string, params: readonly SqlValue[] | undefined) {
  const whole = wholeAnswer(sql);
  try {
    return params === undefined ? connection.query(whole) : runPrepared(connection, whole, params);
  } catch (error) {
    // What is wrong with the words is told with its place in what was written.
    if (whole !== sql) connection.prepare(sql).close();
    throw error;
  }
}

function runPrepared(connection: Connection, sql: string, params: readonly SqlValue[]) {
  const statement = connection.prepare(sql);
  try {
    return statement.query(...finite(params));
  } finally {
    statement.close();
  }
}

function runEach(connection: Connection, sql: string, paramLists: readonly (readonly SqlValue[])[]): void {
  const statement = connection.prepare(sql);
  try {
    for (const params of paramLists) statement.query(...finite(params));
  } finally {
    statement.close();
  }
}

function inTransaction(connection: Connection, work: () => void): void {
  connection.query('BEGIN TRANSACTION');
  try {
    work();
    connection.query('COMMIT');
  } catch (error) {
    connection.query('ROLLBACK');
    throw error;
  }
}

/** Parameters travel as JSON, in which NaN would silently become NULL. */
function finite(params: readonly SqlValue[]): readonly SqlValue[] {
  const broken = params.findIndex((value) => typeof value === 'number' && !Number.isFinite(value));
  if (broken < 0) return params;
  throw new Error(`parameter ${broken + 1} is ${String(params[broken])}: a finite number expected`);
}

/** Opens a database with one table for each Parquet file of the folder, such as static/data. */
export async function openAtlasDatabase(folder: string): Promise<NodeDatabase> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.parquet'));
  if (files.length === 0) throw new Error(`${folder} holds no Parquet file: run npm run data`);
  const database = await openNodeDatabase();
  for (const file of files.sort()) {
    database.registerFile(file, readFileSync(join(folder, file)));
    const table = basename(file, '.parquet').replaceAll('"', '""');
    database.run(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
  }
  return database;
}
