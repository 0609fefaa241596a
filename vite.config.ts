import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { readCoverage } from './scripts/data/coverage.ts';
import { dataFolder } from './scripts/data/data-folder.ts';
import { type SharedModules, smallShared } from './scripts/shared-chunks.ts';

/** Kit's route announcer hides itself with a style attribute, which our policy refuses: a class of app.css does it instead. */
const announcerWithoutStyle: Plugin = {
  name: 'announcer-without-style',
  enforce: 'pre',
  transform(code, id) {
    if (!/generated\/root\.svelte$/.test(id)) return null;
    const changed = code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1 class="visually-hidden"');
    if (changed === code) this.error('the route announcer has changed: look for its style attribute');
    return { code: changed, map: null };
  }
};

/**
 * Kit looks at every link of a page, when it starts and after each choice, for those whose code is to be loaded beforehand: here only such
 * links are looked at. No page has any, and the explorer has seven hundred others.
 */
const onlyEagerLinks: Plugin = {
  name: 'only-eager-links',
  enforce: 'pre',
  transform(code, id) {
    if (!/@sveltejs\/kit\/src\/runtime\/client\/client\.js$/.test(id)) return null;
    const eager = '[data-sveltekit-preload-code] a, a[data-sveltekit-preload-code]';
    const changed = code.replace("of container.querySelectorAll('a'))", `of container.querySelectorAll('${eager}'))`);
    if (changed === code)
      this.error("Kit's client has changed: look for what it does with the links of a page after navigating");
    return { code: changed, map: null };
  }
};

const workerUrl = 'virtual:maplibre-worker-url';
const workerFile = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/**
 * MapLibre's worker as an entry of the page's own build: what the two share is one file, downloaded once. Built apart, as Vite builds
 * workers, the shared half would come twice (docs/decisions/0004).
 */
function maplibreWorker(): Plugin {
  let emits = false;
  return {
    name: 'maplibre-worker',
    configResolved(config) {
      emits = config.command === 'build' && !config.build.ssr;
    },
    resolveId: (source) => (source === workerUrl ? `\0${workerUrl}` : null),
    load(id) {
      if (id !== `\0${workerUrl}`) return null;
      if (!emits) return `export { default } from '${workerFile}?worker&url';`;
      const reference = this.emitFile({ type: 'chunk', id: workerFile });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    }
  };
}

/** The provinces of the package that is built, as a value in the page: programs of the build read them themselves (package.json, imports). */
const covered: Plugin = {
  name: 'covered-provinces',
  enforce: 'pre',
  resolveId: (source) => (source === '#covered' ? '\0covered' : null),
  load: (id) => (id === '\0covered' ? `export const covered = ${JSON.stringify(readCoverage(dataFolder()))};` : null)
};

/** The explorer of a package with more investments than a page can carry (scripts/build-columns.ts) is answered by cube and columns. */
const scale: Plugin = {
  name: 'scale',
  enforce: 'pre',
  resolveId: (source) =>
    source === './scale/no-scale.ts' && existsSync('static/explorer/scale.json')
      ? fileURLToPath(new URL('src/routes/[lang=lang]/explorer/scale/scale.ts', import.meta.url))
      : null
};

/**
 * Small modules that every page needs, and those that every page with a drawing needs, live frames too: each in one file, since a file of
 * its own costs more than most of them weigh.
 */
const together = [
  {
    name: 'base',
    priority: 4,
    test: /node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/|\/src\/lib\/(i18n\/(money|units|format|partial-date|messages|text-order)\.ts|components\/(site-context\.ts|FigurePopover\.svelte|figure-popover\/opened-figure\.ts)|url\/(navigate|address-text|compare-address)\.ts|domain\/(shortlist|frame|covered|site-page)\.ts)|\0covered/
  },
  {
    name: 'drawing',
    priority: 3,
    test: /\/src\/lib\/(domain\/(vocabulary|distance|row-limits|size-class|zone-symbol|fold|engine)\.ts|i18n\/fold\.ts|charts\/(phrase\.ts|parts\/(mark-press|size)\.ts|parts\/(Hatch|StageBar|ChartSourceLine|ChartTableView|PhraseText)\.svelte)|view-models\/(year-span\.ts|charts\/evidence\.ts)|components\/(FigureValue|SourceNote)\.svelte)/
  }
];

let found: SharedModules = { often: new Set(), sometimes: new Set() };
const sharedModules: Plugin = {
  name: 'shared-modules',
  apply: 'build',
  buildEnd(error) {
    if (error === undefined && this.environment.name === 'client')
      found = smallShared(this, (module) => together.some(({ test }) => test.test(module)));
  }
};
const shared = [
  { name: 'often', test: (id: string) => found.often.has(id), priority: 2 },
  { name: 'shared', test: (id: string) => found.sometimes.has(id), priority: 1 }
];

export default defineConfig({
  plugins: [sharedModules, covered, scale, announcerWithoutStyle, onlyEagerLinks, sveltekit(), maplibreWorker()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [...together, ...shared] } } } } }
  },
  worker: { format: 'es' }
});
