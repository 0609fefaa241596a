import type { Qualifier } from '#lib/domain/vocabulary.ts';

/**
 * The tables keep no qualifier for the rate, amount and term of a support rule: the rule's own sentence says whether the number is a most, a least or
 * the number itself. Only a word that stands right before this very number counts; a sentence that does not name the number tells nothing.
 */
const before: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['tối đa|không quá|tới', 'up-to'],
  ['ít nhất|tối thiểu', 'at-least'],
  ['khoảng', 'about']
];

const small = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const plain = (value: number): string => String(value).replace('.', ',');
const grouped = (value: number): string => plain(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** How the sentence may write a share, an amount or a number of years. */
function writings(value: number, unit: '%' | 'VND m' | 'years'): readonly string[] {
  switch (unit) {
    case '%':
      return [`${plain(value)}%`, ...(value === 50 ? ['một nửa'] : []), ...(value === 100 ? ['toàn bộ'] : [])];
    case 'VND m':
      return [`${plain(value / 1000)} tỷ đồng`, `${plain(value)} triệu đồng`, `${grouped(value)} triệu đồng`];
    case 'years':
      return [`${plain(value)} năm`, ...(small[value] === undefined ? [] : [`${small[value]} năm`])];
  }
}

/** What the sentence of a rule says of one of its numbers: "tối đa 30%" is up to, "ít nhất một nửa" at least. */
export function qualifierInRule(rule: string, value: number, unit: '%' | 'VND m' | 'years'): Qualifier {
  const text = rule.toLowerCase();
  for (const [words, qualifier] of before)
    for (const written of writings(value, unit))
      if (new RegExp(`(?:^|[^\\p{L}])(?:${words}) ${written}(?![\\p{L}\\d])`, 'u').test(text)) return qualifier;
  return 'exact';
}
