/** The provinces of the data package that this site is built from. */
import { covered } from '#covered';
import type { CoveredProvince, FormerProvince } from './coverage.ts';
import type { Bilingual, Lang } from './vocabulary.ts';

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

/** More names than these are counted instead. */
export const mostNames = 3;

/** "Thanh Hóa và Lào Cai"; where there are many, how many. `spelt` is the language in which their names are written. */
export function coveredNames(lang: Lang, spelt: keyof Bilingual = lang): string {
  return listed(
    coveredProvinces.map((province) => province[spelt]),
    lang
  );
}

/** Names as a sentence has them. */
export function listed(names: readonly string[], lang: Lang): string {
  if (names.length > mostNames) return lang === 'vi' ? `${names.length} tỉnh, thành phố` : `${names.length} provinces`;
  const last = names.at(-1) ?? (lang === 'vi' ? 'Việt Nam' : 'Viet Nam');
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`;
}

/** Provinces by id, each before what was merged into it. */
export const withFormer: readonly string[] = [
  ...new Set(coveredProvinces.flatMap(({ id, former }) => [id, ...former.map((each) => each.id)]))
];
