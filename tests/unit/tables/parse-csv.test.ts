import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/tables/parse-csv.ts';
import { csvText } from '#lib/tables/write-csv.ts';

describe('reading CSV', () => {
  it('gives each record the line on which it begins', () => {
    expect(parseCsv('a,b\n1,"two\nlines"\n3,4\n').records).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, cells: ['1', 'two\nlines'] },
      { row: 4, cells: ['3', '4'] }
    ]);
  });

  it.each([
    ['a quote inside a plain cell', 'a,b\n1,x"y\n3,4\n'],
    ['a quote that closes too early', 'a,b\n"x"y,2\n3,4\n'],
    ['a quote that never closes', 'a,b\n1,"2\n3,4\n']
  ])('sets aside %s and reads on', (_, text) => {
    const { records, broken } = parseCsv(text);
    expect(broken).toEqual([{ row: 2, text: text.split('\n')[1] }]);
    expect(records.map(({ row }) => row)).toEqual([1, 3]);
    expect(records.at(-1)?.cells).toEqual(['3', '4']);
  });

  it('gives up on a file that is no CSV', () => {
    expect(parseCsv('x"y\n'.repeat(500)).broken).toHaveLength(100);
  });
});

describe('reading a file that is taken in pieces', () => {
  // Quoted line ends, so that some piece would end inside quotes if quotes were not counted.
  const record = `id,"${'two\nlines '.repeat(40)}",3\n`;
  const count = 12_000;

  it('counts lines and keeps every cell', () => {
    const { records, broken } = parseCsv(record.repeat(count));
    expect(broken).toEqual([]);
    expect(records).toHaveLength(count);
    expect(records.at(-1)).toEqual({ row: (count - 1) * 41 + 1, cells: ['id', 'two\nlines '.repeat(40), '3'] });
  });

  it('sets a broken record aside wherever it stands', () => {
    const { records, broken } = parseCsv(`${record.repeat(count)}x"y,z\nlast,1,2\n`);
    expect(broken).toEqual([{ row: count * 41 + 1, text: 'x"y,z' }]);
    expect(records).toHaveLength(count + 1);
    expect(records.at(-1)?.cells).toEqual(['last', '1', '2']);
  });
});

describe('writing CSV', () => {
  it('guards what a spreadsheet would run, and leaves numbers alone', () => {
    const cells = ['=1+1', '+84 237', '-12.5', '+7', '-x', '@sum', '\tx', 'a,b', 'say "so"', 'plain'];
    expect(
      csvText(
        ['c'],
        cells.map((cell) => [cell])
      ).split('\r\n')
    ).toEqual(['c', "'=1+1", "'+84 237", '-12.5', '+7', "'-x", "'@sum", "'\tx", '"a,b"', '"say ""so"""', 'plain', '']);
  });

  it('writes what is read back unchanged', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\uFEFF'));
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(table, ([header = [], ...rows]) => {
        const { records, broken } = parseCsv(csvText(header, rows));
        expect(broken).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual([header, ...rows]);
      })
    );
  });
});
