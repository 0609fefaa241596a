import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { workbook } from '#lib/export/xlsx.ts';
import { readSheet } from '#lib/sheets/read-sheet.ts';
import { seenWithoutFont } from './encoders.ts';
import { cellsOf, columnOf, failureOf, kindsOf, noticeOf, sheetOf } from './reading.ts';
import { number, row, text, workbookOf } from './workbooks.ts';

const head = row(1, text('A1', 'Tên'), text('B1', 'Ngày'), text('C1', 'Vốn'));
const one = (rows: string, merged: readonly string[] = []): Uint8Array<ArrayBuffer> =>
  workbookOf([{ name: 'Dự án', rows: head + rows, merged }]);

describe('a workbook', () => {
  it('of our own export comes back as it was', async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^x[a-zđệ <>&'"\n]{0,12}$/),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => Number(value.toFixed(4)))
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const bytes = workbook([{ name: 'Dự án', head: ['Tên', 'Mã', 'Vốn'], rows: table }]);
        const sheet = await sheetOf(bytes, { headerRow: 1 });
        expect(sheet.header).toEqual(['Tên', 'Mã', 'Vốn']);
        expect(cellsOf(sheet)).toEqual(table.map((cells) => cells.map((value) => (value === 0 ? '0' : String(value)))));
      }),
      { numRuns: 40 }
    );
  });

  it('gives dates as ISO and numbers as Excel shows them', async () => {
    const rows = [
      row(2, text('A2', 'A'), number('B2', '45292', 1), number('C2', '0.30000000000000004')),
      row(3, text('A3', 'B'), number('B3', '45292.75', 4), number('C3', '1234567890.12')),
      row(4, text('A4', 'C'), number('B4', '0.5', 4), number('C4', '1E-7'))
    ];
    const sheet = await sheetOf(one(rows.join('')));
    expect(columnOf(sheet, 'Ngày')).toEqual(['2024-01-01', '2024-01-01T18:00:00', '12:00:00']);
    expect(columnOf(sheet, 'Vốn')).toEqual(['0.3', '1234567890.12', '0.0000001']);
    expect(sheet.notices).toEqual([]);
  });

  it('counts days from 1904 where it says so', async () => {
    const rows = head + row(2, text('A2', 'A'), number('B2', '43830', 1));
    const sheet = await sheetOf(workbookOf([{ name: 'Dự án', rows }], '<workbookPr date1904="1"/>'));
    expect(columnOf(sheet, 'Ngày')).toEqual(['2024-01-01']);
  });

  it('has texts that its cells share, some of them in pieces', async () => {
    const shared =
      '<si><t>Tên</t></si><si><t xml:space="preserve"> Khu &amp; cụm_x0041_ </t></si>' +
      '<si><r><t>Bỉm </t></r><r><rPr><b/></rPr><t>Sơn</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/>';
    const of = (reference: string, place: number): string => `<c r="${reference}" t="s"><v>${place}</v></c>`;
    const rows = [
      row(1, of('A1', 0), text('B1', 'Ngày'), text('C1', 'Ghi chú')),
      row(2, of('A2', 2), number('B2', '45292', 1), of('C2', 1)),
      row(3, of('A3', 2), number('B3', '45293', 1), of('C3', 3), '<c r="D3" t="inlineStr"><is><t/></is></c>')
    ];
    const sheet = await sheetOf(workbookOf([{ name: 'Dự án', rows: rows.join('') }], '', shared));
    expect(sheet.header).toEqual(['Tên', 'Ngày', 'Ghi chú']);
    expect(cellsOf(sheet)).toEqual([
      ['Bỉm Sơn', '2024-01-01', ' Khu & cụmA '],
      ['Bỉm Sơn', '2024-01-02', '']
    ]);
    const lost = workbookOf([{ name: 'Dự án', rows: row(1, of('A1', 9)) }], '', shared);
    expect(await failureOf(lost, 'a.xlsx')).toMatchObject({ kind: 'damaged', format: 'xlsx' });
  });

  it('can be stopped, and tells how far it is', async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => row(index + 2, text(`A${index + 2}`, `Khu ${index}`)));
    const told: number[] = [];
    let stopped = false;
    const tools = {
      parquet: () => Promise.reject(new Error('no engine')),
      tell: (rows: number) => told.push(rows),
      isStopped: () => stopped
    };
    const bytes = one(many.join(''));
    let clock = 0;
    const now = vi.spyOn(performance, 'now').mockImplementation(() => (clock += 50));
    const read = await readSheet({ name: 'a.xlsx', bytes }, {}, tools);
    expect(read.kind).toBe('read');
    expect(told.slice(0, 3)).toEqual([500, 1000, 1500]);
    stopped = true;
    expect(await readSheet({ name: 'a.xlsx', bytes }, {}, tools)).toEqual({ kind: 'stopped' });
    now.mockRestore();
  });

  it('tells formulas, errors, percentages and merged cells', async () => {
    const formula = '<c r="C2"><f>SUM(C3:C4)</f><v>12.5</v></c>';
    const error = '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
    const rows =
      row(2, text('A2', 'A'), '<c r="B2" t="b"><v>1</v></c>', formula) +
      row(3, text('A3', 'B'), error, number('C3', '0.125', 2)) +
      row(4, '<c r="B4" t="str"><f>""</f></c>', number('C4', '0.5', 3));
    const sheet = await sheetOf(one(rows, ['A3:A4', 'A1:B1']));
    expect(cellsOf(sheet)).toEqual([
      ['A', 'true', '12.5'],
      ['B', '#DIV/0!', '0.125'],
      ['', '', '0.5']
    ]);
    expect(sheet.notices).toEqual([
      { kind: 'formulas', cells: 3 },
      { kind: 'cell-errors', rows: [3] },
      { kind: 'percent-cells', columns: ['Vốn'] },
      { kind: 'merged', ranges: 1 }
    ]);
  });

  it('reads the first visible sheet with cells, or the one chosen, and names the others', async () => {
    const bytes = workbookOf([
      { name: 'Ẩn', rows: row(1, text('A1', 'x')), hidden: true },
      { name: 'Bìa', rows: '' },
      { name: 'Vốn &amp; lao động', rows: head + row(2, text('A2', 'B')) }
    ]);
    const sheet = await sheetOf(bytes);
    expect(sheet.reading).toMatchObject({ sheet: 'Vốn & lao động', sheets: ['Ẩn', 'Bìa', 'Vốn & lao động'] });
    expect(noticeOf(sheet, 'other-sheets')).toEqual({ kind: 'other-sheets', sheets: ['Ẩn', 'Bìa'] });
    expect((await sheetOf(bytes, { sheet: 'Ẩn' })).header).toEqual(['x']);
  });

  it('keeps the numbers of its rows where rows and titles are left out', async () => {
    const rows =
      row(1, text('A1', 'BẢNG 1')) +
      row(4, text('A4', 'Tên'), text('B4', 'Mã')) +
      row(7, text('A7', 'x'), text('B7', 'y'));
    const sheet = await sheetOf(workbookOf([{ name: 'Dự án', rows }]));
    expect([sheet.header, sheet.reading.headerRow, sheet.rows[0]?.row]).toEqual([['Tên', 'Mã'], 4, 7]);
  });

  it('is read where cells name no place, or a style that is not there', async () => {
    const cell = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
    const rows = `<row>${cell('Tên')}${cell('Vốn')}</row><row>${cell('A')}<c s="77"><v>3</v></c></row>`;
    expect(cellsOf(await sheetOf(workbookOf([{ name: 'Dự án', rows }])))).toEqual([['A', '3']]);
  });

  it('takes numbers that stand as text, and letters of ABC fonts, as people typed them', async () => {
    const legacy = ['huyện Yên Định', 'thị xã Bỉm Sơn', 'đất công nghiệp'];
    const rows = legacy.map((cell, index) =>
      row(index + 2, text(`A${index + 2}`, seenWithoutFont(cell)), text(`C${index + 2}`, `1.234,${index + 1}`))
    );
    const sheet = await sheetOf(one(rows.join('') + row(5, text('A5', 'x'), number('C5', '12.345'))));
    expect(columnOf(sheet, 'Tên')).toEqual([...legacy, 'x']);
    expect(columnOf(sheet, 'Vốn')).toEqual(['1234.1', '1234.2', '1234.3', '12.345']);
    expect(kindsOf(sheet)).toEqual(['empty-columns', 'cells-converted', 'decimal-converted'].slice(1));
  });
});

describe('a workbook that cannot be read', () => {
  it('with a cell beyond the last column or far from all others is refused, not filled up', async () => {
    expect(await failureOf(one(row(2, text('ZZZZ2', 'x'))), 'a.xlsx')).toMatchObject({
      kind: 'damaged',
      format: 'xlsx'
    });
    expect(await failureOf(one(row(1_000_000, text('XFD1000000', 'x'))), 'a.xlsx')).toMatchObject({ kind: 'damaged' });
  });

  it('that was cut off is damaged', async () => {
    const bytes = one(row(2, text('A2', 'x')));
    expect(await failureOf(bytes.slice(0, bytes.length - 60), 'a.xlsx')).toMatchObject({ kind: 'damaged' });
  });
});
