import { describe, expect, it } from 'vitest';
import { sql } from '#lib/i18n/en/sql.ts';
import { asksParted, partName, type Parted } from '../../../src/routes/[lang=lang]/data/sql/parted-tables.ts';

const part = (path: string, from: number | null, to: number | null, undated = false) => ({
  path,
  province: 'thanh-hoa',
  from,
  to,
  undated,
  rows: 1,
  bytes: 1
});
const parted: Parted = {
  tables: [{ name: 'investments', rows: 3, bytes: 3, parts: [part('b', 2010, 2020, true), part('a', 1994, 2009)] }],
  names: ['investments', 'explorer_investments'],
  provinces: [{ id: 'thanh-hoa', name: 'Thanh Hóa' }]
};

describe('a statement about tables that come in parts', () => {
  it.each([
    ['SELECT * FROM investments', true],
    ['select count(*) from "Investments" as i', true],
    ['SELECT * FROM explorer_investments', true],
    ['SELECT * FROM zones', false],
    ['SELECT investments_of FROM zones', false]
  ])('is known by the names in it: %s', (statement, asks) => {
    expect(asksParted(statement, parted)).toBe(asks);
  });
});

describe('a part', () => {
  it('is called by its province and years', () => {
    const name = (province: string | null, span: number | null): string =>
      partName(parted, { province, span }, sql.parts);
    expect(name('thanh-hoa', 0)).toBe('Thanh Hóa, 1994–2009');
    expect(name('thanh-hoa', 1)).toBe('Thanh Hóa, 2010–2020 and without a year');
    expect(name('thanh-hoa', null)).toBe('Thanh Hóa');
    expect(name(null, null)).toBe('whole tables');
  });
});
