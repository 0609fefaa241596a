import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, buildFolder, builtExists, filesOfBuild, languagePages, pagesOfBuild, target } from './site.ts';
import { packageRows } from './package-rows.ts';

const list = <T>(items: readonly T[], told: (item: T) => string) => items.map(told);

describe('pages', () => {
  it('are there for every zone and source in both languages', () => {
    const wanted = ['vi', 'en'].flatMap((lang) => [
      `${lang}/index.html`,
      `${lang}/zones/index.html`,
      `${lang}/sources/index.html`,
      `${lang}/about/index.html`,
      ...packageRows('zones').map((row) => `${lang}/zones/${row['zone_id']}/index.html`),
      ...packageRows('sources').map((row) => `${lang}/sources/${row['source_id']}/index.html`)
    ]);
    expect(wanted.filter((file) => !builtExists(file))).toEqual([]);
  });

  it('say their language and name the other one', () => {
    const wrong = languagePages().filter(({ address, lang, alternates }) => {
      const own = address.slice(1, 3);
      const twin = (language: string) => address.replace(/^\/(vi|en)\//, `/${language}/`);
      const named = ['vi', 'en'].every((language) =>
        alternates.some(({ hreflang, href }) => hreflang === language && pathOf(href) === `${base}${twin(language)}`)
      );
      return lang !== own || !named;
    });
    expect(list(wrong, ({ address }) => address)).toEqual([]);
  });

  it('have a title of their own, but for sources that were published under the same one', () => {
    expect(languagePages().filter(({ title }) => title === '')).toEqual([]);
    const pages = languagePages().filter(({ address }) => !/\/sources\/./.test(address));
    const seen = new Map<string, string>();
    for (const { title, address } of pages) {
      expect(seen.get(title), `${address} is called ${title} like`).toBeUndefined();
      seen.set(title, address);
    }
  });

  it('forbid all but their own programs', () => {
    const wrong = pagesOfBuild().filter(({ policy }) => {
      if (policy === undefined) return true;
      const script = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
      const style = /style-src ([^;]*)/.exec(policy)?.[1] ?? '';
      const strict = /default-src 'self'/.test(policy) && /object-src 'none'/.test(policy);
      return !strict || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(script + style + policy);
    });
    expect(list(wrong, ({ address, policy }) => `${address}: ${policy}`)).toEqual([]);
  });

  it('have no style attribute and no handler in markup', () => {
    const wrong = pagesOfBuild().filter(
      ({ styleAttributes, handlers }) => styleAttributes.length + handlers.length > 0
    );
    expect(
      list(wrong, ({ address, styleAttributes, handlers }) => `${address}: ${styleAttributes[0] ?? handlers[0]}`)
    ).toEqual([]);
  });

  it('load nothing from another host', () => {
    const wrong = pagesOfBuild().flatMap(({ address, assets }) =>
      assets
        .filter((href) => !href.startsWith('data:') && target(href, address) === null)
        .map((href) => `${address}: ${href}`)
    );
    expect(wrong).toEqual([]);
  });

  it('keep digits of facts apart from invented ones: no NaN, undefined or null in the text', () => {
    const wrong = pagesOfBuild().filter(({ mainText }) => /\b(NaN|undefined|null|Infinity)\b|\[object/.test(mainText));
    expect(list(wrong, ({ address }) => address)).toEqual([]);
  });
});

describe('links', () => {
  it('lead to a page, file and place that exist', () => {
    const ids = new Map(pagesOfBuild().map(({ file, ids: names }) => [file, names]));
    const lost = new Set<string>();
    for (const page of pagesOfBuild()) {
      for (const href of page.links) {
        const to = target(href, page.address);
        if (to === null) continue;
        const missing = !builtExists(to.file) || (to.fragment !== '' && !ids.get(to.file)?.has(to.fragment));
        if (missing) lost.add(`${page.address} → ${href}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  it('never cost a redirect: pages are named with their slash', () => {
    const wrong = pagesOfBuild().flatMap(({ address, links }) =>
      links.filter((href) => {
        const to = target(href, address);
        return to !== null && !/\.\w+$/.test(to.file);
      })
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('of the browser itself find their files', () => {
    const lost = pagesOfBuild().flatMap(({ address, assets }) =>
      assets
        .filter((href) => !href.startsWith('data:'))
        .filter((href) => !builtExists(target(href, address)?.file ?? ''))
        .map((href) => `${address} → ${href}`)
    );
    expect(lost).toEqual([]);
  });

  it('between pages reach every zone and source from the first page', () => {
    const pages = new Map(pagesOfBuild().map((page) => [page.file, page]));
    const reached = new Set(['vi/index.html']);
    for (const file of reached) {
      const page = pages.get(file);
      for (const href of page?.links ?? []) {
        const to = target(href, page?.address ?? '/');
        if (to !== null && pages.has(to.file)) reached.add(to.file);
      }
    }
    expect(
      languagePages()
        .filter(({ file }) => !reached.has(file))
        .map(({ address }) => address)
        // Decks that a reader keeps in the browser: only script knows which there are.
        .filter((address) => !address.endsWith('/present/own/'))
    ).toEqual([]);
  });
});

describe('files', () => {
  it('carry no map of sources and nothing over 25 MiB', () => {
    expect(filesOfBuild().filter((file) => file.endsWith('.map'))).toEqual([]);
    const large = filesOfBuild().filter((file) => statSync(join(buildFolder, file)).size > 25 * 1024 * 1024);
    expect(large).toEqual([]);
  });

  it('lie beside their compressed forms', () => {
    const files = new Set(filesOfBuild());
    const plain = [...files].filter(
      (file) =>
        /\.(js|css|html|json|geojson|svg|csv|wasm)$/.test(file) && !(files.has(`${file}.br`) && files.has(`${file}.gz`))
    );
    const large = plain.filter((file) => statSync(join(buildFolder, file)).size >= 1024);
    expect(large).toEqual([]);
  });

  it('answer unknown addresses in both languages', () => {
    const page = pagesOfBuild().find(({ file }) => file === '404.html');
    expect(page?.links).toEqual(expect.arrayContaining([`${base}/vi/`, `${base}/en/`]));
  });
});

function pathOf(href: string): string {
  return new URL(href, 'http://site').pathname;
}
