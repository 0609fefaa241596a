// The guard comes first: it must stand before the engine asks for its parts.
import './guard.ts';
import '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js';
