import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, isProgram, repositoryFiles, root, scriptsOf, type Import } from './architecture/imports.ts';

const files = repositoryFiles();
const programs = files.filter(isProgram);
const imports = programs.flatMap(importsOf);

/** Whom each folder may import besides itself. `types of x` = only with `import type`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  tables: ['domain'],
  sheets: ['domain', 'tables', 'releases'],
  releases: ['domain', 'tables'],
  queries: ['domain'],
  geography: ['domain'],
  citation: ['domain', 'types of i18n'],
  decks: ['domain', 'url'],
  'view-models': ['domain', 'geography', 'citation', 'types of queries', 'types of i18n'],
  database: ['domain', 'queries'],
  i18n: ['domain'],
  url: ['domain'],
  navigate: ['domain', 'url'],
  catalogue: ['domain', 'queries', 'geography', 'view-models', 'types of i18n'],
  'chart-filters': ['domain', 'queries', 'view-models', 'catalogue', 'i18n', 'url'],
  picture: ['domain', 'i18n'],
  charts: ['domain', 'view-models', 'i18n', 'components', 'embed', 'picture', 'export'],
  map: ['domain', 'geography', 'view-models', 'i18n', 'components'],
  frame: ['domain', 'view-models', 'i18n', 'components', 'charts', 'map'],
  state: [
    'domain',
    'queries',
    'geography',
    'view-models',
    'url',
    'decks',
    'chart-filters',
    'offline',
    'types of database',
    'types of i18n',
    'sheets',
    'tables'
  ],
  components: ['domain', 'i18n', 'citation'],
  embed: ['domain', 'view-models', 'i18n', 'url', 'components'],
  export: ['domain', 'view-models', 'picture', 'types of i18n'],
  offline: [],
  routes: [
    'domain',
    'decks',
    'queries',
    'geography',
    'citation',
    'view-models',
    'database',
    'catalogue',
    'chart-filters',
    'i18n',
    'url',
    'navigate',
    'charts',
    'map',
    'frame',
    'state',
    'components',
    'embed',
    'export',
    'offline',
    'picture'
  ],
  scripts: [
    'domain',
    'tables',
    'decks',
    'url',
    'releases',
    'database',
    'queries',
    'view-models',
    'catalogue',
    'map',
    'i18n',
    'offline',
    'picture',
    // Workbooks, archives and GeoJSON of the package are written by the same writers as those of the page.
    'export'
  ]
};

/** The one folder of each library. Frameworks and test tools are named beneath. */
const homeOfLibrary: Readonly<Record<string, readonly string[]>> = {
  // Benchmarks hand the bare engine to those it is compared with.
  '@duckdb/duckdb-wasm': ['database', 'scripts'],
  // The benchmark of frames draws with nothing else around it.
  'maplibre-gl': ['map', 'scripts'],
  '@maplibre/maplibre-gl-style-spec': ['map'],
  // Outlines are prepared twice: by the scripts for the files readers get, by map/server for the SVG map in the page.
  'd3-geo': ['map', 'scripts'],
  'topojson-client': ['map', 'scripts'],
  'topojson-server': ['map', 'scripts'],
  'topojson-simplify': ['map', 'scripts'],
  'topojson-specification': ['map', 'scripts'],
  'd3-scale': ['charts'],
  'd3-shape': ['charts'],
  'bits-ui': ['components'],
  '@codemirror/autocomplete': ['components'],
  '@codemirror/commands': ['components'],
  '@codemirror/lang-sql': ['components'],
  '@codemirror/language': ['components'],
  '@codemirror/lint': ['components'],
  '@codemirror/search': ['components'],
  '@codemirror/state': ['components'],
  '@codemirror/view': ['components'],
  '@lucide/svelte': ['components'],
  '@fontsource/be-vietnam-pro': ['scripts'],
  'subset-font': ['scripts'],
  'csv-parse': ['tables', 'sheets'],
  fflate: ['export', 'sheets'],
  'read-excel-file': ['sheets'],
  '@noble/hashes': ['export'],
  uqr: ['export'],
  ajv: ['tables'],
  'ajv-formats': ['tables'],
  'world-atlas': ['scripts'],
  '@turf/boolean-point-in-polygon': ['tables'],
  '@turf/point-to-polygon-distance': ['tables'],
  '@turf/distance': ['geography'],
  sirv: ['scripts'],
  // Only measured against.
  '@uwdata/mosaic-core': ['scripts'],
  '@uwdata/mosaic-sql': ['scripts'],
  'chart.js': ['scripts'],
  // Pictures are made from built pages.
  '@resvg/resvg-js': ['scripts'],
  '@expo-google-fonts/be-vietnam-pro': ['scripts'],
  'css-select': ['scripts'],
  'css-tree': ['scripts'],
  domhandler: ['scripts'],
  htmlparser2: ['scripts']
};
/** Only types: the words of a format. */
const formats = new Set(['geojson']);
const framework = new Set(['svelte', '@sveltejs/kit']);
const testTools = new Set([
  '@napi-rs/canvas',
  'jsqr',
  'pdfjs-dist',
  'vitest',
  'fast-check',
  '@playwright/test',
  '@citation-js/core',
  '@citation-js/plugin-bibtex',
  '@citation-js/plugin-csl',
  '@citation-js/plugin-ris',
  'jsonld',
  '@axe-core/playwright',
  'node-html-parser',
  'typescript'
]);
/** Browser programs of the house: they drive a page as the tests do. */
const drivesBrowser = /^scripts\/(bench\/|browser\.mjs|take-screenshots\.ts)/;

