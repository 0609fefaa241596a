import type { Lang } from '#lib/domain/vocabulary.ts';

/** How the tables write a city or a town before its name; a plain name is a rural district. */
const kinds = [
  { written: /^(TP|Thành phố) /, vi: 'thành phố', en: 'City' },
  { written: /^Thị xã /, vi: 'thị xã', en: 'Town' },
  { written: /^/, vi: 'huyện', en: 'District' }
] as const;

function districtInWords(name: string, lang: Lang): string {
  for (const kind of kinds) {
    if (!kind.written.test(name)) continue;
    const bare = name.replace(kind.written, '');
    return lang === 'vi' ? `${kind.vi} ${bare}` : `${bare} ${kind.en}`;
  }
  return name;
}

/** Districts before July 2025, in the words of a sentence: "Bảo Thắng; TP Lào Cai" → huyện Bảo Thắng, thành phố Lào Cai. */
export const formerDistricts = (districts: string, lang: Lang): readonly string[] =>
  districts.split('; ').map((name) => districtInWords(name, lang));

/** Communes before July 2025 as a list of names. */
export const formerCommunes = (communes: string): readonly string[] => communes.split('; ');
