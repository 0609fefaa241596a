/**
 * Repeats the comparison behind docs/decisions/0002: `npm run bench -- --engines [folder of another version …]`. Some minutes.
 * To fetch another version: npm install --prefix .cache/engine-1.32.0 @duckdb/duckdb-wasm@1.32.0
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from './filters.ts';

const ownFolder = 'node_modules/@duckdb/duckdb-wasm';
const runs = 3;
/** A version that fetches its Parquet reader may wait for the network for good. */
const longestRunMs = 90_000;

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
interface Times {
  readonly startMs: number;
  readonly aggregateMs: number;
}
interface Measured extends Times {
  readonly parquet: string;
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Prints the times on one line and what became of Parquet on the next, which may never come. */
async function measure(folder: string): Promise<void> {
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
  const times: Times = { startMs, aggregateMs: timed(aggregate) };
  console.log(JSON.stringify(times));
  console.log(parquetOutcome(connection, bindings));
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
  // A later version writes its Parquet file beside the program: each runs in a folder that goes with it.
  const cwd = mkdtempSync(join(tmpdir(), 'engine-'));
  const program = ['--import', import.meta.resolve('tsx'), import.meta.filename, '--one', resolve(folder)];
  const child = spawnSync(process.execPath, program, { encoding: 'utf8', cwd, timeout: longestRunMs });
  rmSync(cwd, { recursive: true });
  const [line, parquet] = child.stdout.split('\n');
  if (line === undefined || line === '') throw new Error(`${folder}: ${child.stderr}`);
  const times: Times = JSON.parse(line);
  const unanswered = child.status === 0 ? '' : `no answer within ${longestRunMs / 1000} s`;
  return { ...times, parquet: parquet === undefined || parquet === '' ? unanswered : parquet };
}

/** Tells each number as soon as it is known: packing alone takes a minute. */
function report(folder: string): void {
  const wasm = join(folder, 'dist', 'duckdb-eh.wasm');
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(`${version}: ${megabytes(statSync(wasm).size)} raw`);
  const measured = Array.from({ length: runs }, (_, turn): Measured => {
    const one = measureApart(folder);
    const times = `start ${one.startMs.toFixed(0)} ms, aggregate ${one.aggregateMs.toFixed(1)} ms`;
    console.log(`  run ${turn + 1} of ${runs}: ${times}, Parquet ${one.parquet}`);
    return one;
  });
  console.log(`  start ${median(measured.map(({ startMs }) => startMs)).toFixed(0)} ms`);
  console.log(`  aggregate over 10⁶ rows ${median(measured.map(({ aggregateMs }) => aggregateMs)).toFixed(1)} ms`);
  console.log(`  Parquet without network: ${measured[0]?.parquet ?? 'not measured'}`);
  const packed = brotliCompressSync(readFileSync(wasm), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`  ${megabytes(packed)} brotli`);
}

export function compareEngines(others: readonly string[]): void {
  for (const folder of [ownFolder, ...others]) report(folder);
}

if (process.argv[1] === import.meta.filename) {
  const [first, folder] = process.argv.slice(2);
  if (first === '--one') await measure(folder ?? ownFolder);
  else compareEngines(process.argv.slice(2));
}
