import type { SiteContext } from '#lib/components/site-context.ts';

/** How dots are labelled: numbers under the scale, and "19 with 75 ha" at a pile of equal values. */
export interface DotWords {
  readonly tick: (value: number) => string;
  readonly pile: (count: number, value: number) => string;
}

export const dotWords = ({ m, format }: Pick<SiteContext, 'm' | 'format'>, unit: string): DotWords => ({
  tick: format.number,
  pile: (count, value) => m.charts.pile(format.number(count), format.quantity(value, unit))
});
