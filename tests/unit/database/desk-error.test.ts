import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeskError } from '#lib/database/desk-error.ts';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { deskError, type DeskFailure } from '#lib/domain/desk.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
  database.run('CREATE TABLE zones (zone_id VARCHAR, name_vi VARCHAR, area_ha DOUBLE)');
});
afterAll(() => database.close());

/** What the engine itself says to this text. */
function failureOf(sql: string): DeskFailure {
  try {
    database.run(sql);
  } catch (error) {
    return readDeskError(error, sql).failure;
  }
  throw new Error(`${sql} ran`);
}

/** The piece of the text that the error names. */
const meant = (sql: string): string | null => {
  const { position } = failureOf(sql);
  return position === null ? null : sql.slice(position.offset, position.offset + position.length);
};

describe('what the engine says of a query', () => {
  it.each([
    ['SELEC 1', 'syntax', 'SELEC', null],
    ['SELECT * FROM zonez', 'unknown-table', 'zonez', 'zones'],
    ['SELECT\n  name_vi,\n  are_ha\nFROM zones', 'unknown-column', 'are_ha', 'zones.area_ha'],
    ["SELECT 'Đường sắt', zzz FROM zones", 'unknown-column', 'zzz', 'zones.zone_id'],
    ['SELECT z.nope FROM zones z', 'unknown-column', 'z', null],
    ['SELECT su(area_ha) FROM zones', 'unknown-function', 'su', 'sum'],
    ['SELECT name_vi + 1 FROM zones', 'type', '+', null],
    ['SELECT area_ha, count(*) FROM zones', 'grouping', 'area_ha', null],
    ['SELECT a.name_vi FROM zones a JOIN zones b ON zone_id = b.zone_id', 'ambiguous-column', 'zone_id', 'a.zone_id'],
    ['SELECT xx.* FROM zones', 'unknown-table', 'xx', 'zones'],
    ["SELECT json_extract('{}', 'a')", 'extension', 'json_extract', null]
  ])('tells where and what: %s', (sql, kind, place, suggestion) => {
    const failure = failureOf(sql);
    expect([failure.kind, meant(sql)]).toEqual([kind, place]);
    if (suggestion === null) return;
    expect(failure.suggestion).toMatch(/^\w+(\.\w+)?$/);
  });

  it('suggests nothing where only inner names of the engine are like it', () => {
    expect(failureOf('SELECT * FROM không_có')).toMatchObject({ kind: 'unknown-table', suggestion: null });
  });

  it('finds the place in a long line, of which the engine shows a part', () => {
    const sql = `SELECT ${Array.from({ length: 40 }, (_, at) => `area_ha AS diện_tích_${at}`).join(', ')}, sai_tên FROM zones`;
    expect(meant(sql)).toBe('sai_tên');
  });

  it('puts what is missing at the end of the text', () => {
    const sql = 'SELECT (1\n';
    expect(failureOf(sql).position).toEqual({ line: 1, column: 10, offset: 9, length: 0 });
  });

  it('leaves out the excerpt, and most of the functions that could have been meant', () => {
    const { message } = failureOf('SELECT name_vi + 1 FROM zones');
    expect(message).not.toContain('LINE 1');
    expect(message.split('\n').length).toBeLessThan(10);
  });

  it('names no place for an excerpt of a statement that is not the reader’s', () => {
    const message = 'Binder Error: no such thing!\nLINE 1: CREATE TEMP TABLE desk_answer\n               ^';
    expect(readDeskError(new Error(message), 'SELECT 1').failure.position).toBeNull();
  });

  it.each([
    ['Out of Memory Error: failed to allocate', 'memory'],
    ['Missing Extension Error: File https://x.org/a requires the extension httpfs to be loaded', 'network'],
    ["Conversion Error: Could not convert string 'x' to INT32", 'value'],
    ['something else', 'other']
  ])('knows %s', (message, kind) => {
    expect(readDeskError(new Error(message), 'SELECT 1').failure.kind).toBe(kind);
  });

  it('leaves errors of the house as they are', () => {
    const error = deskError('cancelled', 'stopped');
    expect(readDeskError(error, 'SELECT 1')).toBe(error);
  });
});
