import { describe, expect, it } from 'vitest';
import { suggestTables } from '#lib/sheets/suggest-tables.ts';
import { makeSheet, published, schemaOf, sheetOf } from '../../fixtures/own-sheets.ts';

const fieldsOf = (table: string, header: readonly string[], rows: readonly (readonly string[])[] = []) =>
  suggestTables(header, makeSheet(header, rows).rows, [schemaOf(table)], published())[0]?.matches.map(
    ({ field }) => field
  ) ?? header.map(() => null);

describe('columns of a sheet', () => {
  it('are found by what officials call them', () => {
    const header = [
      'STT',
      'Tên KCN',
      'TỈNH',
      'Vĩ độ (độ)',
      'Kinh độ',
      'Loai hinh',
      'Tình trạng hoạt động',
      'Chủ đầu tư hạ tầng'
    ];
    expect(fieldsOf('zones', header)).toEqual([
      null,
      'name_vi',
      'province_id',
      'lat',
      'lon',
      'kind',
      'status',
      'developer'
    ]);
  });
  it.each([
    ['administrative_units', 'Diện tích (km2)', 'area_km2'],
    ['administrative_units', 'Diện tích, km²', 'area_km2'],
    ['administrative_units', 'Diện tích (ha)', null],
    ['investment_reports', 'Vốn đăng ký (triệu USD)', 'capital_usd_m'],
    ['investment_reports', 'Tổng vốn đầu tư (tỷ đồng)', 'capital_vnd_bn'],
    ['investment_reports', 'Tổng vốn đầu tư (tỷ USD)', null],
    ['funds', 'Kinh phí (triệu đồng)', 'amount_vnd_m'],
    ['funds', 'Kinh phí (đồng)', null]
  ])('of %s in another unit than the table are not suggested: %s', (table, heading, field) => {
    expect(fieldsOf(table, [heading], [['12'], ['3.5']])).toEqual([field]);
  });
  it.each(published().descriptor.tables.map(({ name }) => [name]))(
    'of %s are found by their own names and in any order',
    (table) => {
      const sheet = sheetOf(table);
      const columns = sheet.header.toReversed();
      const rows = sheet.rows.map(({ cells }) => cells.toReversed());
      expect(fieldsOf(table, columns, rows)).toEqual(columns);
    }
  );
  it.each(published().descriptor.tables.map(({ name }) => [name]))('make %s the first suggestion', (table) => {
    const sheet = sheetOf(table);
    const [first] = suggestTables(sheet.header, sheet.rows, published().descriptor.tables, published());
    expect(first).toMatchObject({ table, missing: [] });
    const bare = suggestTables(sheet.header, sheet.rows, published().descriptor.tables);
    expect(bare[0]?.table).toBe(table);
  });
});
