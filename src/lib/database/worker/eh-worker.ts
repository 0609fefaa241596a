// The guard comes first: it must stand before the engine asks for its parts.
import { startEngine } from './guard.ts';
import engine from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

await startEngine(engine);
