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

describe('a date as people write it', () => {
  it.each([
    ['ngày 1 tháng 7 năm 2025', '2025-07-01'],
    ['1.7.2025', '2025-07-01'],
    ['2025/7/1', '2025-07-01'],
    ['7/2025', '2025-07'],
    ['Tháng 7 năm 2025', '2025-07'],
    ['năm 2024', '2024'],
    ['31/02/2025', null],
    ['13/13/2025', null],
    ['sắp tới', null]
  ])('“%s” is %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });
});
