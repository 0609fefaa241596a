import { describe, expect, it } from 'vitest';
import { isoDate } from '#lib/sheets/iso-date.ts';
import { rewrittenCell } from '#lib/sheets/rewrite-cell.ts';
import { madeField } from '../../fixtures/tables/made-schema.ts';

const partialDate = { type: 'string', constraints: { pattern: '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?' } };

describe('a cell rewritten for its column', () => {
  it.each([
    [{ type: 'number' }, '1.234,5', '1234.5'],
    [{ type: 'number' }, '1,234.5', '1234.5'],
    [{ type: 'number' }, '1 234,5', '1234.5'],
    [{ type: 'number' }, '-12,5', '-12.5'],
    [{ type: 'number' }, '12,5%', '12.5'],
    // A thousand and more, or one and a fraction: nobody can know.
    [{ type: 'number' }, '1,234', null],
    [{ type: 'number', constraints: { maximum: 10 } }, '1,234', '1.234'],
    [{ type: 'integer' }, '1.234', '1234'],
    [{ type: 'integer' }, '2020.0', '2020'],
    [{ type: 'integer' }, '2.5', null],
    [{ type: 'number' }, 'khoảng 20', null],
    [{ type: 'year' }, '2020.0', '2020'],
    [{ type: 'year' }, 'năm 2020', '2020'],
    [{ type: 'boolean' }, 'x', 'true'],
    [{ type: 'boolean' }, 'Có', 'true'],
    [{ type: 'boolean' }, 'KHÔNG', 'false'],
    [{ type: 'boolean' }, 'có lẽ', null],
    [{ type: 'list', delimiter: ';' }, 'a; b ;;a', 'a;b'],
    [{ type: 'string', format: 'uri' }, 'http//ven.vn/x', 'https://ven.vn/x'],
    [{ type: 'string', format: 'uri' }, 'www.ven.vn', 'https://www.ven.vn'],
    [{ type: 'string', format: 'uri' }, 'ask at the office', null],
    [{ type: 'string', constraints: { pattern: '\\d{5}' } }, '382', '00382'],
    [{ type: 'string' }, '\u00a0Bỉm\u00a0Sơn\u200b ', 'Bỉm Sơn'],
    [{ type: 'string' }, '   ', ''],
    [{ type: 'string', constraints: { required: true } }, '   ', null],
    [partialDate, '1/7/2025', '2025-07-01'],
    [partialDate, '07/25/2025', '2025-07-25'],
    [partialDate, '2025-07-01 00:00:00', '2025-07-01']
  ])('%j: “%s” becomes %j', (json, text, expected) => {
    expect(rewrittenCell(madeField(json), text)).toBe(expected);
  });
});

describe('a figure with its unit', () => {
  it.each([
    ['USD million', '9 tỷ USD', '9000'],
    ['USD million', '12,5 triệu USD', '12.5'],
    ['USD million', '9 tỷ', null],
    ['USD million', '5 triệu đồng', null],
    ['VND billion', '2.350,5 tỷ đồng', '2350.5'],
    ['VND billion', '26,5 tỷ', '26.5'],
    ['VND billion', '350 tr.đ', '0.35'],
    ['VND million', '-1,25 tỷ đồng', '-1250'],
    ['km2', '640 ha', '6.4'],
    ['ha', '5 km²', '500'],
    ['ha', '12.500 m2', null],
    ['ha', '12.500,5 m2', '1.25005'],
    ['ha', '5 mẫu', null],
    ['ha', '85%', null],
    ['percent', '85 %', '85'],
    ['projects', '12 dự án', '12'],
    ['days', '30 ngày', '30'],
    [null, '9 tỷ USD', null],
    [null, '85%', '85'],
    ['ha', '0 km2', '0']
  ])('in a column of %s: “%s” becomes %j', (unit, text, expected) => {
    expect(rewrittenCell(madeField({ type: 'number' }), text, unit)).toBe(expected);
  });
});

describe('a coordinate', () => {
  const [lat, lon] = [
    { type: 'number', constraints: { minimum: 8, maximum: 24 } },
    { type: 'number', constraints: { minimum: 102, maximum: 118 } }
  ];
  it.each([
    [lat, '20°06\'34"N', '20.10944'],
    [lon, '105° 50′ 45,6″ Đ', '105.846'],
    [lon, '105 độ 50’', '105.83333'],
    [lat, '20°75\'00"', null],
    [lat, '105°50\'45"', null],
    [lat, '1935877', '19.35877']
  ])('%j: “%s” becomes %j', (json, text, expected) => {
    expect(rewrittenCell(madeField(json), text)).toBe(expected);
  });
});

describe('a period by name', () => {
  it.each([
    ['quý III/2024', '2024-07', '2024-09'],
    ['Quý 4 năm 2023', '2023-10', '2023-12'],
    ['Q1/2025', '2025-01', '2025-03'],
    ['9 tháng đầu năm 2024', '2024-01', '2024-09'],
    ['6 tháng cuối năm 2024', '2024-07', '2024-12'],
    ['đến hết quý II/2025', '2025-04', '2025-06'],
    ['quý V/2024', null, null],
    ['15 tháng 2024', null, null],
    ['cuối năm 2024', null, null]
  ])('“%s” begins in %s and ends in %s', (text, first, last) => {
    const dated = (name: string): string | null => rewrittenCell(madeField({ ...partialDate, name }), text);
    expect([dated('period_start'), dated('as_of'), dated('issued_on')]).toEqual([first, last, null]);
  });
});

describe('a date as people write it', () => {
  it.each([
    ['ngày 1 tháng 7 năm 2025', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['2025/7/1', '2025-07-01'],
    ['7/2025', '2025-07'],
    ['Tháng 7 năm 2025', '2025-07'],
    ['năm 2024', '2024'],
    ['tính đến 30/6/2024', '2024-06-30'],
    ['đến hết tháng 6/2024', '2024-06'],
    ['31/02/2025', null],
    ['13/13/2025', null],
    ['sắp tới', null]
  ])('“%s” is %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});
