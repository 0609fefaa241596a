import type { AnyFigure, ComputedFigure, Figure } from './figure.ts';
import type { Qualifier } from './vocabulary.ts';

export const currencies = ['usd', 'vnd'] as const;
/** The currency that sums are also told in. */
export type Currency = (typeof currencies)[number];
export const defaultCurrency: Currency = 'usd';

/** Name under which the page about methods explains a conversion. */
export const conversionQuery = 'currency-conversion';

/** A published exchange rate, dong to the dollar (unit `VND/USD`). */
export type ExchangeRate = Figure;

/** Each unit of money, the unit its other side is told in, and the power of ten between the two. */
const otherSide: Readonly<Record<string, { readonly unit: string; readonly power: number }>> = {
  'USD bn': { unit: 'VND bn', power: 0 },
  'USD m': { unit: 'VND bn', power: -3 },
  USD: { unit: 'VND', power: 0 },
  'USD/m2': { unit: 'VND/m2', power: 0 },
  'VND bn': { unit: 'USD m', power: 3 },
  'VND m': { unit: 'USD', power: 6 },
  VND: { unit: 'USD', power: 0 },
  'VND/m2': { unit: 'USD/m2', power: 0 }
};

/** The currency of a unit; null where it is no money. */
export function currencyOf(unit: string): Currency | null {
  if (!Object.hasOwn(otherSide, unit)) return null;
  return unit.startsWith('USD') ? 'usd' : 'vnd';
}

/** A rate of one day makes no number more exact: three digits are told. */
const digits = 3;
const rounded = (value: number): number => Number(value.toPrecision(digits));

/** "Exact" becomes "about"; over, under and the like stay what they are. */
const loosened = (qualifier: Qualifier): Qualifier => (qualifier === 'exact' ? 'about' : qualifier);

/**
 * The figure in another currency at a published rate, as a calculated figure that names both; null where the figure is in that
 * currency already or is no money.
 */
export function converted(figure: AnyFigure, to: Currency, rate: ExchangeRate): ComputedFigure | null {
  const from = currencyOf(figure.unit);
  const side = otherSide[figure.unit];
  if (from === null || from === to || side === undefined) return null;
  const scale = 10 ** side.power;
  const convert = (value: number): number =>
    rounded(to === 'vnd' ? value * rate.value * scale : (value * scale) / rate.value);
  return {
    kind: 'computed',
    query: conversionQuery,
    rows: [...(figure.kind === 'published' ? [figure.ref] : (figure.rows ?? [])), rate.ref],
    value: convert(figure.value),
    valueMax: figure.valueMax === null ? null : convert(figure.valueMax),
    qualifier: loosened(figure.qualifier),
    unit: side.unit,
    decimals: 4
  };
}
