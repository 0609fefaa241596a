import { describe, expect, it } from 'vitest';
import { csvBytes } from '#lib/database/desk-csv.ts';
import { carriedAs, decodeCells, kindOfType } from '#lib/database/desk-decode.ts';
import type { ResultColumn } from '#lib/domain/desk.ts';

const column = (type: string, name = 'c'): ResultColumn => ({ name, type, kind: kindOfType(type) });

/** One row as the engine hands it over. */
function decodedAs(type: string, cell: unknown): unknown {
  const table = { numRows: 1, schema: { fields: [] }, getChildAt: () => ({ get: () => cell }) };
  return decodeCells(table, [column(type)])[0]?.[0];
}

describe('cells of an answer', () => {
  it.each([
    ['DECIMAL(8,2)', '1.25', 1.25],
    ['DECIMAL(38,2)', '12345678901234567890.12', '12345678901234567890.12'],
    ['HUGEINT', '170141183460469231731687303715884105727', '170141183460469231731687303715884105727'],
    ['BIGINT', '9007199254740993', '9007199254740993'],
    ['BIGINT', '-12', -12],
    ['BIGINT', 12n, 12],
    ['FLOAT', '0.1', 0.1],
    ['FLOAT', 'nan', Number.NaN],
    ['FLOAT', '-inf', -Infinity],
    ['DOUBLE', Infinity, Infinity],
    ['DATE', '2024-02-03', '2024-02-03'],
    ['VARCHAR[]', '[a, b]', '[a, b]'],
    ['VARCHAR', '12', '12'],
    ['BOOLEAN', false, false],
    ['VARCHAR', null, null]
  ])('reads %s %s', (type, cell, expected) => {
    expect(decodedAs(type, cell)).toEqual(expected);
  });

  it('asks every type in a form that travels unharmed', () => {
    const types = ['DOUBLE', 'BOOLEAN', 'DECIMAL(8,2)', 'TIMESTAMP', 'MAP(INTEGER, VARCHAR)'];
    expect(types.map(carriedAs)).toEqual(['DOUBLE', 'BOOLEAN', 'VARCHAR', 'VARCHAR', 'VARCHAR']);
  });

  it.each([
    ['DECIMAL(8,0)', 'integer'],
    ['INTEGER[][]', 'list'],
    ["ENUM('a', 'b')", 'text'],
    ['TIMESTAMP WITH TIME ZONE', 'timestamp'],
    ['STRUCT(a INTEGER, b VARCHAR)', 'other']
  ])('tells the kind of %s', (type, kind) => {
    expect(kindOfType(type)).toBe(kind);
  });
});

describe('an answer as CSV', () => {
  it('guards texts that a spreadsheet would run, and leaves numbers', () => {
    const columns = [column('VARCHAR', 'tên'), column('DOUBLE', 'n'), column('HUGEINT', 'n')];
    const rows = [
      ['=1+1', -5, '-170141183460469231731687303715884105727'],
      ['a "b", c\nd', null, 1],
      ['-12', 0.5, null]
    ];
    const text = new TextDecoder().decode(csvBytes(columns, rows));
    expect(text).toBe(
      'tên,n,n\r\n\'=1+1,-5,-170141183460469231731687303715884105727\r\n"a ""b"", c\nd",,1\r\n-12,0.5,\r\n'
    );
  });
});
