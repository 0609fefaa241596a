import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '#lib/i18n/typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['25', 25],
    ['0', 0],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['1.5000', 1.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567.25', 1_234_567.25],
    ['18.611,8', 18_611.8]
  ])('%s is read in either language', (text, value) => {
    expect(readTypedNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['1.234', [1234, 1.234]],
    ['1,234', [1234, 1.234]],
    ['106.000', [106_000, 106]]
  ])('%s may be two numbers', (text, readings) => {
    expect(readTypedNumber(text)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each(['abc', '-5', '1e3', '1.23.45', '1,23.4', '5.', ',5', '1.234,5,6', '1234567890123'])(
    '%s is no number',
    (text) => {
      expect(readTypedNumber(text)).toEqual({ kind: 'unreadable' });
    }
  );

  it('may be left out', () => {
    expect(readTypedNumber('  ')).toEqual({ kind: 'empty' });
  });
});
