import type { SiteContext } from '#lib/components/site-context.ts';
import type { Range } from '#lib/domain/explorer-view.ts';

/** Where classes of capital end, in millions of dollars and in billions of dong: two scales, never converted into one another. */
const ends = { 'USD m': [1, 10, 100, 1000], 'VND bn': [20, 200, 2000, 20_000] } as const;

/** A class of capital as a field names it; both ends belong to it. */
export interface CapitalClass {
  readonly value: string;
  readonly text: string;
  readonly range: Range;
}

const keyOf = ({ from, to }: Range): string => `${from ?? ''}..${to ?? ''}`;

/** The classes of one currency, the smallest first. */
export function capitalClasses(unit: keyof typeof ends, { m, format }: SiteContext): readonly CapitalClass[] {
  const words = m.investments.size;
  const [name, n] = [format.unit(unit), (value: number): string => format.number(value)];
  const bounds: readonly (number | null)[] = [null, ...ends[unit], null];
  return bounds.slice(1).map((to, place): CapitalClass => {
    const from = bounds[place] ?? null;
    const range = { from, to };
    const text =
      from === null
        ? words.upTo(n(to ?? 0), name)
        : to === null
          ? words.from(n(from), name)
          : words.between(n(from), n(to), name);
    return { value: keyOf(range), text, range };
  });
}

/** The class that a range is, '' where it is open or no class. */
export const classOf = (range: Range, classes: readonly CapitalClass[]): string =>
  classes.find(({ value }) => value === keyOf(range))?.value ?? '';
