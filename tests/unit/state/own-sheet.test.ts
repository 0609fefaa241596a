import { describe, expect, it } from 'vitest';
import type { ColumnMatch, OwnProblem, OwnSheet, SheetChoices, SheetRead } from '#lib/sheets/own-sheet.ts';
import { OwnSheetDesk } from '#lib/state/own-sheet.svelte.ts';
import type { Alike, Bench, Checked, KeptRead, TurnedSheet } from '#lib/state/sheet-bench.ts';
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
  readonly long = makeSheet([['a--area', 'park']], ['observation_id', 'kind']);
  turn = (): Promise<TurnedSheet> => {
    const { header, rows } = this.long;
    const matches = header.map((column): ColumnMatch => ({ column, field: column, because: 'same-name' }));
    return Promise.resolve({ ids: { wide: '0', long: '1' }, header, rows, matches });
  };
  kept: KeptRead = { kind: 'gone' };
  openKept = (tell: (rows: number) => void): Promise<KeptRead> => {
    tell(400);
    if (this.kept.kind === 'read') this.sheet = this.kept.sheet;
    return Promise.resolve(this.kept);
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
    desk.taking()();
    expect(desk.unsaved).toBe(false);
    desk.undo();
    expect(desk.unsaved).toBe(true);
    // What was taken out lies on another branch now: no number of edits leads back to it.
    desk.write(0, 0, 'c');
    expect([desk.edits, desk.unsaved]).toEqual([1, true]);
  });

  it('knows which edits came while it was taken out', async () => {
    const { desk } = await openDesk([['a', 'park']]);
    desk.write(0, 0, 'b');
    const taken = desk.taking();
    desk.write(0, 0, 'c');
    taken();
    expect(desk.unsaved).toBe(true);
    desk.undo();
    expect(desk.unsaved).toBe(false);

    const takenToo = desk.taking();
    desk.undo();
    desk.write(0, 0, 'd');
    takenToo();
    expect([desk.edits, desk.unsaved]).toEqual([1, true]);

    const ofThisSheet = desk.taking();
    await desk.open(file);
    desk.write(0, 0, 'e');
    ofThisSheet();
    expect(desk.unsaved).toBe(true);
  });

  it('is opened as it was kept, with the table that was chosen for it', async () => {
    const { desk, bench } = await openDesk([['a', 'park']]);
    const chosen: readonly ColumnMatch[] = matches.map((match) => ({ ...match, field: null, because: 'chosen' }));
    bench.kept = { kind: 'read', sheet: makeSheet([['b', 'x']]), table: 'funds', matches: chosen };
    expect(await desk.openKept()).toBe(true);
    expect([desk.phase, desk.table, desk.matches, cells(desk)]).toEqual(['open', 'funds', chosen, ['b x']]);
    expect([desk.canReadAgain, desk.unsaved, desk.rowsRead]).toEqual([false, false, 400]);
  });

  it('is as if nothing had been chosen where the kept sheet is gone', async () => {
    const desk = new OwnSheetDesk(new FakeBench([]));
    expect([await desk.openKept(), desk.phase, desk.broken]).toEqual([false, 'none', null]);
  });

  it('that is turned from a wide one is held against observations, and is the wide one again with all of its edits', async () => {
    const { desk } = await openDesk([['a', 'x']]);
    desk.write(0, 1, 'y');
    const plan = {
      zoneColumn: 0,
      columns: [],
      asOf: { text: '' },
      source: 's',
      measure: 'actual',
      withStrangers: true
    };
    expect(await desk.turn(plan)).toBe(1);
    expect([desk.isTurned, desk.table, desk.header, cells(desk)]).toEqual([
      true,
      'observations',
      ['observation_id', 'kind'],
      ['a--area park']
    ]);
    expect([desk.checked, desk.unsaved]).toEqual([null, true]);
    await settled();
    desk.write(0, 0, 'b--area');
    desk.turnBack();
    await settled();
    expect([desk.isTurned, desk.table, desk.matches, cells(desk)]).toEqual([false, 'zones', matches, ['a y']]);
    expect(count(desk)).toBe(1);
    desk.redo();
    desk.redo();
    expect([desk.table, cells(desk), desk.matches.length]).toEqual(['observations', ['b--area park'], 2]);
    while (desk.canUndo) desk.undo();
    expect(cells(desk)).toEqual(['a x']);
  });

  it('is not turned into what it was before an edit that came meanwhile', async () => {
    const { desk } = await openDesk([['a', 'x']]);
    const plan = {
      zoneColumn: 0,
      columns: [],
      asOf: { text: '' },
      source: 's',
      measure: 'actual',
      withStrangers: true
    };
    const turning = desk.turn(plan);
    desk.write(0, 1, 'y');
    expect([await turning, desk.isTurned, cells(desk)]).toEqual([0, false, ['a y']]);
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
