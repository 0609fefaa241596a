/** The desk over the engine in the reader's browser: one query at a time, stopped when asked, nothing left behind. */
import { csvBytes } from './desk-csv.ts';
import {
  deskError,
  DeskError,
  type QueryOptions,
  type ReadFile,
  type ResultColumn,
  type ResultTable,
  type SqlDesk
} from '#lib/domain/desk.ts';
import { EngineError } from '#lib/domain/engine.ts';
import type { ArrowTable } from './decode-row.ts';
import { carriedAs, decodeCells, kindOfType } from './desk-decode.ts';
import { DeskEngine, fetchTables, type DeskEngineOptions, type TableFile } from './desk-engine.ts';
import { readDeskError } from './desk-error.ts';
import { checkStatement, type DeskStatement } from './desk-statement.ts';
import { wholeAnswer } from './whole-answer.ts';

const answer = 'desk_answer';

/** Opens nothing yet: the engine starts with the first thing asked. */
export function openDesk(options: DeskEngineOptions): SqlDesk {
  return new Desk(options);
}

class Desk implements SqlDesk {
  readonly #options: DeskEngineOptions;
  #engine: Promise<DeskEngine> | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  /** Files of the tables, kept for the engine that follows an ended one. */
  #files: Promise<readonly TableFile[]> | null = null;
  #current: AbortController | null = null;
  #closed = false;
  /** Files of the tables that wait to be told, and those files once they are fetched. */
  #heldNames: Readonly<Record<string, readonly string[]>> = {};
  #heldFiles: Promise<readonly TableFile[]> = Promise.resolve([]);

  constructor(options: DeskEngineOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    await this.#running('');
  }

