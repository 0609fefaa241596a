import { describe, expect, it } from 'vitest';
import { sheetsByScope, withItsStyles } from '#lib/url/page-styles.ts';

const sheets = sheetsByScope([
  ['_app/immutable/assets/page.css', '.lead.svelte-p1{color:red}'],
  ['_app/immutable/assets/bars.css', '.bar.svelte-b1{fill:red}.axis.svelte-b2 text:where(.svelte-b2){fill:blue}'],
  ['_app/immutable/assets/other.css', '.x.svelte-o1{fill:red}']
]);
const page = (body: string): string =>
  `<head><link href="/atlas/_app/immutable/assets/page.css" rel="stylesheet"><title>a</title></head><body>${body}</body>`;

describe('style sheets of a page', () => {
  it('are all there, once, and none that nothing on the page needs', () => {
    const html = withItsStyles(
      page('<p class="lead svelte-p1"><rect class="svelte-b1"/><g class="svelte-b2"/></p>'),
      sheets
    );
    expect([...html.matchAll(/href="([^"]*)" rel="stylesheet"/g)].map(([, href]) => href)).toEqual([
      '/atlas/_app/immutable/assets/page.css',
      '/atlas/_app/immutable/assets/bars.css'
    ]);
  });

  it('are not those of what may come later, unless it stands on the page', () => {
    const html = page('<rect class="svelte-b1"/>').replace(
      '<title>',
      '<link href="/atlas/_app/immutable/assets/other.css" rel="stylesheet"><title>'
    );
    const sheetsOf = (parts: ReadonlySet<string> | null) =>
      [...withItsStyles(html, sheets, parts).matchAll(/assets\/(\w+)\.css/g)].map(([, name]) => name);
    expect(sheetsOf(new Set(['_app/immutable/assets/page.css']))).toEqual(['page', 'bars']);
    expect(sheetsOf(null)).toEqual(['page', 'other', 'bars']);
  });

  it('stay as they are where nothing is missing, and where there are none', () => {
    expect(withItsStyles(page('<p class="lead svelte-p1"></p>'), sheets)).toBe(page('<p class="lead svelte-p1"></p>'));
    expect(withItsStyles('<p class="svelte-b1"></p>', sheets)).toBe('<p class="svelte-b1"></p>');
  });
});
