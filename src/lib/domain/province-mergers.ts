/** What pages say of the mergers of 1 July 2025 that concern the provinces of the package. */
import { coveredIds, coveredNames, coveredProvinces, formerProvinces } from './covered.ts';
import { listed, mostNames } from './listed-names.ts';
import type { Lang } from './vocabulary.ts';

/** A few of their ids, as examples of an address. */
export const exampleIds = coveredIds.slice(0, 2).join(', ');

/** Which province became part of which; a province that keeps its name is not named. */
const merged = formerProvinces.flatMap((former) => {
  const into = coveredProvinces.find(({ id }) => id === former.present);
  return into === undefined || into.id === former.id ? [] : [[former, into] as const];
});

/** "Thanh Hóa, Lào Cai và Yên Bái". */
export function namesWithFormer(lang: Lang): string {
  const names = [...coveredProvinces, ...merged.map(([from]) => from)].map((each) => each[lang]);
  return names.length > mostNames ? coveredNames[lang] : listed(names, lang);
}

/** What `one` says of the only merger there was, else what is said of several or of none. */
export function mergersIn(
  one: (from: string, into: string) => string,
  several = '',
  none = '',
  lang: Lang = 'vi'
): string {
  const [first, ...others] = merged;
  if (first === undefined) return none;
  return others.length > 0 ? several : one(first[0][lang], first[1][lang]);
}

/** Provinces by id, each before what was merged into it. */
export const withFormer: readonly string[] = [
  ...new Set(coveredProvinces.flatMap(({ id, former }) => [id, ...former.map((each) => each.id)]))
];
