import type { SiteSearch } from '#lib/domain/search.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { filePath } from '#lib/url/navigate.ts';

const loaded = new Map<Lang, SiteSearch>();

/** The names of a language, fetched once, and the program that searches them. Rejects where either cannot be had. */
export async function loadSearch(lang: Lang): Promise<SiteSearch> {
  const known = loaded.get(lang);
  if (known !== undefined) return known;
  const [response, { makeSiteSearch }] = await Promise.all([
    fetch(filePath(`search/${lang}.json`)),
    import('./make-site-search.ts')
  ]);
  if (!response.ok) throw new Error(`the list of names answered ${response.status}`);
  const search = makeSiteSearch(await response.json());
  loaded.set(lang, search);
  return search;
}
