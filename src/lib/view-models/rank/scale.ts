import type { StatedEnds } from '#lib/domain/rank.ts';
import type { Span } from './span.ts';

/** From the value that counts nothing to the one that counts in full; `step` where there is no way between them. */
export type Scale =
  | { readonly kind: 'line'; readonly zero: number; readonly one: number }
  /** At least as good as this counts in full, the rest nothing. */
  | { readonly kind: 'step'; readonly at: number; readonly more: boolean };

/** How far between nothing (0) and in full (1) an input reaches, given all its possible values. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}
export const anyReach: Reach = { low: 0, high: 1 };

const ascending = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null).toSorted((a, b) => a - b);

/**
 * The ends that the candidates give: the lowest value, and the one that nine tenths of the candidates do not exceed, so that one
 * giant does not make all others alike; the highest while there are ten or fewer. null where no two values differ.
 */
export function dataEnds(spans: readonly Span[]): { readonly low: number; readonly high: number } | null {
  const lows = ascending(spans.map(({ low, high }) => low ?? high));
  const highs = ascending(spans.map(({ low, high }) => high ?? low));
  const [low, highest] = [lows[0], highs.at(-1)];
  if (low === undefined || highest === undefined || low === highest) return null;
  const high = highs[Math.ceil(((highs.length - 1) * 9) / 10)] ?? highest;
  return { low, high: high > low ? high : highest };
}

/** The scale of a criterion: stated ends first, the candidates' for the rest. null where neither tells two values apart. */
export function scaleOf(spans: readonly Span[], more: boolean, stated: StatedEnds | undefined): Scale | null {
  const ends = dataEnds(spans);
  const zero = stated?.zero ?? (more ? ends?.low : ends?.high);
  const one = stated?.one ?? (more ? ends?.high : ends?.low);
  if (zero !== undefined && one !== undefined && (more ? zero < one : one < zero)) return { kind: 'line', zero, one };
  const at = stated?.one ?? stated?.zero;
  return at == null ? null : { kind: 'step', at, more };
}

/** 0 to 1 for one value; infinite values stand at the ends. */
export function utility(scale: Scale, value: number): number {
  if (scale.kind === 'step') return (scale.more ? value >= scale.at : value <= scale.at) ? 1 : 0;
  const share = (value - scale.zero) / (scale.one - scale.zero);
  return Math.min(1, Math.max(0, share));
}

/** What the possible values of a span come to; anything between nothing and in full where there is no scale. */
export function reachOf(span: Span, scale: Scale | null): Reach {
  if (scale === null) return anyReach;
  const [a, b] = [utility(scale, span.low ?? -Infinity), utility(scale, span.high ?? Infinity)];
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
