import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestAddress, readSql, writeSql } from '#lib/url/sql-address.ts';

const before = 'https://atlas.example/vi/data/sql/';
const parse = (query: string) => readSql(new URLSearchParams(query));

describe('a query in the address', () => {
  it('stands there as it is written', async () => {
    expect(await writeSql("SELECT 'a' FROM zones", 'chart', before)).toBe("?sql=SELECT+'a'+FROM+zones&as=chart");
  });

  it('comes back whole, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('table', 'chart', 'map'),
        async (sql, look) => {
          fc.pre(sql.trim() !== '');
          const query = await writeSql(sql, look, before);
          expect(query === null ? null : await parse(query)).toEqual({ kind: 'sql', sql, look });
        }
      )
    );
  });

  it('is packed where it would be too long, and left out where even that is', async () => {
    const long = Array.from({ length: 120 }, (_, at) => `SELECT name_vi AS tên_${at} FROM zones`).join('\nUNION ALL ');
    const query = await writeSql(long, 'table', before);
    expect(query).toMatch(/^\?packed=/);
    expect(before.length + (query ?? '').length).toBeLessThanOrEqual(longestAddress);
    expect(await parse(query ?? '')).toEqual({ kind: 'sql', sql: long, look: 'table' });
    const noise = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('');
    expect(await writeSql(noise, 'table', before)).toBeNull();
  });

  it('keeps what others wrote, and says when it was cut short', async () => {
    expect(await writeSql('', 'table', before, new URLSearchParams('theme=dark&sql=x&as=map'))).toBe('?theme=dark');
    expect(await parse('?packed=zabc')).toEqual({ kind: 'unreadable' });
    expect(await parse('?as=map')).toEqual({ kind: 'none' });
  });
});
