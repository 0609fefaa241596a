import { coveredNames, coveredProvinces } from './covered.ts';
import { mostNames } from './listed-names.ts';

/** What the site is about in one line for readers of both languages: "Thanh Hóa · Lào Cai"; where there are many, how many. */
export const coveredLine =
  coveredProvinces.length > mostNames
    ? `${coveredNames.vi} · ${coveredNames.en}`
    : coveredProvinces.map(({ vi }) => vi).join(' · ');