  hold(files: Readonly<Record<string, readonly string[]>>): Promise<void> {
    const result = this.#turn.then(async () => {
      if (JSON.stringify(files) === JSON.stringify(this.#heldNames)) return;
      this.#heldNames = files;
      this.#heldFiles = Promise.resolve([]);
      // What rests on the tables is made again with them: a fresh engine.
      const engine = this.#engine;
      this.#engine = null;
      await (await engine?.catch(() => null))?.end();
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async query(sql: string, { limit, signal }: QueryOptions): Promise<ResultTable> {
    const statement = checkStatement(sql);
    return this.#superseding(sql, signal, async (engine, stop) => {
      const begun = performance.now();
      const columns = await this.#columns(engine, statement);
      if (statement.kind === 'told') return told(await engine.run(statement.sql), begun, limit);
      await engine.runLong(
        `CREATE TEMP TABLE ${answer} AS ${counted(statement.sql, columns)} LIMIT ${limit + 1}`,
        stop
      );
      refuseStopped(stop);
      const rows = decodeCells(await engine.run(wholeAnswer(`SELECT ${carried(columns)} FROM ${answer}`)), columns);
      const total = rows.length > limit ? null : rows.length;
      return { columns, rows: rows.slice(0, limit), total, milliseconds: performance.now() - begun };
    });
  }

  async parquet(sql: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const statement = rowsOnly(sql);
    return this.#superseding(sql, signal, async (engine, stop) => {
      const columns = await this.#columns(engine, statement);
      const names = uniqueNames(columns.map(({ name }) => name)).map((name, at) => `c${at} AS ${quotedName(name)}`);
      const file = 'desk_answer.parquet';
      await engine.writeFile(file, new Uint8Array(0));
      try {
        const rows = `SELECT ${names.join(', ')} FROM (${counted(statement.sql, columns)})`;
        await engine.runLong(`COPY (${rows}) TO '${file}' (FORMAT PARQUET, COMPRESSION ZSTD)`, stop);
        refuseStopped(stop);
        return await engine.readFile(file);
      } finally {
        await engine.dropFile(file);
      }
    });
  }

  async csv(sql: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const options = { limit: mostCsvRows, ...(signal === undefined ? {} : { signal }) };
    const { columns, rows, total } = await this.query(sql, options);
    if (total === null) throw deskError('memory', `more than ${mostCsvRows} rows: take them as Parquet`);
    return csvBytes(columns, rows);
  }

  readParquet(bytes: Uint8Array): Promise<ReadFile> {
    return this.#inTurn('', async (engine) => {
      const file = 'own_file.parquet';
      await engine.writeFile(file, bytes.slice());
      try {
        return await readFileAsText(engine, file);
      } catch (error) {
        throw deskError('damaged-file', error instanceof Error ? error.message : String(error));
      } finally {
        await clear(engine);
        await engine.dropFile(file);
      }
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#current?.abort();
    const engine = this.#engine;
    this.#engine = null;
    await (await engine?.catch(() => null))?.end();
  }

  /** Names and types of the columns; what is wrong with the words of the query comes out here, with its place. */
  async #columns(engine: DeskEngine, statement: DeskStatement): Promise<readonly ResultColumn[]> {
    await engine.check(statement.sql);
    await refuseOtherThanRows(engine, statement.about ?? (statement.kind === 'rows' ? statement.sql : null));
    if (statement.kind === 'told') return [];
    const described = await engine.run(`DESCRIBE ${statement.sql}`);
    return columnsOf(described);
  }

  /** Runs what a reader asked: what they asked before is stopped, and what was made on the way is taken away. */
  async #superseding<Value>(
    sql: string,
    signal: AbortSignal | undefined,
    work: (engine: DeskEngine, stop: AbortSignal) => Promise<Value>
  ): Promise<Value> {
    this.#current?.abort();
    const stop = new AbortController();
    this.#current = stop;
    const passOn = (): void => stop.abort();
    if (signal?.aborted === true) stop.abort();
    signal?.addEventListener('abort', passOn, { once: true });
    try {
      return await this.#inTurn(sql, async (engine) => {
        try {
          refuseStopped(stop.signal);
          return await work(engine, stop.signal);
        } finally {
          await clear(engine);
        }
      });
    } catch (error) {
      throw stop.signal.aborted ? deskError('cancelled', 'The query was stopped') : error;
    } finally {
      signal?.removeEventListener('abort', passOn);
      if (this.#current === stop) this.#current = null;
    }
  }

  #inTurn<Value>(sql: string, work: (engine: DeskEngine) => Promise<Value>): Promise<Value> {
    const result = this.#turn.then(async () => {
      const engine = await this.#running(sql);
      try {
        return await work(engine);
      } catch (error) {
        throw await this.#afterFailure(engine, error, sql);
      }
    });
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** An engine that threw something else than a message of its own is not trusted any more. */
  async #afterFailure(engine: DeskEngine, error: unknown, sql: string): Promise<DeskError> {
    if (error instanceof EngineError) {
      await engine.end();
      return engineTrouble(error);
    }
    if (error instanceof DeskError) return error;
    const read = readDeskError(error, sql);
    if (read.failure.kind === 'memory' || !isEngineMessage(read.failure.message)) await engine.end();
    return read;
  }

  /** The running engine; after it was ended, a fresh one with the same tables. */
  async #running(sql: string): Promise<DeskEngine> {
    if (this.#closed) throw deskError('engine', 'The desk is closed');
    const known = await this.#engine?.catch(() => null);
    if (known !== undefined && known !== null && !known.ended) return known;
    const fresh = this.#fresh();
    this.#engine = fresh;
    try {
      return await fresh;
    } catch (error) {
      throw error instanceof EngineError ? engineTrouble(error) : readDeskError(error, sql);
    }
  }

  /** Files that could not be fetched are asked for again with the next engine. */
  async #tableFiles(): Promise<readonly TableFile[]> {
    const { tables, held = [], file } = this.#options;
    this.#files ??= fetchTables(
      tables.filter((table) => !held.includes(table)),
      file
    );
    this.#files.catch(() => (this.#files = null));
    const named = held.filter((table) => this.#heldNames[table] !== undefined);
    const known = await this.#heldFiles;
    if (known.length < named.length) this.#heldFiles = fetchTables(named, file, this.#heldNames);
    this.#heldFiles.catch(() => (this.#heldFiles = Promise.resolve([])));
    return [...(await this.#files), ...(await this.#heldFiles)];
  }

  async #fresh(): Promise<DeskEngine> {
    const engine = await DeskEngine.open(this.#options.onProgress);
    try {
      await engine.load(await this.#tableFiles(), this.#options.onProgress);
    } catch (error) {
      await engine.end();
      throw error;
    }
    return engine;
  }
}

/** DESCRIBE, SUMMARIZE, SHOW, EXPLAIN: small answers of plain types. */
function told(table: ArrowTable, begun: number, limit: number): ResultTable {
  const columns = table.schema.fields.map(({ name, type }): ResultColumn => {
    const integer = String(type).startsWith('Int');
    return { name, type: integer ? 'BIGINT' : 'VARCHAR', kind: integer ? 'integer' : 'text' };
  });
  const rows = decodeCells(table, columns);
  return { columns, rows: rows.slice(0, limit), total: rows.length, milliseconds: performance.now() - begun };
}

/** Rows that a CSV may hold: more would be more than spreadsheets open, and than memory holds as text. */
const mostCsvRows = 1_048_575;

const engineTrouble = ({ failure, message }: EngineError): DeskError =>
  deskError('engine', [failure.file, failure.detail].filter((part) => part !== null).join(': ') || message);

function refuseStopped(stop: AbortSignal): void {
  if (stop.aborted) throw deskError('cancelled', 'The query was stopped');
}

function rowsOnly(sql: string): DeskStatement {
  const statement = checkStatement(sql);
  if (statement.kind === 'told') throw deskError('not-reading', 'Only the rows of a query make a Parquet file');
  return statement;
}

/** "Binder Error: …": the engine said no and goes on. Anything else is a crash. */
const isEngineMessage = (message: string): boolean => /^[A-Z][A-Za-z_ -]* Error: /.test(message);

/** What changes data may begin like what reads them, with WITH; in brackets after FROM only rows can stand. */
async function refuseOtherThanRows(engine: DeskEngine, sql: string | null): Promise<void> {
  if (sql === null) return;
  try {
    await engine.check(`SELECT * FROM (${sql}\n)`);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Parser Error')) {
      throw deskError('not-reading', 'only statements that read are run here');
    }
    throw error;
  }
}

/** The query with columns c0, c1, …: a query may name two columns alike, a table may not. */
const counted = (sql: string, columns: readonly ResultColumn[]): string =>
  `SELECT * FROM (${sql}\n) AS rows_of_query(${columns.map((_, at) => `c${at}`).join(', ')})`;

const carried = (columns: readonly ResultColumn[]): string =>
  columns.map(({ type }, at) => `c${at}::${carriedAs(type)} AS c${at}`).join(', ');

function columnsOf(described: ArrowTable): readonly ResultColumn[] {
  const [names, types] = [described.getChildAt(0), described.getChildAt(1)];
  return Array.from({ length: described.numRows }, (_, row) => {
    const type = String(types?.get(row));
    return { name: String(names?.get(row)), type, kind: kindOfType(type) };
  });
}

const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

async function clear(engine: DeskEngine): Promise<void> {
  if (!engine.ended) await engine.run(`DROP TABLE IF EXISTS ${answer}`).catch(() => engine.end());
}

async function readFileAsText(engine: DeskEngine, file: string): Promise<ReadFile> {
  const columns = columnsOf(await engine.run(`DESCRIBE SELECT * FROM read_parquet('${file}')`));
  const rows = `SELECT * FROM read_parquet('${file}')`;
  const text = columns.map((_, at) => `c${at}::VARCHAR AS c${at}`).join(', ');
  await engine.runLong(`CREATE TEMP TABLE ${answer} AS SELECT ${text} FROM (${counted(rows, columns)})`, undefined);
  const table = await engine.run(`SELECT * FROM ${answer}`);
  const texts = columns.map((column): ResultColumn => ({ ...column, kind: 'text' }));
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: decodeCells(table, texts).map((row) => row.map((cell) => (cell === null ? null : String(cell))))
  };
}
