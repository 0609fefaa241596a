import { describe, expect, it } from 'vitest';
import type { ColumnMatch, OwnProblem, OwnSheet, SheetChoices, SheetRead } from '#lib/sheets/own-sheet.ts';
import { KeptSheet, type SheetStore } from '#lib/state/kept-sheet.svelte.ts';
import { OwnSheetDesk } from '#lib/state/own-sheet.svelte.ts';
import type { Alike, Bench, Checked } from '#lib/state/sheet-bench.ts';
import { changed, inverse, type CellChange, type SheetChange } from '#lib/state/sheet-edits.ts';

function makeSheet(rows: readonly (readonly string[])[], header = ['ma', 'loai']): OwnSheet {
  return {
    fileName: 'khu.csv',
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
      sheets: [],
      sheet: null,
      headerRow: 1
    },
    header,
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
    notices: []
  };
}

const matches: readonly ColumnMatch[] = [
  { column: 'ma', field: 'zone_id', because: 'like-name' },
  { column: 'loai', field: 'kind', because: 'same-title' }
];

/** Everything but `park` in the second column is a problem that `park` mends. */
class FakeBench implements Bench {
  sheet = makeSheet([]);
  readonly asked: SheetChoices[] = [];
  answer: (choices: SheetChoices) => Promise<SheetRead> = () => Promise.resolve({ kind: 'read', sheet: this.sheet });
  checks = 0;

  constructor(rows: readonly (readonly string[])[]) {
    this.sheet = makeSheet(rows);
  }
  read = async (_: File, choices: SheetChoices, tell: (rows: number) => void): Promise<SheetRead> => {
    this.asked.push(choices);
    tell(500);
    return this.answer(choices);
  };
  stops = 0;
  stop = (): void => void (this.stops += 1);
  take = (sheet: OwnSheet): Promise<void> => {
    this.sheet = sheet;
    return Promise.resolve();
  };
  suggest = () =>
    Promise.resolve([
      { table: 'zones', fit: 0.8, matches, missing: [] },
      { table: 'funds', fit: 0.2, matches: matches.map((match) => ({ ...match, field: null })), missing: ['fund_id'] }
    ]);
  change = (change: SheetChange): void => {
    this.sheet = { ...this.sheet, ...changed(this.sheet, change) };
  };
  check = (): Promise<Checked> => {
    this.checks += 1;
    const problems = this.#problems();
    return Promise.resolve({
      problems,
      counts: problems.length === 0 ? [] : [{ kind: 'enum', count: problems.length, mendable: problems.length }]
    });
  };
  replacements = ({ at }: Alike): Promise<readonly CellChange[]> =>
    Promise.resolve(
      this.#problems().flatMap((problem): CellChange[] => {
        if (problem.at === null || (at !== null && at.found !== problem.found)) return [];
        return [{ row: problem.at.row, column: 1, before: problem.found, after: 'park' }];
      })
    );
  clear = (): void => {};

  #problems(): readonly OwnProblem[] {
    return this.sheet.rows.flatMap(({ row, cells }, place): OwnProblem[] =>
      cells[1] === 'park'
        ? []
        : [
            {
              file: 'khu.csv',
              row,
              column: 'kind',
              found: cells[1] ?? '',
              rule: { kind: 'enum', allowed: ['park'] },
              at: { row: place, column: 1 },
              replacement: 'park'
            }
          ]
    );
  }
}

