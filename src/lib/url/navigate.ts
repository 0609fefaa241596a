/** The only place that turns paths into addresses of this site (base path included) and that moves the reader between them. */
import { browser } from '$app/environment';
import { beforeNavigate, goto, preloadData } from '$app/navigation';
import { asset, resolve } from '$app/paths';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { compareQuery } from './compare-address.ts';
import { LateAddress } from './late-address.ts';
import { pageUnder, sameInLanguage } from './site-paths.ts';

/** A page of one language, such as `zones/th-kcn-bim-son`; '' is the explorer. Always with a slash at the end. */
export const pagePath = (lang: Lang, path: string): string => pageUnder(resolve('/'), lang, path);

/** A file served as it is, such as `data/zones.parquet`. */
export const filePath = (path: string): string => asset(`/${path}`);

/** Addresses for the site context. The fragments are the ids of elements on the pages: a figure's ref, or `query/<name>`. */
export function siteLinks(lang: Lang) {
  return {
    home: pagePath(lang, ''),
    zone: (zoneId: string) => pagePath(lang, `zones/${zoneId}`),
    compare: (zoneIds: readonly string[] = []) => pagePath(lang, 'compare') + compareQuery(zoneIds),
    source: (sourceId: string, figureRef?: string) =>
      pagePath(lang, `sources/${sourceId}`) + (figureRef === undefined ? '' : `#${encodeURI(figureRef)}`),
    method: (queryName: string) => `${pagePath(lang, 'about')}#${encodeURI(`query/${queryName}`)}`,
    page: (path: string) => pagePath(lang, path),
    file: filePath
  };
}

/** The same page in another language, with the same query. While prerendering there is no query to read. */
export function otherLanguage(url: URL, lang: Lang): string {
  const path = sameInLanguage(resolve('/'), url.pathname, lang);
  return browser ? `${path}${url.search}${url.hash}` : path;
}

// A full navigation, not a shallow one: shallow entries keep the address of the page they were made on, and Back would lose the view.
const quietly = { noScroll: true, keepFocus: true };

/** A person chose something: a step that Back undoes. */
export const choose = (url: string): Promise<void> => goto(url, quietly);

/** To another page, from its beginning or its fragment; in place of this one where that only led there. */
export const visit = (url: string, replaceState = false): Promise<void> => goto(url, { replaceState });

/** Something came to rest (a drag, a default): the address follows without a step. */
export const settle = (url: string): Promise<void> => goto(url, { ...quietly, replaceState: true });

/** Writes addresses of the page after what they name is drawn; made while a component is made. */
export function lateAddress(): LateAddress {
  const late = new LateAddress({
    // After the map as well, which is drawn when the frame of list and charts is on the screen.
    afterPaint: (done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))),
    go: (address, step) => void (step === 'push' ? choose(address) : settle(address)),
    rename: (address) => history.replaceState(history.state, '', address)
  });
  beforeNavigate(({ type, from, to }) => {
    const isOwn = type === 'goto' && from?.url.pathname === to?.url.pathname;
    if (type === 'popstate') late.forget();
    else if (!isOwn) late.leave();
  });
  return late;
}

/** The explorer of a language. */
export const homeOf = (lang: Lang): string => pagePath(lang, '');

/** The language chosen before, else the browser's, else Vietnamese. Only in the browser. */
export function preferredLanguage(): Lang {
  const isLang = (text: string | null): text is Lang => text === 'vi' || text === 'en';
  try {
    const chosen = localStorage.getItem('language');
    if (isLang(chosen)) return chosen;
  } catch {
    // Storage may be closed in private mode.
  }
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLang) ?? 'vi';
}

/** What a page's server load gave, fetched without going there; null when it cannot be had. */
export async function pageData(href: string): Promise<Record<string, unknown> | null> {
  try {
    const result = await preloadData(href);
    return result.type === 'loaded' && result.status === 200 ? result.data : null;
  } catch {
    return null;
  }
}
