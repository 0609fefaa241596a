import { describe, expect, it } from 'vitest';
import { ask, askOne, noParameters, RowReader, type Query } from '#lib/queries/query.ts';

const row = new RowReader('zone-list', { name: 'Bỉm Sơn', area: 0, full: false, sectors: ['energy'], none: null });

describe('a row read as what it is said to be', () => {
  it('gives text, numbers, flags and lists, zero and false included', () => {
    expect([row.text('name'), row.number('area'), row.flag('full'), row.list('sectors')]).toEqual([
      'Bỉm Sơn',
      0,
      false,
      ['energy']
    ]);
  });

  it('gives null only where null may be', () => {
    expect(row.textOrNull('none')).toBeNull();
    expect(row.numberOrNull('area')).toBe(0);
    expect(() => row.text('none')).toThrow('zone-list: none should be a value, found null');
  });

  it('names query, column and what was found when a cell is of another kind', () => {
    expect(() => row.number('name')).toThrow('zone-list: name should be a number, found "Bỉm Sơn"');
    expect(() => row.list('name')).toThrow('zone-list: name should be a list of text');
    expect(() => row.text('area')).toThrow('zone-list: area should be text, found 0');
  });

  it('names a column that the query does not give, also where null may be', () => {
    expect(() => row.textOrNull('nmae')).toThrow('zone-list: nmae should be a column, found no such column');
  });

  it('refuses a word outside a closed list', () => {
    expect(row.choice('name', ['Bỉm Sơn', 'Nghi Sơn'])).toBe('Bỉm Sơn');
    expect(() => row.choice('name', ['Nghi Sơn'])).toThrow('name should be one of Nghi Sơn');
  });
});

describe('asking a query', () => {
  const query: Query<string, string> = {
    name: 'greeting',
    tables: [],
    sql: 'SELECT ? AS name',
    parameters: (name) => [name],
    decode: (reader) => reader.text('name')
  };

  it('hands over SQL and parameters and decodes every row', () => {
    const asked: unknown[] = [];
    const run = (sql: string, parameters?: readonly unknown[]) => {
      asked.push(sql, parameters);
      return [{ name: 'a' }, { name: 'b' }];
    };
    expect(ask(run, query, 'x')).toEqual(['a', 'b']);
    expect(asked).toEqual(['SELECT ? AS name', ['x']]);
  });

  it('gives null for no row and refuses two where one was expected', () => {
    expect(askOne(() => [], query, 'x')).toBeNull();
    expect(() => askOne(() => [{ name: 'a' }, { name: 'b' }], query, 'x')).toThrow('greeting: 2 rows');
    expect(noParameters()).toEqual([]);
  });
});
