import type { Lang } from './vocabulary.ts';

/** More names than these are counted instead. */
export const mostNames = 3;

/** Names of provinces as a sentence has them: "Thanh Hóa và Lào Cai"; where there are many, how many. */
export function listed(names: readonly string[], lang: Lang): string {
  if (names.length > mostNames) return lang === 'vi' ? `${names.length} tỉnh, thành phố` : `${names.length} provinces`;
  const last = names.at(-1) ?? (lang === 'vi' ? 'Việt Nam' : 'Viet Nam');
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`;
}
