import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFolder, filesOfBuild } from './site.ts';

const scope = /svelte-[a-z0-9]+/g;
const read = (file: string): string => readFileSync(join(buildFolder, file), 'utf8');
const scopesOf = (text: string): ReadonlySet<string> => new Set(text.match(scope));

/** Three pages of every kind: those of one folder are built from one template. */
function somePages(): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const file of filesOfBuild().filter((name) => name.endsWith('index.html'))) {
    const kind = file.split('/').slice(1, -2).join('/');
    const known = kinds.get(kind) ?? [];
    if (known.length < 3) kinds.set(kind, [...known, file]);
  }
  return [...kinds.values()].flat();
}

describe('style sheets', () => {
  const sheets = new Map(
    filesOfBuild()
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, scopesOf(read(file))])
  );
  const known = new Set([...sheets.values()].flatMap((scopes) => [...scopes]));

  it('of everything that stands on a page are linked by the page itself, so that it looks right without script', () => {
    const pages = somePages();
    expect(pages.length).toBeGreaterThan(30);
    const bare = pages.flatMap((page) => {
      const html = read(page);
      const linked = [...html.matchAll(/href="([^"]*\.css)"/g)].flatMap(([, href = '']) => [
        ...(sheets.get(href.slice(href.indexOf('_app/'))) ?? [])
      ]);
      const styled = new Set(linked);
      return [...scopesOf(html)]
        .filter((name) => known.has(name) && !styled.has(name))
        .map((name) => `${page} ${name}`);
    });
    expect(bare).toEqual([]);
  });
});