function folderOf(path: string): string {
  if (path === 'src/lib/url/navigate.ts') return 'navigate';
  if (path.startsWith('src/lib/components/embed/')) return 'embed';
  const inLib = /^src\/lib\/([^/]+)\//.exec(path);
  if (inLib?.[1] !== undefined) return inLib[1];
  if (path.startsWith('src/routes/[lang=lang]/data/check/')) return 'check-page';
  if (path.startsWith('src/')) return 'routes';
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'configuration';
}

const told = ({ from, named }: Import) => `${from} imports ${named}`;

/** The page that checks a visitor's own sheet takes what every page takes, and what reads and checks tables. */
const allowedFor = (folder: string): readonly string[] =>
  folder === 'check-page' ? [...(mayImport['routes'] ?? []), 'routes', 'sheets', 'tables'] : (mayImport[folder] ?? []);

const isGuarded = (folder: string): boolean => folder === 'check-page' || folder in mayImport;

/** The rows of the table in docs/ARCHITECTURE.md: a folder and what it may import. */
function folderTable(): readonly (readonly [string, readonly string[]])[] {
  const text = readFileSync(join(root, 'docs', 'ARCHITECTURE.md'), 'utf8');
  return [...text.matchAll(/^\| `(?:src\/lib\/)?(?:components\/(?=embed))?([\w-]+)\/` +\|[^|]+\| ([^|]*?) *\|$/gm)].map(
    ([, folder = '', allowed = '']) => {
      let kind = '';
      return [
        folder,
        allowed === 'nothing'
          ? []
          : allowed.split(/(; types of |, )/).flatMap((part) => {
              if (part === '; types of ') kind = 'types of ';
              return /^[;,]/.test(part) || part === '' ? [] : [`${part.startsWith('types of') ? '' : kind}${part}`];
            })
      ];
    }
  );
}

