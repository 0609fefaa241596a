import { textWidth } from '#lib/i18n/text-width.ts';
import { px, type ChartSize } from '../parts/size.ts';
import type { MarksTick } from './layout.ts';

/** Numbers of a scale that do not touch: the first and the last, and what fits between them; moved in from the edges. */
export function readableTicks<T extends MarksTick & { readonly text: string }>(
  ticks: readonly T[],
  { width, text }: ChartSize
): readonly (T & { readonly textX: number })[] {
  const placed = ticks.map((tick) => {
    const half = textWidth(tick.text, text) / 2;
    const textX = px(Math.min(Math.max(tick.x, half), width - half));
    return { ...tick, textX, from: textX - half, to: textX + half };
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const kept = [first];
  for (const tick of placed.slice(1, -1))
    if (tick.from > (kept.at(-1)?.to ?? 0) + text * 0.6 && tick.to < last.from - text * 0.6) kept.push(tick);
  if (last !== first && last.from > (kept.at(-1)?.to ?? 0)) kept.push(last);
  return kept;
}
