import { openRange, type Range } from '#lib/domain/explorer-view.ts';
import { sizeEnds } from './scale-questions.ts';

/** Ranges hold both their ends and an address writes three decimals: the least above an end is a thousand dollars more. */
const leastAbove = (end: number): number => Number((end + 0.001).toFixed(3));

/** The range that holds what a class counts, which stands above its lower end; the first class also holds that end. */
export function rangeOfClass(from: number): Range {
  const place = sizeEnds.indexOf(from);
  return { from: place === 0 ? from : leastAbove(from), to: sizeEnds[place + 1] ?? null };
}

/** The range that a pressed class of capital asks for: that of the class, or none where it was chosen already. Keys are lower ends. */
export function sizeRange(pressed: readonly string[] | undefined, before: Range): Range {
  const ranges = (pressed ?? []).map((key) => rangeOfClass(Number(key)));
  return ranges.find(({ from }) => from !== before.from) ?? openRange;
}
