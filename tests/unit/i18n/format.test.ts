import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComputedFigure } from '#lib/domain/figure.ts';
import { qualifiers } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';

const vi = createFormat('vi');
const en = createFormat('en');
const makeFigure = (value: number, unit: string, change: Partial<ComputedFigure> = {}): ComputedFigure => ({
  kind: 'computed',
  query: 'test',
  value,
  valueMax: null,
  qualifier: 'exact',
  unit,
  decimals: null,
  ...change
});

describe('numbers and units', () => {
  it.each([
    [makeFigure(1234567.89, ''), '1.234.567,89', '1,234,567.89'],
    [makeFigure(18611.8, 'ha'), '18.611,8 ha', '18,611.8 ha'],
    [makeFigure(12.3, '%'), '12,3%', '12.3%'],
    [makeFigure(30, '%', { valueMax: 45 }), '30–45%', '30–45%'],
    [makeFigure(1, 'projects'), '1 dự án', '1 project'],
    [makeFigure(13, 'projects'), '13 dự án', '13 projects'],
    [makeFigure(2006, 'year'), 'năm 2006', '2006'],
    [makeFigure(5000, 'm3/day'), '5.000 m³/ngày', '5,000 m³/day'],
    [makeFigure(-3.5, 'percentage points'), '−3,5 điểm phần trăm', '−3.5 percentage points'],
    [makeFigure(0, '%'), '0%', '0%'],
    [makeFigure(3, 'furlongs'), '3 furlongs', '3 furlongs']
  ])('writes %o as %s and %s', (figure, inVietnamese, inEnglish) => {
    expect(vi.figure(figure)).toBe(inVietnamese);
    expect(en.figure(figure)).toBe(inEnglish);
  });

  it('names neither unit nor scale in a column that has it in its head', () => {
    expect(vi.bare(makeFigure(18600, 'ha', { qualifier: 'over' }))).toBe('hơn 18.600');
    expect(en.bare(makeFigure(43500, 'VND m'))).toBe('43,500');
    expect(vi.unit('VND bn')).toBe('tỷ đồng');
    expect(en.unit('USD m')).toBe('USD million');
  });
});

describe('money', () => {
  it.each([
    [makeFigure(43.5, 'VND bn'), '43,5 tỷ đồng', 'VND 43.5 billion'],
    [makeFigure(43500, 'VND m'), '43,5 tỷ đồng', 'VND 43.5 billion'],
    [makeFigure(6047.5, 'VND m'), '6.047,5 triệu đồng', 'VND 6,047.5 million'],
    [makeFigure(14570, 'USD m'), '14,57 tỷ USD', 'USD 14.57 billion'],
    [makeFigure(9000, 'USD m'), '9 tỷ USD', 'USD 9 billion'],
    [makeFigure(1476, 'VND bn'), '1.476 tỷ đồng', 'VND 1,476 billion'],
    [makeFigure(20, 'USD m', { qualifier: 'about' }), 'khoảng 20 triệu USD', 'about USD 20 million'],
    [makeFigure(17400, 'VND m', { qualifier: 'over' }), 'hơn 17,4 tỷ đồng', 'over VND 17.4 billion'],
    [makeFigure(5000, 'VND m', { qualifier: 'up-to' }), 'tối đa 5 tỷ đồng', 'up to VND 5 billion'],
    [makeFigure(15000, 'USD m', { qualifier: 'nearly' }), 'gần 15 tỷ USD', 'nearly USD 15 billion'],
    [makeFigure(0.5, 'VND m'), '500.000 đồng', 'VND 500,000'],
    [makeFigure(0.462, 'VND bn'), '462 triệu đồng', 'VND 462 million'],
    [makeFigure(20, 'USD m', { valueMax: 30 }), '20–30 triệu USD', 'USD 20–30 million'],
    [makeFigure(800, 'VND m', { valueMax: 1200 }), '800–1.200 triệu đồng', 'VND 800–1,200 million'],
    [makeFigure(0, 'VND bn'), '0 tỷ đồng', 'VND 0 billion'],
    [makeFigure(1.5, 'USD/m2'), '1,5 USD/m²', 'USD 1.5/m²']
  ])('writes %o as %s and %s', (figure, inVietnamese, inEnglish) => {
    expect(vi.figure(figure)).toBe(inVietnamese);
    expect(en.figure(figure)).toBe(inEnglish);
  });

  const powers: Readonly<Record<string, number>> = { triệu: 6, tỷ: 9 };
  const readBack = (text: string): number => {
    const [number = '', scale = ''] = text.split(' ');
    return Number(number.replaceAll('.', '').replace(',', '.').replace('−', '-')) * 10 ** (powers[scale] ?? 0);
  };

  it('never loses a published digit, whatever the scale it chooses', () => {
    const published = fc
      .integer({ min: 0, max: 99_999_999 })
      .chain((whole) => fc.integer({ min: 0, max: 4 }).map((decimals) => whole / 10 ** decimals));
    const units = { 'VND m': 6, 'VND bn': 9, 'USD m': 6 } as const;
    fc.assert(
      fc.property(published, fc.constantFrom('VND m' as const, 'VND bn' as const, 'USD m' as const), (value, unit) => {
        const expected = value * 10 ** units[unit];
        expect(readBack(vi.quantity(value, unit))).toBeCloseTo(expected, -2);
      })
    );
  });
});

