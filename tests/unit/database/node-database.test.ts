import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

describe('node database', () => {
  it('answers with plain cells', () => {
    const [row] = database.run(
      "SELECT 12::BIGINT AS big, 0::INTEGER AS zero, 2.5::DOUBLE AS half, true AS yes, 'Đ' AS text, NULL::VARCHAR AS absent, ['a','b'] AS list, []::VARCHAR[] AS empty"
    );
    expect(row).toEqual({
      big: 12,
      zero: 0,
      half: 2.5,
      yes: true,
      text: 'Đ',
      absent: null,
      list: ['a', 'b'],
      empty: []
    });
  });

  it('fills positional parameters, so that a quote stays text', () => {
    expect(
      database.run('SELECT ?::VARCHAR AS name, ?::DOUBLE AS area, ?::VARCHAR AS none', ["x' OR 1=1", -3.5, null])
    ).toEqual([{ name: "x' OR 1=1", area: -3.5, none: null }]);
  });

  it.each([
    ['SELECT 1.50 AS share', 'column share is a DECIMAL: cast in SQL, share::DOUBLE'],
    ['SELECT sum(x) AS total FROM (VALUES (1::BIGINT)) AS t(x)', 'column total is a DECIMAL'],
    ["SELECT DATE '2024-01-01' AS day", 'column day is of type Date32<DAY>: cast in SQL, day::VARCHAR'],
    ['SELECT 9007199254740993::BIGINT AS big', 'column big: 9007199254740993 is too large'],
    ['SELECT [1, 2] AS list', 'column list is a list with a member that is no text'],
    ["SELECT {'a': 1} AS part", 'cast in SQL to a plain type'],
    ['SELECT 1::INTEGER AS one, 2::INTEGER AS one', 'duplicate column name "one"'],
    ['SELECT 1::INTEGER AS one, 2::INTEGER AS one ORDER BY 1', 'column one appears twice'],
    ["SELECT 'x'::BLOB AS bytes", 'column bytes holds [object Uint8Array]']
  ])('refuses %s', (sql, message) => {
    expect(() => database.run(sql)).toThrow(message);
  });

  it('refuses a parameter that is no finite number', () => {
    expect(() => database.run('SELECT ?::DOUBLE AS x', [Number.NaN])).toThrow('parameter 1 is NaN');
  });

  it('goes on after a mistake in the SQL', () => {
    expect(() => database.run('SELECT nothing FROM nowhere')).toThrow('nowhere');
    expect(database.run('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
  });

  it('keeps the files of two databases apart', async () => {
    const other = await openNodeDatabase();
    for (const [each, value] of [
      [database, 1],
      [other, 2]
    ] as const) {
      each.registerFile('same.parquet', new Uint8Array(0));
      each.run(`COPY (SELECT ${value}::INTEGER AS x) TO 'same.parquet' (FORMAT PARQUET, COMPRESSION ZSTD)`);
    }
    expect(database.run("SELECT x FROM 'same.parquet'")).toEqual([{ x: 1 }]);
    expect(other.run("SELECT x FROM 'same.parquet'")).toEqual([{ x: 2 }]);
    expect(new TextDecoder().decode(database.readFile('same.parquet').slice(0, 4))).toBe('PAR1');
    other.close();
  });
});
