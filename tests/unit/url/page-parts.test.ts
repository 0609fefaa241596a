import { describe, expect, it } from 'vitest';
import { partsOf, unnamedScripts } from '#lib/url/page-parts.ts';

const built = new Map([
  ['_app/page.js', { imports: ['_app/shared.js'], css: ['_app/page.css'] }],
  ['_app/shared.js', { imports: ['_app/base.js', '_app/page.js'], css: [] }],
  ['_app/base.js', { imports: [], css: ['_app/base.css'] }],
  ['_app/later.js', { imports: ['_app/base.js'], css: ['_app/later.css'] }]
]);
const page = (...files: readonly string[]): string =>
  `<head>${files.map((file) => `<link href="/atlas/${file}" rel="modulepreload">`).join('')}</head>`;

describe('the parts of a page', () => {
  it('are what its scripts import, however far away, with their styles', () => {
    const parts = partsOf(page('_app/page.js'), built);
    expect([...(parts ?? [])].sort()).toEqual([
      '_app/base.css',
      '_app/base.js',
      '_app/page.css',
      '_app/page.js',
      '_app/shared.js'
    ]);
    expect(unnamedScripts(page('_app/page.js', '_app/base.js'), parts)).toEqual(['_app/shared.js']);
    const more = partsOf(page('_app/page.js'), built, '_app/later.js');
    expect(unnamedScripts(page('_app/page.js', '_app/base.js'), more)).toEqual(['_app/shared.js', '_app/later.js']);
  });

  it('are unknown where the page has no script, and while there is no build', () => {
    expect(partsOf('<head></head>', built)).toBeNull();
    expect(partsOf(page('_app/page.js'), new Map())).toBeNull();
    expect(unnamedScripts(page('_app/page.js'), null)).toEqual([]);
  });
});
