import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excelCsv, excelForms, type ExcelForm } from '../../../scripts/data/downloads/excel-csv.ts';

const columns = [
  { name: 'name', type: 'string' },
  { name: 'area_ha', type: 'number' },
  { name: 'year', type: 'year' }
] as const;
const forms = Object.keys(excelForms).filter((form): form is ExcelForm => form in excelForms);

describe('CSV for Excel', () => {
  it('parts cells by what the decimal sign leaves free', () => {
    const rows = [['Cụm A; B, C', '18611.8', '2025']];
    expect(excelCsv(columns, rows, 'point')).toBe('\uFEFFname,area_ha,year\r\n"Cụm A; B, C",18611.8,2025\r\n');
    expect(excelCsv(columns, rows, 'comma')).toBe('\uFEFFname;area_ha;year\r\n"Cụm A; B, C";18611,8;2025\r\n');
  });

  it('keeps negative numbers numbers and guards what would be run', () => {
    const rows = [
      ['=1+1', '-2.5', '-1'],
      ['+84 237', '', ''],
      ['-5', '', ''],
      ['@sum', '', '']
    ];
    const lines = excelCsv(columns, rows, 'comma').split('\r\n').slice(1, 5);
    expect(lines).toEqual(["'=1+1;-2,5;-1", "'+84 237;;", '-5;;', "'@sum;;"]);
  });

  it('gives back every text that goes in', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+\-@\t\r]/.test(one));
    const row = fc.tuple(text, fc.constantFrom('', '0', '1.25', '-3'), fc.constantFrom('', '2025'));
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...forms), (rows, form) => {
        const { delimiter, decimal } = excelForms[form];
        const read: string[][] = parse(excelCsv(columns, rows, form), {
          bom: true,
          delimiter,
          record_delimiter: '\r\n'
        });
        expect(read.slice(1).map(([name, area = '', year]) => [name, area.replace(decimal, '.'), year])).toEqual(rows);
      })
    );
  });
});
