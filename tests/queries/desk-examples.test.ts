import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStatement } from '#lib/database/desk-statement.ts';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { deskExamples, exampleIds } from '#lib/queries/desk-examples.ts';
import { createViews } from '#lib/queries/views.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
});
afterAll(() => database.close());

/** As the desk runs it: only a statement that makes a table tells what went wrong while running. */
function answer(sql: string): { readonly rows: number; readonly columns: readonly string[] } {
  database.run(`CREATE TEMP TABLE example_answer AS SELECT * FROM (${checkStatement(sql).sql}\n)`);
  try {
    const columns = database.run(`DESCRIBE ${sql}`).map(({ column_name }) => String(column_name));
    const counted = database.run('SELECT count(*)::INTEGER AS n FROM example_answer')[0];
    return { rows: Number(counted?.['n']), columns };
  } finally {
    database.run('DROP TABLE example_answer');
  }
}

describe('the example questions', () => {
  it('has every example once', () => {
    expect(deskExamples.map(({ id }) => id)).toEqual(exampleIds);
  });

  it.each(
    languages.flatMap((lang) => deskExamples.map((example) => ({ lang, id: example.id, sql: example.sql(lang) })))
  )('answers $id in $lang from the published tables', ({ sql }) => {
    expect(answer(sql).rows).toBeGreaterThan(1);
  });

  it.each(
    deskExamples.filter(({ look }) => look === 'map').map((example) => ({ id: example.id, sql: example.sql('vi') }))
  )('gives $id a place on the map', ({ sql }) => {
    const { columns } = answer(sql);
    expect(columns.includes('zone_id') || (columns.includes('lat') && columns.includes('lon'))).toBe(true);
  });

  it('adds only readings of one measure', () => {
    const rows = database.run(deskExamples.find(({ id }) => id === 'support-money')?.sql('en') ?? '');
    expect(new Set(rows.map(({ measure }) => measure)).size).toBe(1);
  });
});