describe('every qualifier', () => {
  it('stands before the number in both languages, except that exact says nothing', () => {
    for (const qualifier of qualifiers) {
      for (const format of [vi, en]) {
        const word = format.qualifier(qualifier);
        expect(word === '').toBe(qualifier === 'exact');
        expect(format.figure(makeFigure(20, '%', { qualifier }))).toBe(word === '' ? '20%' : `${word} 20%`);
      }
    }
  });
});

describe('numbers both languages can read back', () => {
  it('keeps four decimals and uses its own marks', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const inVietnamese = vi.number(value).replaceAll('.', '').replace(',', '.').replace('−', '-');
        const inEnglish = en.number(value).replaceAll(',', '').replace('−', '-');
        expect(Number(inVietnamese)).toBe(Number(inEnglish));
        expect(Number(inEnglish)).toBeCloseTo(value, 4);
      })
    );
  });
});

describe('numbers as Intl writes them', () => {
  const locale = { vi: 'vi-VN', en: 'en-GB' } as const;
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100),
    fc.constantFrom(0, -0, 999, 1000, 1e6, 1e21, 1e-7, 0.00005, -0.00004)
  );
  it.each(['vi', 'en'] as const)('whatever the number and its decimals, in %s', (lang) => {
    const { number } = createFormat(lang);
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (any, decimals) => {
        const rounded = Number(any.toFixed(decimals));
        const intl = new Intl.NumberFormat(locale[lang], { maximumFractionDigits: decimals });
        expect(number(any, decimals)).toBe(intl.format(rounded === 0 ? 0 : rounded).replace('-', '\u2212'));
      })
    );
  });
});

describe('dates', () => {
  it.each([
    ['2024', 'năm 2024', '2024', '2024', '2024'],
    ['2025-07', 'tháng 7/2025', 'July 2025', '7/2025', 'Jul 2025'],
    ['2025-07-01', '01/07/2025', '1 July 2025', '01/07/2025', '1 Jul 2025'],
    [null, 'không ghi ngày', 'undated', 'không ghi ngày', 'undated']
  ])('keeps %s as partial as it is', (iso, longVi, longEn, shortVi, shortEn) => {
    expect(vi.date(iso)).toBe(longVi);
    expect(en.date(iso)).toBe(longEn);
    expect(vi.shortDate(iso)).toBe(shortVi);
    expect(en.shortDate(iso)).toBe(shortEn);
  });
});

describe('lists and bytes', () => {
  it('joins as the language does', () => {
    expect(vi.list(['a', 'b', 'c'])).toBe('a, b và c');
    expect(en.list(['a', 'b', 'c'])).toBe('a, b and c');
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
      expect(vi.list(items)).toBe(new Intl.ListFormat('vi-VN').format(items));
      expect(en.list(items)).toBe(new Intl.ListFormat('en-GB').format(items));
    }
  });

  it('writes bytes as kB or MB', () => {
    expect(vi.bytes(18_140_000)).toBe('18,1 MB');
    expect(en.bytes(320_499)).toBe('321 kB');
  });
});
