import type { Writing } from './field.ts';

/** Digits with an optional sign, fraction and exponent, as XML Schema has decimals. */
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i;
const whole = /^[+-]?\d+$/;

/** A number, or a whole one; null where the text is none, or too large to be kept exactly. */
export function readNumber({ type, decimalChar, groupChar, bareNumber }: Writing, text: string): number | null {
  const stripped = bareNumber ? text : text.replace(/^[^\d+-]+(?=[+-]?\d)/, '').replace(/(?<=\d)[^\d]*$/, '');
  const joined = groupChar === null || groupChar === '' ? stripped : stripped.replaceAll(groupChar, '');
  if (decimalChar !== '.' && joined.includes('.')) return null;
  const plain = joined.replace(decimalChar, '.');
  if (!(type === 'integer' ? whole : decimal).test(plain)) return null;
  const value = Number(plain);
  return type === 'integer' ? (Number.isSafeInteger(value) ? value : null) : Number.isFinite(value) ? value : null;
}

export function readBoolean({ trueValues, falseValues }: Writing, text: string): boolean | null {
  if (trueValues.includes(text)) return true;
  return falseValues.includes(text) ? false : null;
}
