/** A value this many times the next one is drawn cut, so that the others can be read. */
const outlierRatio = 2.5;
/** Cutting pays only where this many smaller values gain from it. */
const smallerValues = 3;
const cutAtMost = 2;

/**
 * Where the axis of a bar chart ends: at the largest value, or below one or two that would flatten all others. Bars longer than
 * the axis are drawn to its end with a break and their number; the caller writes how much longer they truly are.
 */
export function axisEnd(values: readonly number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => b - a);
  for (let cut = cutAtMost; cut > 0; cut -= 1) {
    const [last, next] = [sorted[cut - 1], sorted[cut]];
    if (last === undefined || next === undefined || sorted.length - cut < smallerValues) continue;
    const largest = sorted[0] ?? last;
    if (last >= next * outlierRatio && largest <= last * outlierRatio * 4) return next;
  }
  return sorted[0] ?? 0;
}
