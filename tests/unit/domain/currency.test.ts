import { describe, expect, it } from 'vitest';
import { converted, currencyOf } from '#lib/domain/currency.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { readCurrency, withCurrency } from '#lib/url/currency-address.ts';

const figure = (value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  kind: 'published',
  ref: 'investment_reports/r/capital_usd_m',
  value,
  valueMax: null,
  qualifier: 'exact',
  unit,
  decimals: null,
  asOf: '2024',
  sourceId: 's',
  ...more
});
const rate = figure(25_000, 'VND/USD', { ref: 'observations/rate', asOf: '2026-01-07' });

describe('a sum in the other currency', () => {
  it.each([
    [figure(9_000, 'USD m'), 'vnd', 225_000, 'VND bn'],
    [figure(12_000, 'VND bn'), 'usd', 480, 'USD m'],
    [figure(120, 'USD/m2'), 'vnd', 3_000_000, 'VND/m2'],
    [figure(500, 'VND m'), 'usd', 20_000, 'USD'],
    [figure(1.5, 'USD bn'), 'vnd', 37_500, 'VND bn']
  ] as const)('%#: is calculated from the published one and the rate', (original, to, value, unit) => {
    expect(converted(original, to, rate)).toMatchObject({
      kind: 'computed',
      query: 'currency-conversion',
      rows: [original.ref, 'observations/rate'],
      value,
      unit,
      qualifier: 'about'
    });
  });

  it('claims three digits, keeps ranges and what the source says of its number', () => {
    const over = figure(17_433.3, 'VND bn', { qualifier: 'over', valueMax: 18_000 });
    expect(converted(over, 'usd', rate)).toMatchObject({ value: 697, valueMax: 720, qualifier: 'over' });
  });

  it('is not made where the sum is in the currency already, or is no money', () => {
    expect(converted(figure(1, 'USD m'), 'usd', rate)).toBeNull();
    expect(converted(figure(1, 'ha'), 'vnd', rate)).toBeNull();
    expect(['USD m', 'VND/m2', 'ha', 'VND/USD', 'constructor'].map(currencyOf)).toEqual([
      'usd',
      'vnd',
      null,
      null,
      null
    ]);
  });
});

describe('the currency in the address', () => {
  it('is dollars unless dong is named, and keeps what others wrote', () => {
    expect(readCurrency(new URLSearchParams('currency=vnd'))).toBe('vnd');
    expect(readCurrency(new URLSearchParams('currency=eur'))).toBe('usd');
    const params = new URLSearchParams('zones=a~b&currency=vnd&theme=dark');
    expect(withCurrency(params, 'usd')).toBe('?zones=a~b&theme=dark');
    expect(withCurrency(params, 'vnd')).toBe('?zones=a~b&theme=dark&currency=vnd');
    expect(withCurrency(new URLSearchParams(), 'usd')).toBe('');
  });
});
