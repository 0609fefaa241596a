import type { Lang } from '#lib/domain/vocabulary.ts';

const kinds = [
  ['Thị trấn ', 'Township'],
  ['Thành phố ', 'City'],
  ['Thị xã ', 'Town'],
  ['Phường ', 'Ward'],
  ['Huyện ', 'District'],
  ['Xã ', 'Commune']
] as const;

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** The name of a unit that the tables have in Vietnamese only: "Xã Hà Thái" is "Ha Thai Commune" in English. */
export function unitName(name: string, lang: Lang): string {
  if (lang === 'vi') return name;
  const kind = kinds.find(([written]) => name.startsWith(written));
  return kind === undefined ? withoutMarks(name) : `${withoutMarks(name.slice(kind[0].length))} ${kind[1]}`;
}

/** A district without the word for its kind, which changed where a district became a town. */
export const bareDistrict = (name: string): string =>
  name.replace(/^(Thị xã|Thành phố|Huyện) /, '').toLocaleLowerCase('vi');
