import { describe, expect, it } from 'vitest';
import { checkOwnSheet } from '#lib/sheets/check-own-sheet.ts';
import { suggestTables } from '#lib/sheets/suggest-tables.ts';
import { published, schemaOf, sheetOf } from '../../fixtures/own-sheets.ts';

describe('a sheet of published rows', () => {
  it.each(published().descriptor.tables.map(({ name }) => [name]))('of %s has no problem', (table) => {
    const sheet = sheetOf(table, 2000);
    const schema = schemaOf(table);
    const [found] = suggestTables(sheet.header, sheet.rows, [schema], published());
    const { problems, rows } = checkOwnSheet(sheet, found?.matches ?? [], schema, published());
    expect(problems).toEqual([]);
    expect(rows.every((row) => row.published !== null)).toBe(true);
  });
});
