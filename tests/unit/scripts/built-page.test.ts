import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BuiltPage, StyleSheets } from '../../../scripts/pictures/built-page.ts';
import { pictureJobs } from '../../../scripts/pictures/picture-list.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A built site of these files. */
function siteOf(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(tmpdir(), 'pictures-'));
  folders.push(site);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  return site;
}

const css = ':root{--ink:#1e2328}.economic-zone{color:#33508c}.fill-kind{fill:currentColor}.name{fill:var(--ink)}';
const html = `<html><head><link rel="stylesheet" href="/atlas/a.css"></head><body>
  <svg viewBox="0 0 20 10"><defs><g id="s"><path class="fill-kind" d="M0,0H4V4Z"></path></g></defs>
  <a class="economic-zone" href="/vi/zones/x/"><use href="#s" x="5" y="6"></use></a>
  <text class="name" x="1" y="2">Nghi Sơn</text></svg></body></html>`;

const pageOf = (files: Readonly<Record<string, string>>) => {
  const site = siteOf(files);
  return new BuiltPage(site, 'p.html', new StyleSheets(site, '/atlas'));
};

describe('a page of the built site', () => {
  it('gives its drawing with styles as attributes, under any base path', () => {
    const page = pageOf({ 'p.html': html, 'a.css': css });
    const { markup, width, height } = page.drawing(page.one('svg'));
    expect([width, height]).toEqual([20, 10]);
    expect(markup).toContain('<text x="1" y="2" fill="#1e2328">Nghi Sơn</text>');
  });

  it('draws a symbol in the colour of the place where it is used', () => {
    const page = pageOf({ 'p.html': html, 'a.css': css });
    const { markup } = page.drawing(page.one('svg'));
    expect(markup).toMatch(/<g transform="translate\(5 6\)"><g><path d="M0,0H4V4Z" fill="#33508c"\/>/);
    expect(markup.match(/<path/g)).toHaveLength(1);
  });

  it('names the page and what it lacks', () => {
    const page = pageOf({ 'p.html': '<p>…</p>' });
    expect(() => page.one('.wide svg')).toThrow('p.html has no ".wide svg"');
  });

  it('is asked for a picture of every chart and zone that the site has, and every view of the map', () => {
    const pages = ['vi/charts/a', 'en/charts/a', 'vi/zones/b', 'en/zones/b'].map((path) => [`${path}/index.html`, '']);
    const names = pictureJobs(siteOf(Object.fromEntries(pages))).map(({ kind, id, lang }) => `${kind}/${id}.${lang}`);
    expect(names).toContain('charts/a.en');
    expect(names).toContain('zones/b.vi');
    expect(names.filter((name) => name.startsWith('maps/'))).toHaveLength(6);
    expect(names).toHaveLength(10);
  });
});
