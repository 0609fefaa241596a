import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement } from '#lib/database/desk-statement.ts';
import { sqlTokens } from '#lib/database/desk-tokens.ts';
import { DeskError } from '#lib/domain/desk.ts';

function refusal(sql: string): string | null {
  try {
    checkStatement(sql);
    return null;
  } catch (error) {
    return error instanceof DeskError ? error.failure.kind : String(error);
  }
}

describe('what may be asked at the desk', () => {
  it.each([
    'SELECT 1',
    'WITH a AS (SELECT 1) SELECT * FROM a;',
    'FROM zones',
    '(SELECT 1) UNION ALL (SELECT 2)',
    "SELECT * FROM sources WHERE url LIKE 'https://%'",
    "SELECT 'a.csv' AS file, url IS DISTINCT FROM 'https://example.org' FROM sources",
    'SELECT 1 -- ; DROP TABLE zones',
    'SELECT 1 /* ; /* nested ; */ */',
    "SELECT 'it''s; fine'",
    'SELECT $$;$$',
    'SUMMARIZE zones',
    'EXPLAIN ANALYZE SELECT 1'
  ])('lets %s be run', (sql) => {
    expect(refusal(sql)).toBeNull();
  });

  it.each([
    ["SELECT * FROM read_csv('https://example.org/a.csv')", 'network'],
    ["SELECT * FROM READ_PARQUET ( 'http://example.org/a.parquet')", 'network'],
    ['SELECT * FROM "read_csv_auto"(\'a\')', 'network'],
    ["SELECT * FROM 'https://example.org/a.parquet'", 'network'],
    ["SELECT * FROM zones z, 'data/zones.parquet' p", 'network'],
    ["SELECT * FROM zones JOIN '/data/zones.parquet' USING (zone_id)", 'network'],
    ['SELECT * FROM "http://example.org/a.csv"', 'network'],
    ["SELECT * FROM glob('*')", 'network'],
    ["ATTACH 'https://example.org/a.db' AS d", 'network'],
    ['INSTALL httpfs', 'network'],
    ['load httpfs', 'network'],
    ["COPY zones TO 'http://example.org/a.csv'", 'network'],
    ["SET memory_limit = '4GB'", 'not-reading'],
    ['PRAGMA database_list', 'not-reading'],
    ['DROP TABLE zones', 'not-reading'],
    ['EXPLAIN ANALYZE DELETE FROM zones', 'not-reading'],
    ['SELECT 1; SELECT 2', 'many-statements'],
    ['  -- nothing', 'empty'],
    [';', 'empty']
  ])('refuses %s', (sql, kind) => {
    expect(refusal(sql)).toBe(kind);
  });

  it('names the place of the second statement', () => {
    const sql = 'SELECT 1;\n  SELECT 2';
    try {
      checkStatement(sql);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof DeskError && error.failure.position).toEqual({
        line: 2,
        column: 3,
        offset: 12,
        length: 6
      });
    }
  });

  it('cuts any text into pieces that stand where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sql) => {
        const tokens = sqlTokens(sql);
        expect(tokens.every(({ text, offset }) => text !== '' && sql.startsWith(text, offset))).toBe(true);
        expect(
          tokens.every(
            ({ offset }, at) => at === 0 || offset >= (tokens[at - 1]?.offset ?? 0) + (tokens[at - 1]?.text.length ?? 0)
          )
        ).toBe(true);
      })
    );
  });
});