describe('who may import whom', () => {
  const between = imports.filter(({ from, file }) => file !== null && isGuarded(folderOf(from)) && isProgram(file));

  it('reads the imports of every folder it guards', () => {
    const guarded = new Set(programs.map(folderOf));
    expect(Object.keys(mayImport).filter((folder) => !guarded.has(folder))).toEqual([]);
    const inLib = programs.filter((path) => path.startsWith('src/lib/')).map(folderOf);
    expect([...new Set(inLib)].filter((folder) => !isGuarded(folder))).toEqual([]);
    expect(between.length).toBeGreaterThan(100);
  });

  it('keeps the directions', () => {
    const wrong = between.filter((one) => {
      const [from, to] = [folderOf(one.from), folderOf(one.file ?? '')];
      const allowed = allowedFor(from);
      return from !== to && !allowed.includes(to) && !(one.typesOnly && allowed.includes(`types of ${to}`));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('is what the page about architecture says', () => {
    const told = new Map(folderTable());
    const wrong = Object.entries(mayImport).flatMap(([folder, allowed]) => {
      const said = told.get(folder);
      // The one file of `navigate` stands in the row of its folder; pages may import all.
      if (folder === 'navigate' || folder === 'routes') return [];
      return said?.toSorted().join() === allowed.toSorted().join() ? [] : [`${folder}: ${allowed.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('names each file with its ending', () => {
    const known = new Set(files);
    const wrong = between.filter(({ file }) => file !== null && !known.has(file));
    expect(wrong.map(told)).toEqual([]);
  });

  it('never uses $lib or $app/stores', () => {
    expect(imports.filter(({ named }) => /^\$lib|^\$app\/stores/.test(named)).map(told)).toEqual([]);
  });

  it('changes address and resolves paths in url/navigate.ts only', () => {
    const moves = new Set([
      'goto',
      'pushState',
      'replaceState',
      'resolve',
      'resolveRoute',
      'asset',
      'assets',
      'base',
      '*'
    ]);
    const wrong = imports.filter(
      ({ from, named, names }) =>
        /^\$app\/(navigation|paths)$/.test(named) &&
        names.some((name) => moves.has(name)) &&
        from !== 'src/lib/url/navigate.ts'
    );
    expect(wrong.map(told)).toEqual([]);
  });
});

describe('libraries', () => {
  const outside = imports.filter((one): one is Import & { library: string } => one.library !== null);
  const inHouse = outside.filter(({ from }) => /^(src|scripts)\//.test(from));

  it('names each library in its own folder only', () => {
    const wrong = inHouse.filter(({ from, library, typesOnly }) => {
      if (formats.has(library)) return !typesOnly;
      if (framework.has(library)) return !from.startsWith('src/');
      if (testTools.has(library)) return !drivesBrowser.test(from);
      return !(homeOfLibrary[library] ?? []).includes(folderOf(from));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  it('lists no library that nobody uses any more', () => {
    const used = new Set(outside.map(({ library }) => library));
    // Styles, and files of a package that are read by their path.
    const styled = files
      .filter((path) => /\.css$|^scripts\//.test(path))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join();
    const idle = Object.keys(homeOfLibrary).filter((name) => !used.has(name) && !styled.includes(name));
    expect(idle).toEqual([]);
  });

  it('imports only what package.json names', () => {
    const manifest: { devDependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8')
    );
    const typed = (library: string) => `@types/${library.replace('@', '').replace('/', '__')}`;
    const missing = outside.filter(
      ({ library }) => !(library in manifest.devDependencies) && !(typed(library) in manifest.devDependencies)
    );
    expect(missing.map(told)).toEqual([]);
  });
});

describe('nothing from elsewhere', () => {
  /** Names of vocabularies and licences, and links for people: never requested by the page. */
  const isName = (text: string) =>
    /^https?:\/\/(schema\.org|sveltekit-prerender$|www\.w3\.org\/|creativecommons\.org\/|localhost\/?$|schemas\.openxmlformats\.org\/|purl\.org\/dc\/|opensource\.org\/|xmlns\.com\/foaf\/|id\.loc\.gov\/vocabulary\/|www\.iana\.org\/assignments\/)/.test(
      text
    );

  it('has no address of another host in the programs of the page', () => {
    const wrong = programs
      .filter((path) => path.startsWith('src/'))
      .flatMap((path) => stringsOf(path).map((text) => ({ path, text })))
      .filter(({ text }) => /^(https?:)?\/\/[a-z]/i.test(text) && !isName(text));
    expect(wrong).toEqual([]);
  });

  it('loads nothing from another host in markup or style', () => {
    const wrong = files
      .filter((path) => /^src\/.*\.(svelte|html|css)$/.test(path))
      .filter((path) =>
        /(<(script|link|img|iframe|source)\b[^>]*\b(src|href)=["']?(https?:)?\/\/)|url\(["']?(https?:)?\/\/|@import ["'](https?:)?\/\//i.test(
          readFileSync(join(root, path), 'utf8')
        )
      );
    expect(wrong).toEqual([]);
  });

  it('records no download address in package-lock.json', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('names no folder of one machine', () => {
    const machinePath = /(?<![\w.:/-])\/(?:home|Users|root|work)\/\w/;
    const text = files.filter((path) => !/\.(png|woff2?|ttf|parquet|ico)$/.test(path));
    expect(text.filter((path) => machinePath.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});

describe('names', () => {
  it('names the thing, not its kind', () => {
    const vague = /(^|[-.])(utils?|helpers?|common|misc|managers?)([-.]|$)/i;
    expect(files.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
  });

  it('writes folders and modules in kebab case, components in Pascal case', () => {
    const wrong = programs
      // The program of a deck's file is written into that file as it is.
      .filter((path) => path.startsWith('src/lib/') && path !== 'src/lib/export/deck-file/player.js')
      .map((path) => basename(path))
      .filter((name) =>
        name.endsWith('.svelte')
          ? !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(name)
          : !/^[a-z0-9]+(-[a-z0-9]+)*(\.svelte|\.server|\.d)?\.ts$/.test(name)
      );
    expect(wrong).toEqual([]);
  });
});

/** Every string literal and template head of a program. */
function stringsOf(path: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  for (const { text } of scriptsOf(path))
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return found;
}
