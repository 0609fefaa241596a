import type { ColumnMatch, OwnRow, OwnSheet, TableSuggestion } from '#lib/sheets/own-sheet.ts';
import type { WidePlan } from '#lib/sheets/to-observations.ts';
import type { Alike, Bench, Checked } from './sheet-bench.ts';
import {
  addedRow,
  atMovedRows,
  changed,
  inverse,
  type CellChange,
  type Cells,
  type SheetChange,
  type SheetShape
} from './sheet-edits.ts';
import { SheetHistory } from './sheet-history.svelte.ts';

const noCells: Cells = { header: [], rows: [] };

/** A sheet on the desk: what it is held against, what is wrong, and every edit, each of which can be undone. */
export class EditedSheet {
  protected readonly bench: Bench;
  readonly #history = new SheetHistory();
  #sheet = $state.raw<OwnSheet | null>(null);
  /** Header and rows, with the edits. */
  #cells = $state.raw<Cells>(noCells);
  #suggestions = $state.raw<readonly TableSuggestion[]>([]);
  #table = $state<string | null>(null);
  #matches = $state.raw<readonly ColumnMatch[]>([]);
  #checked = $state.raw<Checked | null>(null);
  #checking = $state(false);
  #broken = $state<string | null>(null);
  #turn = 0;
  #again = false;

  constructor(bench: Bench) {
    this.bench = bench;
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

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get edits(): number {
    return this.#history.count;
  }

  /** Whether closing the tab would lose edits. */
  get unsaved(): boolean {
    return this.#sheet !== null && this.#history.unsaved;
  }

  chooseTable(table: string): void {
    const suggested = this.#suggestions.find((suggestion) => suggestion.table === table);
    this.choose(table, suggested?.matches ?? this.header.map((column) => ({ column, field: null, because: 'none' })));
  }

  /** Says which column of the table a column of the sheet is; another column that was it, is it no more. */
  chooseField(place: number, field: string | null): void {
    if (this.#table === null) return;
    this.choose(
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

  /** Writes something else wherever a text stands in a column, in one step. */
  replace(column: number, text: string, after: string): void {
    const cells = this.rows.flatMap((row, place): readonly CellChange[] => {
      const before = row.cells[column];
      return before === undefined || before.trim() !== text ? [] : [{ row: place, column, before, after }];
    });
    if (cells.length > 0) this.#do({ kind: 'cells', cells });
  }

  /** Puts an empty row in at a place, or a copy of another row; both are undone as one. */
  addRow(place: number, copyOf: number | null = null): void {
    if (this.#sheet === null) return;
    const cells = this.rows[copyOf ?? -1]?.cells ?? this.header.map(() => '');
    this.#do({ kind: 'inserted', place, row: addedRow(this.rows, cells) });
  }

  removeRow(place: number): void {
    const row = this.rows[place];
    if (row !== undefined) this.#do({ kind: 'removed', place, row });
  }

  /** Gives the sheet a column of the table that it lacks, empty. */
  addColumn(field: string): void {
    if (this.#sheet !== null) this.#do({ kind: 'column-added', name: field });
  }

  /** Mends all problems that are alike in one step; returns how many cells were written. */
  async mend(alike: Alike): Promise<number> {
    const cells = await this.bench.replacements(alike);
    if (cells.length > 0) this.#do({ kind: 'cells', cells });
    return cells.length;
  }

  /** Turns a wide sheet into observations, as the reader said; returns how many rows that gives. */
  async turn(plan: WidePlan): Promise<number> {
    const [sheet, cells] = [this.#turn, this.#cells];
    const { ids, header, rows, matches } = await this.bench.turn(plan);
    // The sheet was edited or left meanwhile: the page asks anew.
    if (sheet !== this.#turn || cells !== this.#cells || rows.length === 0) return 0;
    const before = { ...this.#cells, id: ids.wide, ...this.#held() };
    const table = 'observations';
    const suggestions = [{ table, fit: 1, matches, missing: [] }];
    this.#do({ kind: 'reshaped', before, after: { id: ids.long, header, rows, table, matches, suggestions } });
    return rows.length;
  }

  /** Whether the sheet was turned from a wide one. */
  get isTurned(): boolean {
    return this.#history.isTurned;
  }

  /** Back to the wide sheet: later edits are undone too, and can be redone. */
  turnBack(): void {
    while (this.isTurned) this.undo();
  }

  undo(): SheetChange | null {
    const last = this.#history.back();
    if (last !== null) this.#apply(inverse(last));
    return last;
  }

  redo(): SheetChange | null {
    const last = this.#history.forth();
    if (last !== null) this.#apply(last);
    return last;
  }

  /** The sheet is taken out or kept as it stands now; what is returned is called once that has succeeded. */
  taking(): () => void {
    const turn = this.#turn;
    const taken = this.#history.taking();
    return () => {
      if (turn === this.#turn) taken();
    };
  }

  /** Another sheet is to come: returns the turn that it is. */
  protected begin(): number {
    this.#broken = null;
    this.#sheet = null;
    this.#cells = noCells;
    this.#suggestions = [];
    this.#table = null;
    this.#matches = [];
    this.#checked = null;
    this.#history.clear();
    return (this.#turn += 1);
  }

  /** Whether no other sheet has come or is to come since. */
  protected isTurn(turn: number): boolean {
    return turn === this.#turn;
  }

  /** Lays a sheet on the desk, held against the table that fits best. */
  protected lay(sheet: OwnSheet, suggestions: readonly TableSuggestion[]): void {
    this.#sheet = sheet;
    this.#cells = sheet;
    this.#suggestions = suggestions;
    const [best] = suggestions;
    if (best !== undefined) this.choose(best.table, best.matches);
  }

  protected choose(table: string, matches: readonly ColumnMatch[]): void {
    if (table !== this.#table) this.#checked = null;
    this.#table = table;
    this.#matches = matches;
    void this.#check();
  }

  /** Does some work for the sheet of a turn; false where it broke. What breaks for one that is gone is nobody's. */
  protected async attempt(turn: number, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (turn !== this.#turn) return true;
      this.#broken = error instanceof Error ? error.message : String(error);
      return false;
    }
  }

  /** What the sheet is held against. */
  #held = (): Pick<SheetShape, 'table' | 'matches' | 'suggestions'> => {
    return { table: this.#table, matches: this.#matches, suggestions: this.#suggestions };
  };

  #do(change: SheetChange): void {
    this.#history.add(change);
    this.#apply(change);
  }

  #apply(change: SheetChange): void {
    this.#cells = changed(this.#cells, change);
    if (change.kind === 'column-added')
      this.#matches = [...this.#matches, { column: change.name, field: change.name, because: 'chosen' }];
    if (change.kind === 'column-removed') this.#matches = this.#matches.slice(0, -1);
    if (change.kind === 'reshaped') {
      const { table, matches, suggestions } = change.after;
      [this.#table, this.#matches, this.#suggestions, this.#checked] = [table, matches, suggestions, null];
    }
    if (this.#checked !== null)
      this.#checked = { ...this.#checked, problems: atMovedRows(this.#checked.problems, change) };
    this.bench.change(change);
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
      await this.attempt(turn, async () => {
        const checked = await this.bench.check(table, this.#matches);
        if (turn === this.#turn && !this.#again) this.#checked = checked;
      });
    }
    this.#checking = false;
  }
}
