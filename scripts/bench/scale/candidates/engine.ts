/** The engine with the table of investments, in a worker of this page; nothing is fetched from elsewhere. */
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

export interface OpenedEngine {
  readonly bindings: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
}

export async function openEngine(folder: string): Promise<OpenedEngine> {
  const bindings = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
  await bindings.instantiate(new URL(module, location.href).href);
  await bindings.open({ path: ':memory:' });
  const connection = await bindings.connect();
  const bytes = await (await fetch(`${folder}/explorer_investments.parquet`)).arrayBuffer();
  await bindings.registerFileBuffer('i.parquet', new Uint8Array(bytes));
  await connection.query("CREATE TABLE explorer_investments AS SELECT * FROM read_parquet('i.parquet')");
  await bindings.dropFile('i.parquet');
  return { bindings, connection };
}