const file = new File(['ma,loai'], 'khu.csv');
/** Everything that waits has been said. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function openDesk(rows: readonly (readonly string[])[]): Promise<{ desk: OwnSheetDesk; bench: FakeBench }> {
  const bench = new FakeBench(rows);
  const desk = new OwnSheetDesk(bench);
  await desk.open(file);
  await settled();
  return { desk, bench };
}
const cells = (desk: OwnSheetDesk) => desk.rows.map((row) => row.cells.join(' '));
const count = (desk: OwnSheetDesk) => desk.checked?.counts[0]?.count ?? 0;

describe('an own sheet', () => {
  it('is held against the table that fits best, until another is chosen', async () => {
    const { desk } = await openDesk([['a', 'park']]);
    expect([desk.phase, desk.table, desk.matches]).toEqual(['open', 'zones', matches]);
    desk.chooseTable('funds');
    expect(desk.matches.map(({ field }) => field)).toEqual([null, null]);
  });

  it('is checked again after every edit', async () => {
    const { desk } = await openDesk([
      ['a', 'park'],
      ['b', 'pork']
    ]);
    expect(count(desk)).toBe(1);
    desk.write(1, 1, 'park');
    await settled();
    expect(count(desk)).toBe(0);
  });

  it('is checked once for edits that come while a check runs', async () => {
    const { desk, bench } = await openDesk([['a', 'x']]);
    const before = bench.checks;
    for (const text of ['y', 'z', 'park']) desk.write(0, 1, text);
    await settled();
    expect(bench.checks - before).toBeLessThanOrEqual(2);
    expect(count(desk)).toBe(0);
  });

  it('takes back and does again every kind of edit', async () => {
    const { desk } = await openDesk([
      ['a', 'x'],
      ['b', 'y']
    ]);
    const before = [...cells(desk)];
    desk.write(0, 0, 'c');
    desk.removeRow(1);
    desk.addColumn('status');
    expect([desk.header, cells(desk), desk.matches.at(-1)?.field]).toEqual([
      ['ma', 'loai', 'status'],
      ['c x '],
      'status'
    ]);
    while (desk.canUndo) desk.undo();
    expect([desk.header, cells(desk), desk.matches.length]).toEqual([['ma', 'loai'], before, 2]);
    while (desk.canRedo) desk.redo();
    expect(cells(desk)).toEqual(['c x ']);
  });

  it('mends all that are alike in one step, and takes them back in one', async () => {
    const { desk } = await openDesk([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y']
    ]);
    expect(await desk.mend({ kind: 'enum', at: { column: 1, found: 'x' } })).toBe(2);
    expect(cells(desk)).toEqual(['a park', 'b park', 'c y']);
    desk.undo();
    expect(cells(desk)).toEqual(['a x', 'b x', 'c y']);
  });

  it('lets a column of the table be one column of the sheet only', async () => {
    const { desk } = await openDesk([['a', 'park']]);
    desk.chooseField(0, 'kind');
    expect(desk.matches.map(({ field, because }) => [field, because])).toEqual([
      ['kind', 'chosen'],
      [null, 'none']
    ]);
  });

  it('knows which edits were not taken out', async () => {
    const { desk } = await openDesk([['a', 'park']]);
    expect(desk.unsaved).toBe(false);
    desk.write(0, 0, 'b');
    expect(desk.unsaved).toBe(true);
    desk.saved();
    expect(desk.unsaved).toBe(false);
    desk.undo();
    expect(desk.unsaved).toBe(true);
    // What was taken out lies on another branch now: no number of edits leads back to it.
    desk.write(0, 0, 'c');
    expect([desk.edits, desk.unsaved]).toEqual([1, true]);
  });

  it('is read anew with what the reader chose, and keeps earlier choices', async () => {
    const { desk, bench } = await openDesk([['a', 'park']]);
    desk.write(0, 0, 'b');
    await desk.readAs({ encoding: 'tcvn3' });
    await desk.readAs({ delimiter: ';' });
    expect(bench.asked.at(-1)).toEqual({ encoding: 'tcvn3', delimiter: ';' });
    expect([desk.edits, desk.unsaved]).toEqual([0, false]);
  });

  it('forgets a file that is read late, after another one was chosen', async () => {
    const bench = new FakeBench([['late', 'park']]);
    const desk = new OwnSheetDesk(bench);
    let answer: (read: SheetRead) => void = () => {};
    bench.answer = () => new Promise((resolve) => (answer = resolve));
    const first = desk.open(file);
    bench.answer = () => Promise.resolve({ kind: 'failed', failure: { kind: 'empty' } });
    await desk.open(new File([], 'leer.csv'));
    answer({ kind: 'read', sheet: bench.sheet });
    await first;
    expect([desk.phase, desk.failure?.kind, bench.stops]).toEqual(['failed', 'empty', 1]);
  });

  it('tells how far it has been read, and can be let go meanwhile', async () => {
    const bench = new FakeBench([['late', 'park']]);
    const desk = new OwnSheetDesk(bench);
    let answer: (read: SheetRead) => void = () => {};
    bench.answer = () => new Promise((resolve) => (answer = resolve));
    const reading = desk.open(file);
    expect([desk.phase, desk.rowsRead, desk.fileName]).toEqual(['reading', 500, 'khu.csv']);
    desk.stop();
    expect([desk.phase, desk.rowsRead, desk.fileName, bench.stops]).toEqual(['none', 0, null, 1]);
    answer({ kind: 'stopped' });
    await reading;
    expect([desk.phase, desk.broken]).toEqual(['none', null]);
  });

  it('gets rows and copies of rows where the reader wants them, with numbers of their own, and problems keep their places', async () => {
    const { desk } = await openDesk([
      ['a', 'park'],
      ['b', 'x']
    ]);
    desk.addRow(1);
    // Before the next check is done, what was found lies at the row that it was found at.
    expect(desk.checked?.problems.map(({ at }) => at?.row)).toEqual([2]);
    await settled();
    desk.addRow(3, 2);
    await settled();
    expect(cells(desk)).toEqual(['a park', ' ', 'b x', 'b x']);
    expect(desk.rows.map(({ row, added }) => [row, added ?? false])).toEqual([
      [2, false],
      [4, true],
      [3, false],
      [5, true]
    ]);
    desk.write(1, 1, 'park');
    desk.addColumn('status');
    expect(desk.rows.map(({ added }) => added ?? false)).toEqual([false, true, false, true]);
    while (desk.canUndo) desk.undo();
    expect(cells(desk)).toEqual(['a park', 'b x']);
    while (desk.canRedo) desk.redo();
    expect(cells(desk)).toEqual(['a park ', ' park ', 'b x ', 'b x ']);
    desk.removeRow(0);
    expect(desk.checked?.problems.every(({ at }) => at !== null && at.row < 3)).toBe(true);
  });

  it('says what broke in the program itself, and stays', async () => {
    const { desk, bench } = await openDesk([['a', 'x']]);
    bench.check = () => Promise.reject(new Error('worker gone'));
    desk.write(0, 1, 'y');
    await settled();
    expect([desk.phase, desk.broken, cells(desk)]).toEqual(['open', 'worker gone', ['a y']]);
  });
});

it('takes back a change of several cells where one cell was written twice', () => {
  const sheet = makeSheet([['a', 'x']]);
  const change: SheetChange = {
    kind: 'cells',
    cells: [
      { row: 0, column: 0, before: 'a', after: 'b' },
      { row: 0, column: 0, before: 'b', after: 'c' }
    ]
  };
  expect(changed(changed(sheet, change), inverse(change)).rows).toEqual(sheet.rows);
});

class FakeStore implements SheetStore {
  content: unknown = null;
  trouble: Error | null = null;
  read = (): Promise<unknown> => (this.trouble === null ? Promise.resolve(this.content) : Promise.reject(this.trouble));
  write = (record: unknown): Promise<void> => {
    if (this.trouble !== null) return Promise.reject(this.trouble);
    this.content = record;
    return Promise.resolve();
  };
  remove = (): Promise<void> => {
    this.content = null;
    return Promise.resolve();
  };
}

describe('a sheet kept on this machine', () => {
  const content = { sheet: makeSheet([['a', 'park']]), table: 'zones', matches };

  it('is found by the next visit, opened as it was, and removed', async () => {
    const store = new FakeStore();
    expect(await new KeptSheet(store).keep(content)).toBe(true);
    const kept = new KeptSheet(store);
    await kept.look();
    expect(kept.note).toMatchObject({ fileName: 'khu.csv', rows: 1 });
    expect(await kept.open()).toEqual(content);
    await kept.remove();
    expect([kept.note, kept.keeping, store.content]).toEqual([null, false, null]);
  });

  it('tells a full storage from a closed one', async () => {
    const store = new FakeStore();
    const kept = new KeptSheet(store);
    store.trouble = new DOMException('no room', 'QuotaExceededError');
    expect([await kept.keep(content), kept.trouble]).toEqual([false, 'full']);
    store.trouble = new DOMException('private', 'InvalidStateError');
    expect([await kept.keep(content), kept.trouble, kept.keeping]).toEqual([false, 'closed', false]);
    await kept.look();
    expect([kept.looked, kept.note]).toEqual([true, null]);
  });

  it('is taken for nothing where it cannot be understood', async () => {
    const store = new FakeStore();
    store.content = { fileName: 'khu.csv' };
    const kept = new KeptSheet(store);
    await kept.look();
    expect([kept.note, await kept.open()]).toEqual([null, null]);
  });
});
