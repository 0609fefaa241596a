import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { wholeAnswer } from '#lib/database/whole-answer.ts';
import { explorerColumns } from '#lib/domain/explorer-columns.ts';
import type { Question } from '#lib/domain/question.ts';
import { compileQuestions } from '#lib/queries/compile-question.ts';

describe('an answer that fails on its way', () => {
  let database: NodeDatabase;
  beforeAll(async () => {
    database = await openNodeDatabase();
    // A text that is no number stands behind the first parts that the engine hands over.
    database.run(
      "CREATE TABLE numbers AS SELECT i::INTEGER AS i, CASE WHEN i = 9000 THEN 'x' ELSE i::VARCHAR END AS text FROM range(20000) AS r(i)"
    );
  });
  afterAll(() => database.close());

  it.each([
    'SELECT text::INTEGER AS n FROM numbers',
    'SELECT text::INTEGER AS n FROM (SELECT * FROM numbers ORDER BY i) AS sorted;',
    'SELECT i, max(text)::INTEGER AS n FROM numbers GROUP BY i',
    'WITH sorted AS (SELECT * FROM numbers ORDER BY i) SELECT text::INTEGER AS n FROM sorted -- ORDER BY n',
    'SELECT text::INTEGER AS n FROM numbers ORDER BY i LIMIT 15000',
    "SELECT CASE WHEN i = 5 THEN 'x' ELSE '1' END::INTEGER AS n FROM numbers"
  ])('is an error and not a shorter answer: %s', (sql) => {
    expect(() => database.run(sql)).toThrow('Conversion Error');
  });

  it('is an error with parameters too', () => {
    expect(() => database.run('SELECT text::INTEGER AS n FROM numbers WHERE i >= ?', [0])).toThrow('Conversion Error');
  });

  it('is an error of all questions that were asked together', () => {
    const broken: Readonly<Record<string, string>> = { area_ha: 'text::DOUBLE', zone_id: 'i::VARCHAR', kind: "'a'" };
    const columns = Object.keys(explorerColumns.explorer_zones).map((name) => `${broken[name] ?? 'NULL'} AS ${name}`);
    database.run(`CREATE VIEW explorer_zones AS SELECT ${columns.join(', ')} FROM numbers`);
    const ask = (...asked: readonly Pick<Question, 'groupBy' | 'measures'>[]): unknown => {
      const { sql, parameters } = compileQuestions(asked.map((one) => ({ from: 'explorer_zones', where: [], ...one })));
      return database.run(sql, parameters);
    };
    const byKind = { groupBy: ['kind'], measures: [{ name: 'count', of: 'count' }] } as const;
    expect(ask(byKind)).toHaveLength(1);
    const largest = { groupBy: ['zone_id'], measures: [{ name: 'area', of: 'max', column: 'area_ha' }] } as const;
    expect(() => ask(byKind, largest)).toThrow('Conversion Error');
  });

  it('is whole and in its order where nothing fails', () => {
    const rows = database.run('SELECT i FROM (SELECT i FROM numbers ORDER BY i DESC) AS sorted LIMIT 5000');
    expect(rows.map(({ i }) => i)).toEqual(Array.from({ length: 5000 }, (_, at) => 19_999 - at));
  });
});

describe('a statement', () => {
  it('that is sorted as a whole is asked as it is', () => {
    const sql = 'SELECT a FROM (SELECT 1 AS a) AS t ORDER BY a';
    expect(wholeAnswer(sql)).toBe(sql);
  });

  it('that is sorted only inside is gathered', () => {
    expect(wholeAnswer('SELECT a FROM (SELECT 1 AS a ORDER BY a) AS t')).toContain('MATERIALIZED');
    expect(wholeAnswer('SELECT row_number() OVER (ORDER BY a) AS n FROM t')).toContain('MATERIALIZED');
  });

  it('that does not read, or is several, stays as it is', () => {
    for (const sql of ['CREATE TABLE t AS SELECT 1 AS a', 'SET schema = main', 'SELECT 1; SELECT 2', ''])
      expect(wholeAnswer(sql)).toBe(sql);
  });
});
