import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { engineBytes } from '#lib/database/engine-bytes.ts';

const require = createRequire(import.meta.url);

it.each(['eh', 'mvp'] as const)('knows the size of the %s build that is installed', (build) => {
  const file = require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${build}.wasm`);
  expect(engineBytes[build]).toBe(statSync(file).size);
});
