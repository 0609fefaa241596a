/** Digits that state no figure: dates, years, numbers of instruments, and names. Longer forms first. */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const allowed: readonly RegExp[] = [
  // 121/2021/NQ-HĐND, 2162/QĐ-BCT
  /\d+\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d]*(?:-\p{Lu}[\p{Lu}\d]*)*/gu,
  // 01/07/2025, 7/2025; 2025-07-01
  /(?<!\d)(?:\d{1,2}\/){1,2}(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}-\d{2}(?:-\d{2})?(?!\d)/g,
  // 1 July 2025
  new RegExp(`(?<!\\d)\\d{1,2} (?:${months})(?: (?:19|20)\\d{2})?(?!\\d)`, 'g'),
  // A year, or a period of years: 2021–2025
  /(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d)/g,
  // Điều 5, Article 5, khoản 2; Quốc lộ 47, National Road 47; QL47
  /(?:Điều|Khoản|khoản|Article|Clause|Quốc lộ|đường|National Road) \d+\p{Lu}?/gu,
  /\p{L}+\d+\p{L}?/gu
];

const number = /\d+(?:[.,]\d+)*\s?%?/g;

/** Numbers that stand in a text as they are, though a figure should state them. */
export function bareNumbers(text: string): readonly string[] {
  const rest = allowed.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return (rest.match(number) ?? []).map((found) => found.trim());
}
