/** Paths of this site under a root, the base path with a slash at its end. */
import type { Lang } from '#lib/domain/vocabulary.ts';

/** A page of one language, such as `zones/th-kcn-bim-son`; '' is the explorer. Always with a slash at the end. */
export function pageUnder(root: string, lang: Lang, path: string): string {
  const inside = path === '' ? '' : `${path.split('/').map(encodeURIComponent).join('/')}/`;
  return `${root}${lang}/${inside}`;
}

/** The same page in another language; a path that is of no language leads to the explorer or to the page of that name. */
export function sameInLanguage(root: string, pathname: string, lang: Lang): string {
  const inside = pathname.startsWith(root) ? pathname.slice(root.length) : '';
  return `${root}${lang}/${inside.replace(/^(vi|en)(\/|$)/, '')}`;
}

/** Where the site stands, without a slash; '' where the build was not told, and addresses then start at the root. */
export const originOf = (url: Pick<URL, 'origin'>): string =>
  url.origin === 'http://sveltekit-prerender' ? '' : url.origin;
