/**
 * Repeats the comparison behind docs/decisions/0002: `npx tsx scripts/bench/compare-engines.ts [folder of another version …]`.
 * To fetch another version: npm install --prefix .cache/engine-1.32.0 @duckdb/duckdb-wasm@1.32.0
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from './filters.ts';

const ownFolder = 'node_modules/@duckdb/duckdb-wasm';
const runs = 3;

/** The part of the blocking Node build that is used here, the same in every version. */
interface Engine {
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: object;
  createDuckDB(bundles: object, logger: object, runtime: object): Promise<Bindings>;
}
interface Bindings {
  instantiate(onProgress: () => void): Promise<unknown>;
  open(config: { path: string }): void;
  connect(): { query(sql: string): { toArray(): unknown[] } };
  registerEmptyFileBuffer?(name: string): void;
  copyFileToBuffer(name: string): Uint8Array;
}
interface Measured {
  readonly startMs: number;
  readonly aggregateMs: number;
  readonly parquet: string;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

async function measure(folder: string): Promise<Measured> {
  const dist = join(resolve(folder), 'dist');
  const engine: Engine = createRequire(import.meta.url)(join(dist, 'duckdb-node-blocking.cjs'));
  const bundle = (name: string) => ({ mainModule: join(dist, `duckdb-${name}.wasm`), mainWorker: '' });
  const started = performance.now();
  const bindings = await engine.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new engine.VoidLogger(),
    engine.NODE_RUNTIME
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ path: ':memory:' });
  const connection = bindings.connect();
  connection.query('SELECT 1');
  const startMs = performance.now() - started;
  connection.query(
    'CREATE TABLE r AS SELECT i % 24 AS sector, i % 97 AS zone, (i * 7) % 1000 AS capital FROM range(1000000) t(i)'
  );
  const aggregate = () => connection.query('SELECT sector, count(*), sum(capital) FROM r GROUP BY sector').toArray();
  aggregate();
  return { startMs, aggregateMs: timed(aggregate), parquet: parquetOutcome(connection, bindings) };
}

function parquetOutcome(connection: ReturnType<Bindings['connect']>, bindings: Bindings): string {
  try {
    bindings.registerEmptyFileBuffer?.('r.parquet');
    connection.query("COPY r TO 'r.parquet' (FORMAT parquet, COMPRESSION zstd)");
    const readMs = timed(() => connection.query("SELECT sum(capital) FROM read_parquet('r.parquet')").toArray());
    return `read in ${readMs.toFixed(0)} ms`;
  } catch (error) {
    return `fails: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
}

/** Each run in a process of its own: a second start in one process would find everything compiled. */
function measureApart(folder: string): Measured {
  const child = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, '--one', folder], {
    encoding: 'utf8'
  });
  if (child.status !== 0) throw new Error(`${folder}: ${child.stderr}`);
  const answer: Measured = JSON.parse(child.stdout);
  return answer;
}

function report(folder: string): string {
  const wasm = join(folder, 'dist', 'duckdb-eh.wasm');
  const packed = brotliCompressSync(readFileSync(wasm), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  const measured = Array.from({ length: runs }, () => measureApart(folder));
  const version: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    `${version.version}: ${megabytes(statSync(wasm).size)} raw, ${megabytes(packed)} brotli`,
    `  start ${median(measured.map(({ startMs }) => startMs)).toFixed(0)} ms`,
    `  aggregate over 10⁶ rows ${median(measured.map(({ aggregateMs }) => aggregateMs)).toFixed(1)} ms`,
    `  Parquet without network: ${measured[0]?.parquet ?? 'not measured'}`
  ].join('\n');
}

const [first, ...others] = process.argv.slice(2);
if (first === '--one') console.log(JSON.stringify(await measure(others[0] ?? ownFolder)));
else for (const folder of [ownFolder, ...(first === undefined ? [] : [first]), ...others]) console.log(report(folder));
