import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureText } from '#lib/sheets/failure-text.ts';
import { noticeText } from '#lib/sheets/notice-text.ts';
import type { SheetFailure, SheetNotice } from '#lib/sheets/own-sheet.ts';
import { largestFileBytes, readSheet } from '#lib/sheets/read-sheet.ts';
import { toUtf16, toUtf8 } from './encoders.ts';
import { failureOf, kindsOf, sheetOf } from './reading.ts';
import { row, text, workbookOf } from './workbooks.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync({ [path]: strToU8('x') }));
const oleWith = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from([...ole, ...toUtf16(name, true)]);

describe('what a file is', () => {
  it.each<readonly [string, SheetFailure, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', { kind: 'empty' }, ''],
    ['blank lines', { kind: 'empty' }, '\n \n\t\n'],
    ['a workbook before 2007', { kind: 'old-excel' }, oleWith('Workbook')],
    ['a workbook with a password', { kind: 'encrypted' }, oleWith('EncryptedPackage')],
    ['a PDF', { kind: 'other-format', format: 'pdf' }, '%PDF-1.7 …'],
    ['a document', { kind: 'other-format', format: 'word' }, zip('word/document.xml')],
    [
      'a spreadsheet of LibreOffice',
      { kind: 'other-format', format: 'ods' },
      zip('application/vnd.oasis.opendocument.spreadsheet')
    ],
    ['a binary workbook', { kind: 'other-format', format: 'xlsb' }, zip('xl/workbook.bin')],
    ['an archive', { kind: 'other-format', format: 'zip' }, zip('a.csv')],
    [
      'a web page named .xls',
      { kind: 'other-format', format: 'html' },
      '<html><table><tr><td>1</td></tr></table></html>'
    ],
    ['noise', { kind: 'unknown-format' }, Uint8Array.from({ length: 900 }, (_, place) => (place * 7) % 32)]
  ])('%s', async (_, failure, content) => {
    expect(await failureOf(content)).toEqual(failure);
  });

  it('is told by its content, not by its name', async () => {
    expect((await sheetOf('a,b\n1,2\n', {}, 'a.xlsx')).reading.format).toBe('csv');
    const bytes = workbookOf([{ name: 'S', rows: row(1, text('A1', 'x')) }]);
    expect((await sheetOf(bytes, {}, 'a.csv')).reading.format).toBe('xlsx');
  });

  it('is not asked of files that are too large', async () => {
    const bytes = new Uint8Array(largestFileBytes + 1);
    expect(await failureOf(bytes)).toEqual({ kind: 'too-large', bytes: bytes.length, limit: largestFileBytes });
  });
});

describe('Parquet', () => {
  const bytes = toUtf8('PAR1…PAR1');

  it('is read by the engine: its cells are taken as they are', async () => {
    const parquet = () =>
      Promise.resolve({
        columns: ['a', 'b'],
        rows: [
          ['1.234', 'Hãa'],
          ['2.345', '']
        ]
      });
    const read = await readSheet({ name: 'a.parquet', bytes }, {}, { parquet });
    expect(read).toMatchObject({
      kind: 'read',
      sheet: { header: ['a', 'b'], rows: [{ row: 1, cells: ['1.234', 'Hãa'] }, { row: 2 }], notices: [] }
    });
  });

  it('that the engine refuses is damaged, with its words', async () => {
    const parquet = () => Promise.reject(new Error('No magic bytes'));
    const failure = await failureOf(bytes, 'a.parquet', { parquet });
    expect(failure).toEqual({ kind: 'damaged', format: 'parquet', detail: 'No magic bytes' });
  });
});

describe('any bytes', () => {
  const start = fc.constantFrom<readonly number[]>(
    [],
    ole,
    [0x50, 0x4b, 3, 4],
    [0xff, 0xfe],
    [0xef, 0xbb, 0xbf],
    [0x7b, 0x22]
  );
  const readOrFailed = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const read = await readSheet({ name: 'a', bytes }, {}, { parquet: () => Promise.reject(new Error('none')) });
    if (read.kind === 'read') {
      const width = read.sheet.header.length;
      expect(read.sheet.rows.every(({ cells }) => cells.length === width)).toBe(true);
    } else expect(read.kind === 'failed' ? failureText(read.failure, 'vi') : '').not.toBe('');
  };

  it('are read or refused, and never throw', async () => {
    const bytes = fc
      .tuple(start, fc.uint8Array({ maxLength: 300 }))
      .map((parts) => Uint8Array.from(parts.flatMap((part) => [...part])));
    await fc.assert(fc.asyncProperty(bytes, readOrFailed), { numRuns: 300 });
  });

  it('in a workbook are read or refused', async () => {
    const whole = workbookOf([
      { name: 'S', rows: row(1, text('A1', 'Tên'), text('B1', 'Mã')) + row(2, text('A2', 'x')) }
    ]);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = whole.slice();
        for (const [place, byte] of changes) bytes[place] = byte;
        await readOrFailed(bytes);
      }),
      { numRuns: 150 }
    );
  });

  it('in the text of a sheet and signs of markup are read or refused', async () => {
    const sign = fc.constantFrom(
      '<c r="A1">',
      '<c ',
      '<row r="9">',
      '<v>',
      '</v>',
      '</c>',
      '1',
      'x',
      '&#x0;',
      ' t="b"',
      '>',
      '<is><t>'
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 20 }), (signs) =>
        readOrFailed(workbookOf([{ name: 'S', rows: signs.join('') }]))
      ),
      { numRuns: 150 }
    );
  });
});

describe('words', () => {
  it('say every notice of a sheet in both languages', async () => {
    const sheet = await sheetOf('Bảng 1\n\nTên;Vốn;;Vốn\nA;1,5;x\n\n"B;2,5;y;3\n');
    expect(kindsOf(sheet)).toEqual([
      'broken-quotes',
      'lines-above-header',
      'empty-rows',
      'unnamed-columns',
      'repeated-columns',
      'ragged',
      'decimal-converted'
    ]);
    const said = sheet.notices.flatMap((notice) => [noticeText(notice, 'vi'), noticeText(notice, 'en')]);
    expect(new Set(said).size).toBe(sheet.notices.length * 2);
    expect(said).toContain('1 line above the names of the columns was left out.');
    expect(said).toContain('Đã bỏ qua 1 dòng phía trên dòng tên cột.');
  });

  it('name the first rows of a long list and count the rest', () => {
    const notice: SheetNotice = { kind: 'ragged', rows: Array.from({ length: 2_000 }, (_, index) => index) };
    expect(noticeText(notice, 'vi')).toContain('10, 11 và 1.988 chỗ khác');
    expect(noticeText(notice, 'en')).toContain('10, 11 and 1,988 more');
  });
});
