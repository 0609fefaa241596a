import { describe, expect, it } from 'vitest';
import { type ModuleGraph, smallShared } from '../../../scripts/shared-chunks.ts';

interface Made {
  readonly imports?: readonly string[];
  readonly later?: readonly string[];
  readonly entry?: boolean;
  readonly size?: number;
}

function makeGraph(modules: Readonly<Record<string, Made>>): ModuleGraph {
  return {
    getModuleIds: () => Object.keys(modules).values(),
    getModuleInfo: (id) => {
      const { imports = [], later = [], entry = false, size = 100 } = modules[id] ?? {};
      return { isEntry: entry, code: ' '.repeat(size), importedIds: imports, dynamicallyImportedIds: later };
    }
  };
}

describe('small shared modules', () => {
  const graph = makeGraph({
    '/app.js': { entry: true, later: [2, 6, 7, 8, 9].map((page) => `/nodes/${page}.js`) },
    '/nodes/2.js': { imports: ['/src/routes/[lang=lang]/+layout.svelte'] },
    '/src/routes/[lang=lang]/+layout.svelte': { imports: ['frame.ts'] },
    '/nodes/6.js': { imports: ['/src/routes/[lang=lang]/+page.svelte'] },
    '/src/routes/[lang=lang]/+page.svelte': {
      imports: ['words.ts', 'own.ts', 'drawing.ts', 'large.ts', 'frame.ts'],
      later: ['menu.ts']
    },
    '/nodes/7.js': { imports: ['words.ts', 'large.ts', 'other.ts'] },
    '/nodes/8.js': { imports: ['words.ts', 'other.ts'] },
    '/nodes/9.js': {},
    'words.ts': { imports: ['circle.ts'] },
    'circle.ts': { imports: ['words.ts'] },
    'large.ts': { size: 20_000 },
    'menu.ts': { imports: ['drawing.ts', 'frame.ts'] },
    'own.ts': {},
    'drawing.ts': {},
    'other.ts': {},
    'frame.ts': {}
  });

  it('are those that most pages import, or the frame of all pages, together, circles and all', () => {
    expect([...smallShared(graph).often].sort()).toEqual(['circle.ts', 'frame.ts', 'words.ts']);
  });

  it('are apart where only few import them; large ones, its own and those of other pages stay where they were', () => {
    expect([...smallShared(graph).sometimes]).toEqual(['drawing.ts']);
  });

  it('are neither what a live frame uses, nor what would draw in another file, nor rules for whole pages', () => {
    const pages = makeGraph({
      '/app.js': { entry: true, later: ['/nodes/6.js', '/nodes/7.js', '/nodes/8.js', '/nodes/9.js', '/nodes/10.js'] },
      '/nodes/6.js': { imports: ['/src/routes/[lang=lang]/+page.svelte'] },
      '/src/routes/[lang=lang]/+page.svelte': {
        imports: ['framed.ts', 'open.ts', 'closed.ts', 'drawn.ts', 'page.css']
      },
      '/nodes/7.js': { imports: ['/src/routes/[lang=lang]/embed/[chart]/live/+page.svelte'] },
      '/src/routes/[lang=lang]/embed/[chart]/live/+page.svelte': { imports: ['framed.ts'] },
      '/nodes/8.js': { imports: ['open.ts', 'closed.ts', 'drawn.ts', 'large.ts', 'page.css'] },
      '/nodes/9.js': { imports: ['large.ts'] },
      '/nodes/10.js': {},
      'open.ts': { imports: ['large.ts'] },
      'closed.ts': { imports: ['known.ts'] },
      'drawn.ts': { imports: ['closed.ts'] },
      'known.ts': { size: 90_000 },
      'large.ts': { size: 90_000 },
      'framed.ts': {},
      'page.css': {}
    });
    const { often, sometimes } = smallShared(pages, (id) => id === 'known.ts');
    expect([...often]).toEqual([]);
    expect([...sometimes].sort()).toEqual(['closed.ts', 'drawn.ts']);
  });
});
