import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, plainNumber } from '#lib/sheets/number-text.ts';
import { cellsOf, columnOf, kindsOf, noticeOf, sheetOf } from './reading.ts';

const sheet = (columns: Readonly<Record<string, readonly string[]>>): string => {
  const names = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, row) => names.map((name) => columns[name]?.[row] ?? '').join('\t'));
  return `${[names.join('\t'), ...rows].join('\n')}\n`;
};

describe('the decimal sign', () => {
  it.each([
    ['comma', ['1.234,5', '12', '0,75'], ['1234.5', '12', '0.75']],
    ['point', ['1,234.5', '12', '0.75'], ['1234.5', '12', '0.75']],
    ['comma after spaces', ['1 234,5', '1\u00A0234\u00A0567', '-3,5'], ['1234.5', '1234567', '-3.5']],
    ['comma after thin spaces', ['1\u2009234,5', '1\u202F234'], ['1234.5', '1234']],
    ['comma shown by groups alone', ['1.234.567', '850.000'], ['1234567', '850000']]
  ])('is seen in a column: %s', async (_, given, read) => {
    expect(columnOf(await sheetOf(sheet({ Tên: given.map(String), Vốn: given })), 'Vốn')).toEqual(read);
  });

  it('of other columns is used where a column can be read in two ways, and that is told', async () => {
    const own = await sheetOf(sheet({ 'Diện tích': ['12,5', '1.234,5'], Vốn: ['1.234', '850'] }));
    expect(cellsOf(own)).toEqual([
      ['12.5', '1234'],
      ['1234.5', '850']
    ]);
    expect(noticeOf(own, 'decimal-by-others')).toEqual({ kind: 'decimal-by-others', decimal: ',', columns: ['Vốn'] });
  });

  it('is asked for where nothing tells it, and nothing is changed', async () => {
    const text = sheet({ Tên: ['A', 'B'], Vốn: ['1.234', '5.678'] });
    const own = await sheetOf(text);
    expect(columnOf(own, 'Vốn')).toEqual(['1.234', '5.678']);
    expect(own.notices).toEqual([{ kind: 'decimal-unsure', columns: ['Vốn'] }]);
    expect(columnOf(await sheetOf(text, { decimal: ',' }), 'Vốn')).toEqual(['1234', '5678']);
    expect((await sheetOf(text, { decimal: '.' })).notices).toEqual([]);
  });

  it('is asked for where the columns contradict each other', async () => {
    const own = await sheetOf(sheet({ a: ['1,5', '2,5'], b: ['1.5', '2.5'], c: ['1.234', '2.345'] }));
    expect(cellsOf(own)).toEqual([
      ['1.5', '1.5', '1.234'],
      ['2.5', '2.5', '2.345']
    ]);
    expect(noticeOf(own, 'decimal-unsure')).toEqual({ kind: 'decimal-unsure', columns: ['c'] });
  });

  it('of coordinates is the point, whatever the rest of the sheet says', async () => {
    const own = await sheetOf(
      sheet({ 'Vĩ độ': ['19.806', '20.123'], lon: ['105.776', '105.812'], Vốn: ['12,5', '1.234,5'] }),
      { decimal: ',' }
    );
    expect(columnOf(own, 'Vĩ độ')).toEqual(['19.806', '20.123']);
    expect(columnOf(own, 'lon')).toEqual(['105.776', '105.812']);
  });

  it('is not looked for in text, in codes and in numbers with a unit', async () => {
    const columns = { Mã: ['001', '0912 345 678'], Văn_bản: ['121/2021', '1.2.3'], Vốn: ['12,5 ha', '30%'] };
    const own = await sheetOf(sheet(columns));
    expect(cellsOf(own)).toEqual([
      ['001', '121/2021', '12,5 ha'],
      ['0912 345 678', '1.2.3', '30%']
    ]);
    expect(own.notices).toEqual([]);
  });

  it('gives back every number that Vietnamese or English writes', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 999_999 }));
    fc.assert(
      fc.property(number, fc.constantFrom('vi-VN', 'en-GB'), ([whole, decimals], language) => {
        const value = Number(`${whole}.${decimals}`);
        const text = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
        expect(Number(plainNumber(text, language === 'vi-VN' ? ',' : '.'))).toBe(value);
      })
    );
  });
});

it('writes any number without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberText(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(numberText(value))).toBe(Number(String(value)));
    })
  );
});

describe('dates', () => {
  it('become ISO where a day above 12 shows the order', async () => {
    const own = await sheetOf(sheet({ Tên: ['A', 'B', 'C'], Ngày: ['01/07/2025', '31/12/2024', '2023'] }));
    expect(columnOf(own, 'Ngày')).toEqual(['2025-07-01', '2024-12-31', '2023']);
    expect(own.notices).toEqual([{ kind: 'dates-converted', cells: 2 }]);
  });

  it('follow another column of the same sheet', async () => {
    const own = await sheetOf(sheet({ Từ: ['01/07/2025', '02/03/2024'], Đến: ['31/12/2025', '30/6/2024'] }));
    expect(cellsOf(own)).toEqual([
      ['2025-07-01', '2025-12-31'],
      ['2024-03-02', '2024-06-30']
    ]);
  });

  it('stay as they are where day and month cannot be told apart, or contradict', async () => {
    const unclear = await sheetOf(sheet({ Tên: ['A', 'B'], Ngày: ['01/07/2025', '02/03/2024'] }));
    expect(columnOf(unclear, 'Ngày')).toEqual(['01/07/2025', '02/03/2024']);
    expect(unclear.notices).toEqual([{ kind: 'dates-unsure', columns: ['Ngày'] }]);
    const both = await sheetOf(sheet({ Tên: ['A', 'B'], Ngày: ['31/07/2025', '02/28/2024'] }));
    expect([columnOf(both, 'Ngày'), kindsOf(both)]).toEqual([['31/07/2025', '02/28/2024'], ['dates-unsure']]);
  });

  it('keep a day that no calendar has, and month and year stay partial', async () => {
    const own = await sheetOf(sheet({ Tên: ['A', 'B', 'C'], Ngày: ['31/02/2024', '07/2025', '30.6.2024'] }));
    expect(columnOf(own, 'Ngày')).toEqual(['31/02/2024', '2025-07', '2024-06-30']);
  });
});
