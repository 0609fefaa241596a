import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { provinceTemplate, tableTemplate } from '#lib/export/templates/template-file.ts';
import type { TemplateColumn, TemplateTable } from '#lib/export/templates/template.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { cellsOf, sheetOf } from '../sheets/reading.ts';
import { number, row, text } from '../sheets/workbooks.ts';

const words = (await loadMessages('vi')).templates.file;
const column = (name: string, vi: string, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
  name,
  titles: { vi, en: name },
  descriptions: { vi: `${vi} là gì`, en: `what ${name} is` },
  values: { kind: 'free' },
  unit: null,
  required: false,
  unique: false,
  delimiter: null,
  ...more
});
const zones: TemplateTable = {
  name: 'zones',
  titles: { vi: 'Khu, cụm', en: 'Zones' },
  descriptions: { vi: 'Mỗi dòng một khu', en: 'A zone a row' },
  columns: [
    column('zone_id', 'Mã khu', { required: true, unique: true }),
    column('province_id', 'Tỉnh', {
      required: true,
      values: { kind: 'id-of', table: 'provinces', column: 'province_id', own: false }
    }),
    column('kind', 'Loại', { values: { kind: 'one-of', ids: ['industrial-park', 'industrial-cluster'] } }),
    column('lat', 'Vĩ độ', { unit: 'độ', values: { kind: 'number', whole: false, least: 8, most: 24 } }),
    column('issued_on', 'Ngày', { values: { kind: 'date' } })
  ],
  example: { cells: ['th-kcn-bim-son', 'thanh-hoa', 'industrial-park', '20.1', '2024-07'], source: 'Cổng <A&B>' }
};
const references = { provinces: [{ id: 'ninh-binh', name: { vi: 'Ninh Bình', en: 'Ninh Binh' } }] };
const template = tableTemplate(zones, references, 'vi', words);

const part = (name: string): string => strFromU8(unzipSync(template)[name] ?? new Uint8Array());

/** The template with rows that a steward wrote beneath the names. */
function filledIn(rows: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(template);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(files[sheet] ?? new Uint8Array()).replace('</sheetData>', `${rows}</sheetData>`);
  return new Uint8Array(zipSync({ ...files, [sheet]: strToU8(xml) }));
}

describe('a template that was filled in', () => {
  it('is read without any choice: the names are found, titles, notes and the example passed over', async () => {
    const written = [
      row(5, text('A5', 'nb-kcn-mot'), text('B5', 'ninh-binh'), number('D5', '20.25'), text('E5', '2024-07')),
      row(6, text('A6', 'nb-kcn-hai'), text('B6', 'ninh-binh'), text('C6', 'industrial-park'))
    ];
    const sheet = await sheetOf(filledIn(written.join('')));
    expect(sheet.reading).toMatchObject({ sheet: 'zones', headerRow: 4 });
    expect(sheet.header).toEqual(zones.columns.map(({ name }) => name));
    expect(cellsOf(sheet)).toEqual([
      ['nb-kcn-mot', 'ninh-binh', '', '20.25', '2024-07'],
      ['nb-kcn-hai', 'ninh-binh', 'industrial-park', '', '']
    ]);
    expect(sheet.rows.map((one) => one.row)).toEqual([5, 6]);
  });

  it('is read at the sheet that was filled in, where a workbook has one for every table after its guide', async () => {
    const book = provinceTemplate([{ ...zones, name: 'sources' }, zones], references, 'vi', words);
    expect((await sheetOf(book)).reading.sheet).toBe('sources');
    const files = unzipSync(book);
    const path = 'xl/worksheets/sheet3.xml';
    const xml = strFromU8(files[path] ?? new Uint8Array()).replace(
      '</sheetData>',
      `${row(5, text('A5', 'nb-kcn-mot'))}</sheetData>`
    );
    const filled = await sheetOf(new Uint8Array(zipSync({ ...files, [path]: strToU8(xml) })));
    expect(filled.reading).toMatchObject({ sheet: 'zones', headerRow: 4 });
    expect(filled.rows).toHaveLength(1);
  });

  it('has no row while nobody wrote one', async () => {
    expect((await sheetOf(template)).rows).toEqual([]);
  });
});

describe('a blank template', () => {
  const sheet = part('xl/worksheets/sheet1.xml');

  it('offers lists from a sheet that is hidden, and says what their ids mean on one that is not', () => {
    const book = part('xl/workbook.xml');
    expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'zones',
      'Hướng dẫn · Guide',
      'Danh mục · Lists',
      'lists'
    ]);
    expect(book.match(/state="hidden"/g)).toHaveLength(1);
    expect(book).toContain('<sheet name="lists" sheetId="4" state="hidden"');
    expect(sheet).toContain('<formula1>lists!$A$2:$A$2</formula1>');
    expect(sheet).toContain('<formula1>lists!$B$2:$B$3</formula1>');
    expect(part('xl/worksheets/sheet3.xml')).toContain('Ninh Bình');
  });

  it('keeps ids and days as text, and numbers as numbers within their bounds', () => {
    const styles = [...sheet.matchAll(/<col [^>]*style="(\d)"/g)].map(([, style]) => style);
    expect(styles).toEqual(['6', '6', '6', '0', '6']);
    expect(part('xl/styles.xml')).toContain('numFmtId="49"');
    expect(sheet).toContain('type="decimal" operator="between"');
    expect(sheet).toContain('<formula1>8</formula1><formula2>24</formula2>');
  });

  it('marks what is required, shows an example with its source, and explains each column in both languages', () => {
    expect(sheet).toContain('Mã khu *');
    expect(sheet).toContain('VD: th-kcn-bim-son');
    const guide = part('xl/worksheets/sheet2.xml');
    expect(guide).toContain('Cổng &lt;A&amp;B&gt;');
    for (const { descriptions } of zones.columns) {
      expect(guide).toContain(descriptions.vi);
      expect(guide).toContain(descriptions.en);
    }
  });

  it('keeps messages within what a spreadsheet takes', () => {
    const long = column('name_vi', 'Tên rất dài '.repeat(10), {
      descriptions: { vi: 'dài '.repeat(200), en: 'long '.repeat(200) }
    });
    const file = tableTemplate({ ...zones, columns: [long] }, {}, 'vi', words);
    const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/promptTitle="([^"]*)"/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(32);
    expect(/prompt="([^"]*)"/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(255);
  });

  it('is the same file each time', () => {
    expect(tableTemplate(zones, references, 'vi', words)).toEqual(template);
  });
});
