import { createSourceFiguresLoader } from '#lib/domain/source-figures-file.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { SiteAccess } from '#lib/export/take-scenes.ts';
import { filePath, homeOf } from '#lib/url/navigate.ts';

/** One for the visit: scenes of a deck share their sources. */
const load = createSourceFiguresLoader((address) => fetch(address));

/** How the views of scenes are reached from this site's pages. Only in the browser. */
export const siteAccess = (lang: Lang): SiteAccess => ({
  page: (address) => homeOf(lang) + address,
  whole: (address) => `${location.origin}${homeOf(lang)}${address}`,
  file: filePath,
  loadFigures: (source) => load(filePath(`figures/${source}.json`))
});
