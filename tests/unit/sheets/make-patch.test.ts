import { describe, expect, it } from 'vitest';
import { checkOwnSheet } from '#lib/sheets/check-own-sheet.ts';
import { makePatch, patchJson } from '#lib/sheets/make-patch.ts';
import { mergedCsv } from '#lib/sheets/merged-csv.ts';
import { patchText } from '#lib/sheets/patch-text.ts';
import { parseCsv } from '#lib/tables/parse-csv.ts';
import { makeSheet, published, schemaOf } from '../../fixtures/own-sheets.ts';

const zones = schemaOf('zones');

/** A sheet of some columns only: one row as published in other digits, one changed, one new. */
function checked() {
  const header = ['Vĩ độ', 'zone_id', 'developer'];
  const fields = ['lat', 'zone_id', 'developer'];
  const sheet = makeSheet(header, [
    ['20.109590', 'th-kcn-bim-son', ''],
    ['20.10332', 'th-kcn-bim-son-a', '=Công ty mới'],
    ['', 'th-kcn-moi', 'Công ty "B", Thanh Hóa']
  ]);
  const matches = header.map((column, index) => ({ column, field: fields[index] ?? null, because: 'chosen' }) as const);
  return checkOwnSheet(sheet, matches, zones, published());
}

describe('a patch', () => {
  const patch = makePatch(zones, checked().rows, published());

  it('tells new rows, changed cells and rows as they were', () => {
    expect(patch).toMatchObject({ table: 'zones', primaryKey: ['zone_id'], release: published().release });
    expect(patch.added.map(({ zone_id }) => zone_id)).toEqual(['th-kcn-moi']);
    expect(patch.changed).toEqual([
      {
        key: 'th-kcn-bim-son-a',
        column: 'developer',
        before: 'Fuhucorp JSC; VID Thanh Hoa Investment and Development JSC',
        after: '=Công ty mới'
      }
    ]);
    expect(patch.unchangedRows).toBe(1);
    expect(JSON.parse(patchJson(patch))).toEqual(patch);
  });

  it('reads in both languages', () => {
    expect(patchText(patch, 'vi')).toContain('1 dòng mới, 1 dòng sửa, 1 dòng giữ nguyên');
    expect(patchText(patch, 'en')).toContain('Rows: 1 new, 1 changed, 1 as they were');
    expect(patchText(patch, 'vi')).toContain('VID Thanh Hoa Investment and Development JSC” → “=Công ty mới”');
    expect(patchText({ ...patch, added: [], changed: [] }, 'vi')).toContain('Không có gì thay đổi.');
  });
});

describe('the corrected CSV', () => {
  it('has the columns of the table in their order, and published cells where the sheet has no column', () => {
    const [header, first, , third] = parseCsv(mergedCsv(zones, checked().rows)).records.map(({ cells }) => cells);
    expect(header).toEqual(zones.fields.map(({ name }) => name));
    expect(first?.[3]).toBe('Khu công nghiệp Bỉm Sơn');
    expect(third).toContain('Công ty "B", Thanh Hóa');
  });

  it('is guarded against formulas where a spreadsheet will open it', () => {
    expect(mergedCsv(zones, checked().rows)).toContain(',=Công ty mới,');
    expect(mergedCsv(zones, checked().rows, true)).toContain(",'=Công ty mới,");
  });
});

describe('rows of a sheet that lacks columns', () => {
  it('need only what new rows cannot do without, told once a column', () => {
    const { problems } = checked();
    const missing = problems.filter(({ rule }) => rule.kind === 'column-missing');
    expect(missing.map(({ column }) => column)).toEqual(
      zones.fields.filter(({ name, required }) => required && name !== 'zone_id').map(({ name }) => name)
    );
    expect(missing.every(({ at }) => at === null)).toBe(true);
  });
});
