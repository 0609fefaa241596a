import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '#lib/sheets/own-sheet.ts';
import { noticeText } from '#lib/sheets/notice-text.ts';
import { cellsOf, columnOf, kindsOf, noticeOf, sheetOf } from './reading.ts';

/** A cell as a program writes it: quoted where it must be. */
const quoted = (cell: string): string => (/[",;\t|\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const written = (rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string =>
  rows.map((row) => row.map(quoted).join(delimiter) + lineEnd).join('');

describe('any table of texts', () => {
  const delimiter = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  // Words that are neither a number nor a date nor legacy letters: those are read further, see the other tests.
  const sign = fc.constantFrom('a', 'Đ', 'ệ', ' ', ',', ';', '\t', '|', '"', '\n', "'", '=', '\\', '#');
  const cell = fc.array(sign, { maxLength: 8 }).map((signs) => `x${signs.join('')}`);
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
    );

  it('comes back in every dialect', async () => {
    await fc.assert(
      fc.asyncProperty(table, delimiter, lineEnd, async (rows, sign, end) => {
        const header = (rows[0] ?? []).map((_, column) => `name ${column}`);
        const sheet = await sheetOf(written([header, ...rows], sign, end), { delimiter: sign, headerRow: 1 });
        expect(sheet.header).toEqual(header);
        expect(cellsOf(sheet)).toEqual(rows);
        expect(sheet.notices).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  it('comes back with a separator that nobody named, where the cells are plain', async () => {
    const plain = fc.stringMatching(/^[a-zđ]{1,8}$/);
    const plainTable = fc
      .integer({ min: 2, max: 6 })
      .chain((columns) =>
        fc.array(fc.array(plain, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 })
      );
    await fc.assert(
      fc.asyncProperty(plainTable, delimiter, lineEnd, async (rows, sign, end) => {
        const header = (rows[0] ?? []).map((_, column) => `tên ${column}`);
        const sheet = await sheetOf(written([header, ...rows], sign, end));
        expect(sheet.reading.delimiter).toBe(sign);
        expect([sheet.header, ...cellsOf(sheet)]).toEqual([header, ...rows]);
      }),
      { numRuns: 200 }
    );
  });

  it('is read in blocks as it is read at once', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => [
      `row ${index}`,
      index % 7 === 0 ? `line one\nline "two", ${index}` : 'plain',
      `"${index}"`
    ]);
    const sheet = await sheetOf(written([['a', 'b', 'c'], ...rows], ',', '\r\n'));
    expect(cellsOf(sheet)).toEqual(rows);
    expect(sheet.rows.at(-1)?.row).toBe(1 + 6_000 + Math.floor(5_998 / 7) + 1);
  });
});

describe('the separator', () => {
  const guessed = async (text: string): Promise<readonly [string | null, number]> => {
    const sheet = await sheetOf(text);
    return [sheet.reading.delimiter, sheet.header.length];
  };

  it('is no decimal comma and no comma of an address', async () => {
    expect(await guessed('Tên;Diện tích;Địa chỉ\nA;1,5;Số 1, phố B\nC;2,5;Số 2, phố D\n')).toEqual([';', 3]);
    expect(await guessed('Tên\tVốn\nA\t1.234,5\n')).toEqual(['\t', 2]);
  });

  it('is no sign of a list inside cells', async () => {
    expect(await guessed('id,name,list\n1,x,a;b;c\n2,y,d;e;f\n')).toEqual([',', 3]);
  });

  it('is not found in a sheet of one column', async () => {
    expect((await guessed('Địa chỉ\nSố 1, phố A\nSố 2, phố B\n'))[1]).toBe(1);
    expect((await guessed('Giá\n1,5\n2,5\n'))[1]).toBe(1);
    expect((await guessed('Tên\nBỉm Sơn\nNghi Sơn\n'))[1]).toBe(1);
  });

  it('is the one that the line for Excel names, and that line is no row', async () => {
    const sheet = await sheetOf('sep=|\r\na|b;c\r\n1|2\r\n');
    expect([sheet.header, sheet.reading.headerRow, cellsOf(sheet)]).toEqual([['a', 'b;c'], 2, [['1', '2']]]);
  });

  it('is the one that the reader chooses', async () => {
    expect((await sheetOf('a,b;c\n1,2;3\n', { delimiter: ';' })).header).toEqual(['a,b', 'c']);
  });
});

describe('the header', () => {
  const official = [
    'BẢNG 1: Danh mục khu, cụm công nghiệp,,,',
    '(Kèm theo Quyết định số 121/QĐ-UBND),,,',
    ',,,Đơn vị: ha',
    'TT,Tên,Huyện,Diện tích',
    '1,Bỉm Sơn,Bỉm Sơn,540',
    '2,Hoàng Long,Thanh Hóa,286'
  ].join('\n');

  it('stands below the titles of an official table, and each row keeps its line', async () => {
    const sheet = await sheetOf(official);
    expect(sheet.header).toEqual(['TT', 'Tên', 'Huyện', 'Diện tích']);
    expect(sheet.rows.map(({ row }) => row)).toEqual([5, 6]);
    expect(noticeOf(sheet, 'lines-above-header')).toEqual({ kind: 'lines-above-header', lines: 3 });
  });

  it('is the line that the reader chooses', async () => {
    const sheet = await sheetOf(official, { headerRow: 5 });
    expect([sheet.header, sheet.rows.length]).toEqual([['1', 'Bỉm Sơn', 'Bỉm Sơn_2', '540'], 1]);
  });

  it('may name years, while rows of missing figures are none', async () => {
    const sheet = await sheetOf('Tỉnh,2022,2023,2024\nThanh Hóa,1,2,3\nLào Cai,-,-,...\nNghệ An,4,5,6\n');
    expect([sheet.reading.headerRow, sheet.rows.length]).toEqual([1, 3]);
  });

  it('is followed in official tables by a row that counts the columns: it is left out and told', async () => {
    const sheet = await sheetOf('TT,Tên,Huyện,Diện tích\nA,B,1,2\n1,Bỉm Sơn,x,540\n');
    expect(cellsOf(sheet)).toEqual([['1', 'Bỉm Sơn', 'x', '540']]);
    expect(sheet.notices).toEqual([{ kind: 'column-numbers', row: 2 }]);
    expect(cellsOf(await sheetOf('a,b,c,d\n1,2,3,5\n'))).toEqual([['1', '2', '3', '5']]);
  });

  it('may stand on two lines: the upper name, over several columns, is joined to each lower one', async () => {
    const upper = 'TT,Tên,Diện tích (ha),,Tỷ lệ lấp đầy';
    const lower = ',,Quy hoạch,Đất công nghiệp,';
    const sheet = await sheetOf(`${upper}\n${lower}\n(1),(2),(3),(4),(5)\n1,Bỉm Sơn,540,310,85\n2,Lễ Môn,87,62,100\n`);
    expect(sheet.header).toEqual([
      'TT',
      'Tên',
      'Diện tích: Quy hoạch (ha)',
      'Diện tích: Đất công nghiệp (ha)',
      'Tỷ lệ lấp đầy'
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([4, 5]);
    expect(sheet.notices).toEqual([
      { kind: 'names-joined', row: 2 },
      { kind: 'column-numbers', row: 3 }
    ]);
    expect(noticeText({ kind: 'names-joined', row: 2 }, 'vi')).toContain('dòng 2');
  });

  it.each([
    ['a row of words under a column without a name', 'TT,Tên,,Vốn\n1,A,B,2\n2,C,D,3\n'],
    ['a group of rows', 'TT,Tên,Huyện,Vốn\n,Khu công nghiệp,,\n1,A,x,2\n'],
    ['a row without its number', 'TT,Tên,,Vốn\n,A,B,\n,C,D,3\n'],
    ['a sheet without figures', 'TT,Tên,,Vốn\n,A,B,\nI,C,D,x\n']
  ])('does not take %s for one', async (_, text) => {
    expect(kindsOf(await sheetOf(text))).not.toContain('names-joined');
  });

  it('gives a name to columns without one and tells two of the same name apart', async () => {
    const sheet = await sheetOf('Tên,,Vốn,Vốn,\nA,x,1,2,\nB,y,3,4,\n');
    expect(sheet.header).toEqual(['Tên', 'column_2', 'Vốn', 'Vốn_2']);
    expect(kindsOf(sheet)).toEqual(['unnamed-columns', 'repeated-columns']);
  });

  it('leaves out empty rows and columns and says how many', async () => {
    const sheet = await sheetOf('a,,b\n1,,2\n,,\n3,,4\n,,\n');
    expect([sheet.header, cellsOf(sheet)]).toEqual([
      ['a', 'b'],
      [
        ['1', '2'],
        ['3', '4']
      ]
    ]);
    expect(sheet.notices).toEqual([
      { kind: 'empty-rows', rows: 1 },
      { kind: 'empty-columns', columns: 1 }
    ]);
  });
});

describe('slips', () => {
  it('keeps rows that are too short or too long, and names their lines', async () => {
    const sheet = await sheetOf('a,b,c\n1,2\n1,2,3,4\n1,2,3\n');
    expect(cellsOf(sheet)).toEqual([
      ['1', '2', '', ''],
      ['1', '2', '3', '4'],
      ['1', '2', '3', '']
    ]);
    expect(noticeOf(sheet, 'ragged')).toEqual({ kind: 'ragged', rows: [2, 3] });
  });

  it('reads on after quotes that do not fit', async () => {
    const sheet = await sheetOf('a,b\n"never closed,1\n"x\ny",2\n5" pipe,3\nz,"4" 5\nlast,6\n');
    expect(cellsOf(sheet)).toEqual([
      ['"never closed', '1'],
      ['x\ny', '2'],
      ['5" pipe', '3'],
      ['z', '"4" 5'],
      ['last', '6']
    ]);
    expect(noticeOf(sheet, 'broken-quotes')).toEqual({ kind: 'broken-quotes', rows: [2, 5, 6] });
  });

  it('takes quotes for letters where nearly every line has one that does not fit', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => `${index}" pipe,x`);
    const sheet = await sheetOf(`size,name\n${rows.join('\n')}\n`);
    expect(columnOf(sheet, 'size')).toEqual(rows.map((row) => row.split(',')[0]));
  });

  it('tells rows of sums, and no company that is called one', async () => {
    const rows = ['1,Tổng công ty Gang thép,5', ',Cộng (I + II),7', 'Tổng cộng,,12', 'x,Tổng,1', '2,Cong Ty A,3'];
    expect(noticeOf(await sheetOf(`TT,Tên,Vốn\n${rows.join('\n')}\n`), 'sum-rows')).toEqual({
      kind: 'sum-rows',
      rows: [3, 4, 5]
    });
  });

  it('tells cells with errors of a spreadsheet', async () => {
    expect(noticeOf(await sheetOf('a,b\nx,#N/A\ny,2\n'), 'cell-errors')).toEqual({ kind: 'cell-errors', rows: [2] });
  });

  it('writes marks of Vietnamese with their letter, and says so', async () => {
    const sheet = await sheetOf(`Tên,Mã\n${'Lào Cai'.normalize('NFD')},1\n`);
    expect(columnOf(sheet, 'Tên')).toEqual(['Lào Cai']);
    expect(sheet.notices).toEqual([{ kind: 'composed', cells: 1 }]);
  });
});
