import { textWidth } from '#lib/i18n/text-width.ts';
import { px, type ChartSize } from '../parts/size.ts';
import type { MarksTick } from './layout.ts';

/** Numbers of a scale that do not touch: all of them, else every second, third … from the first; moved in from the edges. */
export function readableTicks<T extends MarksTick & { readonly text: string }>(
  ticks: readonly T[],
  { width, text }: ChartSize
): readonly (T & { readonly textX: number })[] {
  const placed = ticks.map((tick) => {
    const half = textWidth(tick.text, text) / 2;
    const textX = px(Math.min(Math.max(tick.x, half), width - half));
    return { tick: { ...tick, textX }, from: textX - half, to: textX + half };
  });
  const apart = (some: typeof placed): boolean =>
    some.every((one, index) => index === 0 || one.from > (some[index - 1]?.to ?? 0) + text * 0.6);
  for (let every = 1; every < placed.length; every += 1) {
    const some = placed.filter((_, index) => index % every === 0);
    if (apart(some)) return some.map(({ tick }) => tick);
  }
  return placed.slice(0, 1).map(({ tick }) => tick);
}
