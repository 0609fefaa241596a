import type { Format } from '#lib/i18n/format.ts';
import type { BarLayout } from './bar-layout.ts';

/** How many rows are left to the table, and the largest number among them. */
export function restFigures(layout: BarLayout, format: Format): [count: string, most: string] {
  const most = Math.max(0, ...layout.hidden.flatMap((row) => row.bars.map((bar) => bar.value)));
  return [format.number(layout.hidden.length), format.number(Math.ceil(most), 0)];
}

/** Says how much longer a cut bar truly is; null where none is cut. */
export const cutRemark = (times: number | null, words: (times: string) => string, format: Format): string | null =>
  times === null ? null : words(format.number(times, 1));
