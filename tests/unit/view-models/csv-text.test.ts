import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '#lib/view-models/csv-text.ts';

describe('the CSV of a zone', () => {
  it('keeps a spreadsheet from running a cell, and keeps negative numbers numbers', () => {
    const text = csvText(['a', 'b'], [['=1+1', -3.5]]);
    expect(text).toBe("\uFEFFa,b\r\n'=1+1,-3.5\r\n");
  });

  it('is read back as it was written, whatever the text holds', () => {
    const plainText = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(plainText, plainText), { minLength: 1 }), (rows) => {
        const read: unknown = parse(csvText(['first', 'second'], rows), { bom: true, from_line: 1 });
        expect(read).toEqual([['first', 'second'], ...rows]);
      })
    );
  });

  it('writes an absent value as an empty cell', () => {
    expect(csvText(['a', 'b'], [[null, 0]])).toBe('\uFEFFa,b\r\n,0\r\n');
  });
});
