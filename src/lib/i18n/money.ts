import type { Lang } from '#lib/domain/vocabulary.ts';

/** One step of the ladder đồng → million → billion of a currency. */
interface MoneyUnit {
  readonly currency: 'VND' | 'USD';
  /** Power of ten of one unit: 0, 6 or 9. */
  readonly power: 0 | 6 | 9;
  /** What it is per, such as m²; empty for a plain amount. */
  readonly per: string;
}

const moneyUnits: Readonly<Record<string, MoneyUnit>> = {
  VND: { currency: 'VND', power: 0, per: '' },
  'VND m': { currency: 'VND', power: 6, per: '' },
  'VND bn': { currency: 'VND', power: 9, per: '' },
  USD: { currency: 'USD', power: 0, per: '' },
  'USD m': { currency: 'USD', power: 6, per: '' },
  'USD bn': { currency: 'USD', power: 9, per: '' },
  'VND/m2': { currency: 'VND', power: 0, per: '/m²' },
  'VND/m3': { currency: 'VND', power: 0, per: '/m³' },
  'USD/m2': { currency: 'USD', power: 0, per: '/m²' }
};

const scaleWords = {
  vi: { 0: '', 6: 'triệu ', 9: 'tỷ ' },
  en: { 0: '', 6: ' million', 9: ' billion' }
} as const;

/** An amount in the unit it is best read in. */
export interface ReadableMoney {
  readonly values: readonly number[];
  readonly unit: MoneyUnit;
}

/** The money unit of this name; undefined for units that are not money. */
export const moneyUnit = (unit: string): MoneyUnit | undefined =>
  Object.hasOwn(moneyUnits, unit) ? moneyUnits[unit] : undefined;

/** Moves the decimal point without the noise of binary fractions. */
const shift = (value: number, power: number): number => Number((value * 10 ** power).toPrecision(15));

const decimalsOf = (value: number): number => {
  const text = String(value);
  return text.includes('e') ? Infinity : (text.split('.')[1] ?? '').length;
};

/** From a thousand millions on in billions, if at most three decimals then say all that was published; under one, a step down. */
export function readableMoney(values: readonly number[], unit: MoneyUnit): ReadableMoney {
  const sizes = values.map(Math.abs);
  const climbs = unit.power === 6 && sizes.every((size) => size >= 1000);
  if (climbs) {
    const billions = values.map((value) => shift(value, -3));
    if (billions.every((value) => decimalsOf(value) <= 3)) return { values: billions, unit: { ...unit, power: 9 } };
  }
  if (unit.power > 0 && sizes.every((size) => size > 0 && size < 1)) {
    const down = unit.power === 9 ? { power: 6 as const, by: 3 } : { power: 0 as const, by: 6 };
    return { values: values.map((value) => shift(value, down.by)), unit: { ...unit, power: down.power } };
  }
  return { values, unit };
}

/**
 * Amounts that stand under one another, in one unit: billions where the largest is a thousand millions and at most three decimals say all
 * that was published of each.
 */
export function alikeMoney(values: readonly number[], unit: MoneyUnit): ReadableMoney {
  if (unit.power !== 6 || !values.some((value) => Math.abs(value) >= 1000)) return { values, unit };
  const billions = values.map((value) => shift(value, -3));
  return billions.every((value) => decimalsOf(value) <= 3)
    ? { values: billions, unit: { ...unit, power: 9 } }
    : { values, unit };
}

/** A number that is already text, with scale and currency: "43,5 tỷ đồng", "VND 43.5 billion". */
export function withMoney(text: string, unit: MoneyUnit, lang: Lang): string {
  if (lang === 'en') return `${unit.currency} ${text}${scaleWords.en[unit.power]}${unit.per}`;
  return `${text} ${scaleWords.vi[unit.power]}${unit.currency === 'VND' ? 'đồng' : 'USD'}${unit.per}`;
}

/** The unit alone, for a column head or an axis: "tỷ đồng", "VND billion". */
export function moneyWords(unit: MoneyUnit, lang: Lang): string {
  if (lang === 'en') return `${unit.currency}${scaleWords.en[unit.power]}${unit.per}`;
  return `${scaleWords.vi[unit.power]}${unit.currency === 'VND' ? 'đồng' : 'USD'}${unit.per}`;
}
