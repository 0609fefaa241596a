import type { Range } from '#lib/domain/explorer-view.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';

/** "2020–2025", "từ 2020", "2020"; null for an open range. */
export function rangeWords(
  { from, to }: Range,
  words: ChartMenuWords,
  write: (value: number) => string = String
): string | null {
  if (from === null) return to === null ? null : words.atMost(write(to));
  if (to === null) return words.atLeast(write(from));
  return from === to ? write(from) : words.between(write(from), write(to));
}

const small = (name: string): string => name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);

/** "ngành: thép, xi măng"; nothing where nothing is chosen. */
export function partOf(name: string, values: readonly string[], words: ChartMenuWords): readonly string[] {
  const said = values.filter((value) => value !== '');
  return said.length === 0 ? [] : [words.part(small(name), said.join(', '))];
}
