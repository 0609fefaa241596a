import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Components are rendered on the server side here: charts are compared as the SVG that goes into the HTML.
export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/build/**'],
    // Files of a worker share what they import and the engine: no test leaves anything behind but what these take back.
    isolate: false,
    unstubGlobals: true,
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
});
