/** The provinces of the data package that this site is built from. */
import { covered } from '#covered';
import type { CoveredProvince, FormerProvince } from './coverage.ts';
import type { Lang } from './vocabulary.ts';

/** Provinces that have zones; figures of other places are in the tables for comparison only. */
export const coveredProvinces: readonly CoveredProvince[] = covered.provinces;
export const coveredIds: readonly string[] = coveredProvinces.map(({ id }) => id);

/** What was merged into them on 1 July 2025. */
export const formerProvinces: readonly (FormerProvince & { readonly present: string })[] = coveredProvinces.flatMap(
  ({ id: present, former }) => former.map((each) => ({ ...each, present }))
);

/** A text to each province and each former one, under the names that addresses have. */
export const wordsByChoice = (
  ofPresent: (province: CoveredProvince) => string,
  ofFormer: (province: FormerProvince) => string
): Record<string, string> =>
  Object.fromEntries(
    coveredProvinces.flatMap((province) => [
      [province.id, ofPresent(province)],
      ...province.former.map((each) => [each.choice, ofFormer(each)])
    ])
  );

/** A text to the map of all provinces and to that of each. */
export const wordsByView = (
  both: string,
  ofPresent: (province: CoveredProvince) => string
): Record<string, string> & { readonly both: string } => ({
  ...Object.fromEntries(coveredProvinces.map((province) => [province.id, ofPresent(province)])),
  both
});

/** Names of the provinces, and of what was merged into them, by id. */
export const provinceNames = (lang: Lang): Record<string, string> =>
  Object.fromEntries([...formerProvinces, ...coveredProvinces].map((each) => [each.id, each[lang]]));

/** "Thanh Hóa và Lào Cai", also in English with its marks; where there are many, how many. */
export const coveredNames = covered.names;

/** The day (ISO) up to which the validity of policies was judged. */
export const { policiesJudgedOn } = covered;

/** Said where not every province has its communes on the map. */
export const { withoutCommunes } = covered;

/** The publishers of the boundaries of zones; undefined where the package has none. */
export const { boundariesBy } = covered;

/** " · Ranh giới khu, cụm: …" under a map that draws boundaries of zones. */
export const boundaryCredit = (words: string, lang: Lang): string =>
  boundariesBy === undefined ? '' : ` · ${words}: ${boundariesBy[lang]}`;
