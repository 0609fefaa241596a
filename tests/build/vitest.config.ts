import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Needs build/: run by `npm test` after the build.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['tests/build/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One reading of some thousand pages serves all files.
    isolate: false,
    fileParallelism: false
  }
});
