import { scaleLinear, scaleLog } from 'd3-scale';
import type { DotsChart } from '#lib/view-models/charts/chart-model.ts';

export interface ValueAxis {
  /** Place of a value in px. */
  readonly at: (value: number) => number;
  /** Value at a place in px. */
  readonly invert: (x: number) => number;
  readonly ticks: readonly number[];
}

/** A scale with at most this many values of ticks looks quiet in the narrow chart. */
const ticksAtMost = 6;

/**
 * Places of values between two edges in px. A log scale runs over the decades of its values; zero, which it cannot show, gets a
 * place of its own at the left edge.
 */
export function valueAxis(
  kind: DotsChart['scale'],
  domain: readonly [number, number] | null,
  values: readonly number[],
  from: number,
  to: number
): ValueAxis {
  if (kind === 'linear') {
    const [low, high] = domain ?? [Math.min(0, ...values), Math.max(1, ...values)];
    const scale = scaleLinear([low, high], [from, to]);
    return { at: (value) => scale(value), invert: (x) => scale.invert(x), ticks: scale.ticks(4) };
  }
  const positive = values.filter((value) => value > 0);
  const hasZero = positive.length < values.length;
  const low = Math.min(...positive, 1e9);
  const high = Math.max(...positive, low);
  const [start, end] = positive.length === 0 ? [1, 10] : [low / 1.25, high * 1.25];
  const left = hasZero ? from + 16 : from;
  const scale = scaleLog([start, end], [left, to]).clamp(true);
  const decades = decadeTicks(start, end);
  const ticks = decades.length >= 2 ? decades : scale.ticks(3);
  return {
    at: (value) => (value > 0 ? scale(value) : from),
    invert: (x) => (hasZero && x < left - 8 ? 0 : scale.invert(x)),
    ticks: hasZero ? [0, ...ticks] : ticks
  };
}

/** Powers of ten within the ends, every second or third of them where there are many. */
function decadeTicks(start: number, end: number): readonly number[] {
  const [first, last] = [Math.ceil(Math.log10(start)), Math.floor(Math.log10(end))];
  const every = Math.ceil((last - first + 1) / ticksAtMost);
  const powers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return powers.filter((_, index) => index % every === 0).map((power) => Number(`1e${power}`));
}
