import type { SiteSearch } from '#lib/domain/search.ts';
import { foldExpanded, spellingExpanded } from '#lib/i18n/fold.ts';
import { projectsIn, readSearchFile } from '#lib/view-models/search/search-file.ts';
import { makeSearch } from '#lib/view-models/search/search-names.ts';

/** The search over a file of names, by the rules of Vietnamese spelling. Throws when the file is not one. */
export const makeSiteSearch = (file: unknown): SiteSearch => ({
  find: makeSearch(readSearchFile(file), { folded: foldExpanded, spelled: spellingExpanded }),
  projects: projectsIn(file)
});
