import type { Format } from '#lib/i18n/format.ts';
import type { BarLayout } from './bar-layout.ts';

interface RestWords {
  rest(count: string, most: string): string;
  /** Where there is no room for more than the count. */
  restShort(count: string): string;
}

/** How many rows are left to the table, and the largest number among them: the longer wording first. */
export function restOf({ hidden }: BarLayout, words: RestWords, format: Format): readonly string[] {
  const most = Math.max(0, ...hidden.flatMap((row) => row.bars.map((bar) => bar.value)));
  const count = format.number(hidden.length);
  return [words.rest(count, format.number(Math.ceil(most), 0)), words.restShort(count)];
}

/** Says how much longer a cut bar truly is; null where none is cut. */
export const cutRemark = (times: number | null, words: (times: string) => string, format: Format): string | null =>
  times === null ? null : words(format.number(times, 1));
