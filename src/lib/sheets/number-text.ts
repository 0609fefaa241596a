import type { DecimalSign } from './own-sheet.ts';

/** Spaces between groups of three digits: plain, no-break, narrow no-break, thin, figure. */
const space = '[ \\u00A0\\u202F\\u2009\\u2007]';
const sign = '[-+\\u2212]?';

/** Groups of three after one to three digits, the first of them no zero: 0.123 has decimals. */
const grouped = (mark: string): string => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`;
const number = (groupMark: string, decimal: string): RegExp =>
  new RegExp(`^${sign}(?:\\d+|${[groupMark, space, "'"].map(grouped).join('|')})(?:${decimal}\\d+)?$`);

const written: Readonly<Record<DecimalSign, RegExp>> = { '.': number(',', '\\.'), ',': number('\\.', ',') };

/** A number as the atlas writes it, from a text whose decimals follow `decimal`; null where the text is no number in that writing. */
export function plainNumber(text: string, decimal: DecimalSign): string | null {
  const trimmed = text.trim();
  if (!written[decimal].test(trimmed)) return null;
  return trimmed
    .replace('\u2212', '-')
    .replace(decimal === ',' ? /[^\d,-]/g : /[^\d.-]/g, '')
    .replace(',', '.');
}

/**
 * What one cell says about the sign before the decimals: `.` or `,` where only one writing makes a number of it (1.234,5 · 12,5 · 1.234.567),
 * `both` where both do and differ (1.234), `neither` where it is no number, `same` where both read the same (12).
 */
export type DecimalVote = DecimalSign | 'both' | 'same' | 'neither';

export function decimalVote(text: string): DecimalVote {
  const [point, comma] = [plainNumber(text, '.'), plainNumber(text, ',')];
  if (point === null && comma === null) return 'neither';
  if (point === null) return ',';
  if (comma === null) return '.';
  return point === comma ? 'same' : 'both';
}

/** A number without exponent: 1e-7 is 0.0000001. */
export function numberText(value: number): string {
  const [, minus = '', whole = '', decimals = '', power = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([-+]\d+)$/.exec(String(value)) ?? [];
  if (power === '') return String(value);
  const digits = whole + decimals;
  const point = whole.length + Number(power);
  if (point <= 0) return `${minus}0.${'0'.repeat(-point)}${digits}`;
  return `${minus}${digits.padEnd(point, '0')}`;
}
