/** The engine's own files, served from this site under hashed names. */
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import ehWorker from './worker/eh-worker.ts?worker&url';
import mvpWorker from './worker/mvp-worker.ts?worker&url';
import { engineBytes } from './engine-bytes.ts';

export interface EngineBuild {
  readonly module: string;
  readonly worker: string;
  readonly bytes: number;
}

/** The faster build where the browser has WebAssembly exceptions, else the one that runs everywhere. */
export const engineBuild = (exceptions: boolean): EngineBuild =>
  exceptions
    ? { module: ehModule, worker: ehWorker, bytes: engineBytes.eh }
    : { module: mvpModule, worker: mvpWorker, bytes: engineBytes.mvp };
