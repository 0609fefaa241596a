import type {
  ColumnMatch,
  OwnRow,
  OwnSheet,
  SheetChoices,
  SheetFailure,
  TableSuggestion
} from '#lib/sheets/own-sheet.ts';
import type { Alike, Bench, Checked, SheetToKeep } from './sheet-bench.ts';
import {
  addedRow,
  atMovedRows,
  changed,
  inverse,
  noEdits,
  withEdit,
  type Cells,
  type SheetChange
} from './sheet-edits.ts';

const noCells: Cells = { header: [], rows: [] };

export type SheetPhase = 'none' | 'reading' | 'failed' | 'open';

/** The visitor's own sheet: how it was read, what it is held against, what is wrong, and every edit, each of which can be undone. */
export class OwnSheetDesk {
  readonly #bench: Bench;
  #phase = $state<SheetPhase>('none');
  #failure = $state.raw<SheetFailure | null>(null);
  /** Rows of the file that is being read, as far as is known. */
  #rowsRead = $state(0);
  #sheet = $state.raw<OwnSheet | null>(null);
  /** Header and rows, with the edits. */
  #cells = $state.raw<Cells>(noCells);
  #choices = $state.raw<SheetChoices>({});
  #suggestions = $state.raw<readonly TableSuggestion[]>([]);
  #table = $state<string | null>(null);
  #matches = $state.raw<readonly ColumnMatch[]>([]);
  #checked = $state.raw<Checked | null>(null);
  #checking = $state(false);
  #broken = $state<string | null>(null);
  #edits = $state.raw(noEdits);
  /** How many edits were done when the sheet was last taken out; null where what was taken out cannot be come back to. */
  #saved = $state<number | null>(0);
  #file: File | null = null;
  #turn = 0;
  #again = false;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  get phase(): SheetPhase {
    return this.#phase;
  }

  /** How many rows of the file have been read by now; 0 until the first are told. */
  get rowsRead(): number {
    return this.#rowsRead;
  }

  get failure(): SheetFailure | null {
    return this.#failure;
  }

  /** As read, with the edits. */
  get sheet(): OwnSheet | null {
    return this.#sheet === null ? null : { ...this.#sheet, ...this.#cells };
  }

  get rows(): readonly OwnRow[] {
    return this.#cells.rows;
  }

  get header(): readonly string[] {
    return this.#cells.header;
  }

  get suggestions(): readonly TableSuggestion[] {
    return this.#suggestions;
  }

  /** The table that the sheet is meant for; null until there is one. */
  get table(): string | null {
    return this.#table;
  }

  get matches(): readonly ColumnMatch[] {
    return this.#matches;
  }

  /** null until the first check has ended. */
  get checked(): Checked | null {
    return this.#checked;
  }

  get checking(): boolean {
    return this.#checking;
  }

  /** What went wrong in the program itself, for a report of the error; null where nothing did. */
  get broken(): string | null {
    return this.#broken;
  }

  /** Name of the file at hand; null where a kept sheet is open, or none. */
  get fileName(): string | null {
    return this.#file?.name ?? null;
  }

  get canUndo(): boolean {
    return this.#edits.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#edits.undone.length > 0;
  }

  get edits(): number {
    return this.#edits.done.length;
  }

  /** Whether closing the tab would lose edits. */
  get unsaved(): boolean {
    return this.#phase === 'open' && this.#saved !== this.#edits.done.length;
  }

  /** Whether the file is at hand, so that it can be read another way: a sheet kept from before is not. */
  get canReadAgain(): boolean {
    return this.#file !== null;
  }

  /** Reads a file, in place of the one before. */
  async open(file: File): Promise<void> {
    this.#file = file;
    await this.#read({});
  }

  /** Reads the same file another way; edits are lost. */
  async readAs(choices: SheetChoices): Promise<void> {
    await this.#read({ ...this.#choices, ...choices });
  }

  /** Opens a sheet that was kept. */
  async openKept({ sheet, table, matches }: SheetToKeep): Promise<void> {
    const turn = this.#begin({});
    this.#file = null;
    await this.#try(turn, async () => {
      await this.#bench.take(sheet);
      if (turn === this.#turn) await this.#lay(sheet, turn);
      if (turn === this.#turn && table !== null) this.#choose(table, matches);
    });
  }

  chooseTable(table: string): void {
    const suggested = this.#suggestions.find((suggestion) => suggestion.table === table);
    this.#choose(table, suggested?.matches ?? this.header.map((column) => ({ column, field: null, because: 'none' })));
  }

  /** Says which column of the table a column of the sheet is; another column that was it, is it no more. */
  chooseField(place: number, field: string | null): void {
    if (this.#table === null) return;
    this.#choose(
      this.#table,
      this.#matches.map((match, index) => {
        if (index === place) return { ...match, field, because: field === null ? 'none' : 'chosen' };
        return field !== null && match.field === field ? { ...match, field: null, because: 'none' } : match;
      })
    );
  }

  /** Writes a cell; nothing happens where that stands there already. */
  write(row: number, column: number, after: string): void {
    const before = this.rows[row]?.cells[column];
    if (before === undefined || before === after) return;
    this.#do({ kind: 'cells', cells: [{ row, column, before, after }] });
  }

  /** Puts an empty row in at a place, or a copy of another row; both are undone as one. */
  addRow(place: number, copyOf: number | null = null): void {
    if (this.#phase !== 'open') return;
    const cells = this.rows[copyOf ?? -1]?.cells ?? this.header.map(() => '');
    this.#do({ kind: 'inserted', place, row: addedRow(this.rows, cells) });
  }

  removeRow(place: number): void {
    const row = this.rows[place];
    if (row !== undefined) this.#do({ kind: 'removed', place, row });
  }

  /** Gives the sheet a column of the table that it lacks, empty. */
  addColumn(field: string): void {
    if (this.#phase === 'open') this.#do({ kind: 'column-added', name: field });
  }

  /** Mends all problems that are alike in one step; returns how many cells were written. */
  async mend(alike: Alike): Promise<number> {
    const cells = await this.#bench.replacements(alike);
    if (cells.length > 0) this.#do({ kind: 'cells', cells });
    return cells.length;
  }

  undo(): SheetChange | null {
    const { done, undone } = this.#edits;
    const last = done.at(-1);
    if (last === undefined) return null;
    this.#edits = { done: done.slice(0, -1), undone: [...undone, last] };
    this.#apply(inverse(last));
    return last;
  }

  redo(): SheetChange | null {
    const { done, undone } = this.#edits;
    const last = undone.at(-1);
    if (last === undefined) return null;
    this.#edits = { done: [...done, last], undone: undone.slice(0, -1) };
    this.#apply(last);
    return last;
  }

  /** The sheet as it stands was taken out or kept. */
  saved(): void {
    this.#saved = this.#edits.done.length;
  }

  /** Reads no further: as if the file had not been chosen. */
  stop(): void {
    if (this.#phase !== 'reading') return;
    this.#bench.stop();
    this.clear();
  }

  /** Everything as at the beginning. */
  clear(): void {
    this.#begin({});
    this.#phase = 'none';
    this.#file = null;
    this.#bench.clear();
  }

  async #read(choices: SheetChoices): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    // Nobody waits any more for a file that is still being read.
    if (this.#phase === 'reading') this.#bench.stop();
    const turn = this.#begin(choices);
    await this.#try(turn, async () => {
      const read = await this.#bench.read(file, choices, (rows) => {
        if (turn === this.#turn) this.#rowsRead = rows;
      });
      if (turn !== this.#turn || read.kind === 'stopped') return;
      if (read.kind === 'read') return this.#lay(read.sheet, turn);
      this.#failure = read.failure;
      this.#phase = 'failed';
    });
  }

  #begin(choices: SheetChoices): number {
    this.#choices = choices;
    this.#phase = 'reading';
    this.#failure = null;
    this.#rowsRead = 0;
    this.#broken = null;
    this.#sheet = null;
    this.#cells = noCells;
    this.#suggestions = [];
    this.#table = null;
    this.#matches = [];
    this.#checked = null;
    this.#edits = noEdits;
    this.#saved = 0;
    return (this.#turn += 1);
  }

  async #try(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#broken = error instanceof Error ? error.message : String(error);
      if (this.#phase === 'reading') this.#phase = 'failed';
    }
  }

  async #lay(sheet: OwnSheet, turn: number): Promise<void> {
    const suggestions = await this.#bench.suggest();
    if (turn !== this.#turn) return;
    this.#sheet = sheet;
    this.#cells = sheet;
    this.#suggestions = suggestions;
    this.#phase = 'open';
    const [best] = suggestions;
    if (best !== undefined) this.#choose(best.table, best.matches);
  }

  #choose(table: string, matches: readonly ColumnMatch[]): void {
    if (table !== this.#table) this.#checked = null;
    this.#table = table;
    this.#matches = matches;
    void this.#check();
  }

  #do(change: SheetChange): void {
    const { done } = this.#edits;
    // What was taken out lies among the undone: it cannot be come back to any more.
    if (this.#saved !== null && this.#saved > done.length) this.#saved = null;
    this.#edits = withEdit(this.#edits, change);
    this.#apply(change);
  }

  #apply(change: SheetChange): void {
    this.#cells = changed(this.#cells, change);
    if (change.kind === 'column-added')
      this.#matches = [...this.#matches, { column: change.name, field: change.name, because: 'chosen' }];
    if (change.kind === 'column-removed') this.#matches = this.#matches.slice(0, -1);
    if (this.#checked !== null)
      this.#checked = { ...this.#checked, problems: atMovedRows(this.#checked.problems, change) };
    this.#bench.change(change);
    void this.#check();
  }

  /** One check at a time; what changes meanwhile is checked once after it. */
  async #check(): Promise<void> {
    this.#again = true;
    if (this.#checking) return;
    this.#checking = true;
    while (this.#again && this.#table !== null) {
      this.#again = false;
      const turn = this.#turn;
      const table = this.#table;
      await this.#try(turn, async () => {
        const checked = await this.#bench.check(table, this.#matches);
        if (turn === this.#turn && !this.#again) this.#checked = checked;
      });
    }
    this.#checking = false;
  }
}
