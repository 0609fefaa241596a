import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Files that scripts/build-pictures.ts makes from the finished pages; tests/build looks for each that a page names. */
const laterFile = /\/(charts|zones|maps)\/[\w-]+\.(vi|en)(\.2400)?\.(svg|png)$/;

/** Addresses of the only pages that are built, for a look at a few of them (scripts/build-large-sample.ts); else all are. */
const only = process.env.ATLAS_ENTRIES?.split(',');

/** What runs before the first paint stands in each page itself (src/hooks.server.ts): a file would be waited for before any style. */
const theme = createHash('sha256').update(readFileSync('src/theme.js')).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // Tests read Kit's files while the site is built: the build then has its own (scripts/run-tests.mjs).
    outDir: process.env.ATLAS_KIT ?? '.svelte-kit',
    adapter: adapter({ pages: process.env.ATLAS_OUT ?? 'build', strict: true }),
    paths: { base: process.env.BASE_PATH ?? '', relative: false },
    prerender: {
      handleHttpError: ({ path, message }) => {
        if (!laterFile.test(path)) throw new Error(message);
      },
      handleMissingId: 'warn',
      // Another package may have no deck and no instrument, and then no page of one.
      handleUnseenRoutes: only !== undefined ? 'ignore' : process.env.ATLAS_DATA === undefined ? 'fail' : 'warn',
      entries: only ?? ['*'],
      crawl: only === undefined,
      // Where the site will stand, for canonical addresses and previews of shared links.
      ...(process.env.SITE_ORIGIN ? { origin: process.env.SITE_ORIGIN } : {})
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self', 'wasm-unsafe-eval', `sha256-${theme}`],
        'style-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self']
      }
    },
    // Only a reader who keeps the site for use without network gets the worker (src/lib/state/offline-copy.svelte.ts).
    serviceWorker: { register: false },
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../scripts/**/*.ts', '../scripts/**/*.mts', '../*.config.ts']
      })
    }
  }
};
