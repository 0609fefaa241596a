import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAddress, readSql, writeSql, type LinkedSql } from '#lib/url/sql-address.ts';

const before = 'https://atlas.example/vi/data/sql/';
const linked = (one: Partial<LinkedSql>): LinkedSql => ({ sql: '', look: 'table', part: '', ...one });
const parse = (query: string) => readSql(new URLSearchParams(query));

describe('a query in the address', () => {
  it('stands there as it is written', async () => {
    expect(await writeSql(linked({ sql: "SELECT 'a' FROM zones", look: 'chart' }), before)).toBe(
      "?sql=SELECT+'a'+FROM+zones&as=chart"
    );
  });

  it('comes back whole, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('table', 'chart', 'map'),
        fc.constantFrom('', 'all', 'thanh-hoa', 'thanh-hoa~2010..2020'),
        async (sql, look, part) => {
          fc.pre(sql.trim() !== '');
          const query = await writeSql({ sql, look, part }, before);
          expect(query === null ? null : await parse(query)).toEqual({ kind: 'sql', sql, look, part });
        }
      )
    );
  });

  it('is packed where it would be too long, and left out where even that is', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `SELECT name_vi AS tên_${at} FROM zones`).join('\nUNION ALL ');
    const query = await writeSql(linked({ sql: long }), before);
    expect(query).toMatch(/^\?packed=/);
    expect(before.length + (query ?? '').length).toBeLessThanOrEqual(longestAddress);
    expect(await parse(query ?? '')).toEqual({ kind: 'sql', ...linked({ sql: long }) });
    const noise = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('');
    expect(await writeSql(linked({ sql: noise }), before)).toBeNull();
  });

  it('keeps what others wrote, and says when it was cut short', async () => {
    const others = new URLSearchParams('theme=dark&sql=x&as=map&part=all');
    expect(await writeSql(linked({}), before, others)).toBe('?theme=dark');
    expect(await parse('?packed=zabc')).toEqual({ kind: 'unreadable' });
    expect(await parse('?as=map')).toEqual({ kind: 'none' });
  });

  it('names the part of large tables that it asks, readable, and an older link names none', async () => {
    const query = await writeSql(linked({ sql: 'SELECT 1', part: 'thanh-hoa~2010..2020' }), before);
    expect(query).toBe('?sql=SELECT+1&part=thanh-hoa~2010..2020');
    expect(await parse('?sql=SELECT+1')).toEqual({ kind: 'sql', ...linked({ sql: 'SELECT 1' }) });
  });
});
