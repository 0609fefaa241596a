/** A value this many times the next one is drawn cut, so that the others can be read. */
const outlierRatio = 3;
/** Cutting pays only where this many smaller values gain from it. */
const smallerValues = 3;
/** A cut bar goes on beyond the longest whole one by this much. */
export const cutReach = 1.3;

/**
 * Where the axis of a bar chart ends: at the largest value, or at the second largest where the largest would flatten all others.
 * A bar longer than the axis is drawn with a break and its number; the legend says how much longer it truly is.
 */
export function axisEnd(values: readonly number[]): number {
  const [largest, second, ...others] = values.filter((value) => value > 0).sort((a, b) => b - a);
  if (largest === undefined || second === undefined) return largest ?? 0;
  return others.length + 1 >= smallerValues && largest >= second * outlierRatio ? second : largest;
}
