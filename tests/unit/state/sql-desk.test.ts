import { expect, it } from 'vitest';
import type { ResultTable, SqlDesk } from '#lib/domain/desk.ts';
import { SqlDeskState } from '#lib/state/sql-desk.svelte.ts';

const table: ResultTable = { columns: [], rows: [], total: 0, milliseconds: 1 };
const rowsOf = (path: string) => [{ table: 'investments', files: [path], rows: 1, all: 2, bytes: 3 }];

/** A desk that writes down what it is asked to hold before each query. */
function recordingDesk(): { readonly state: SqlDeskState; readonly held: unknown[] } {
  const held: unknown[] = [];
  const desk: SqlDesk = {
    start: () => Promise.resolve(),
    hold: (files) => Promise.resolve(void held.push(files)),
    query: () => Promise.resolve(table),
    parquet: () => Promise.resolve(new Uint8Array(0)),
    csv: () => Promise.resolve(new Uint8Array(0)),
    readParquet: () => Promise.resolve({ columns: [], rows: [] }),
    close: () => Promise.resolve()
  };
  return { state: new SqlDeskState(() => Promise.resolve(desk)), held };
}

it('loads what was chosen before it asks, and the answer says what that was', async () => {
  const { state, held } = recordingDesk();
  await state.run('SELECT 1');
  expect(state.answer?.loaded).toBeNull();
  state.want({ name: 'A, 2000–2009', text: 'a~2000..2009', rows: rowsOf('a/early') });
  await state.run('SELECT 1');
  expect(held).toEqual([{}, { investments: ['a/early'] }]);
  expect(state.answer?.loaded?.name).toBe('A, 2000–2009');
  expect(state.holdsWanted).toBe(true);
  state.want({ name: 'B', text: 'b', rows: rowsOf('b/all') });
  expect(state.holdsWanted).toBe(false);
});

it('takes files of the rows that the answer is of, also when others were chosen since', async () => {
  const { state, held } = recordingDesk();
  state.want({ name: 'A', text: 'a', rows: rowsOf('a/early') });
  await state.run('SELECT 1');
  state.want({ name: 'B', text: 'b', rows: rowsOf('b/all') });
  await state.take('SELECT 1', 'csv');
  expect(held.at(-1)).toEqual({ investments: ['a/early'] });
  expect(state.answer?.loaded?.name).toBe('A');
});
