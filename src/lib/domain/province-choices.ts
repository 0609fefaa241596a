import { coveredProvinces } from './covered.ts';
import type { ProvinceChoice } from './vocabulary.ts';

/** The provinces of the package, each with the former ones that it is made of. */
export const provinceChoices: readonly ProvinceChoice[] = coveredProvinces.flatMap(({ id, former }) => [
  id,
  ...former.map(({ choice }) => choice)
]);

/** The frame of today's province that a choice belongs to; `both` where there is none. */
export const presentOf = (choice: ProvinceChoice | undefined): string =>
  coveredProvinces.find(({ id, former }) => id === choice || former.some((each) => each.choice === choice))?.id ??
  'both';
