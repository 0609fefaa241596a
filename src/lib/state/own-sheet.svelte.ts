import type { OwnSheet, SheetChoices, SheetFailure } from '#lib/sheets/own-sheet.ts';
import { EditedSheet } from './edited-sheet.svelte.ts';

export type SheetPhase = 'none' | 'reading' | 'failed' | 'open';

/** The visitor's own sheet: where it comes from, how it is read, and all that is done with it once it is open. */
export class OwnSheetDesk extends EditedSheet {
  #phase = $state<SheetPhase>('none');
  #failure = $state.raw<SheetFailure | null>(null);
  /** Rows of the file that is being read, as far as is known. */
  #rowsRead = $state(0);
  #choices = $state.raw<SheetChoices>({});
  #file: File | null = null;

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

  /** Name of the file at hand; null where a kept sheet is open, or none. */
  get fileName(): string | null {
    return this.#file?.name ?? null;
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

  /** Opens the sheet that is kept on this machine; false where it is not there any more. */
  async openKept(): Promise<boolean> {
    const turn = this.#begin({});
    this.#file = null;
    let isThere = true;
    await this.#reads(turn, async () => {
      const kept = await this.bench.openKept(this.#hearRows(turn));
      isThere = kept.kind === 'read';
      if (!this.isTurn(turn)) return;
      if (kept.kind === 'gone') {
        this.#phase = 'none';
        return;
      }
      await this.#lay(kept.sheet, turn);
      if (this.isTurn(turn) && kept.table !== null) this.choose(kept.table, kept.matches);
    });
    return isThere;
  }

  /** Reads no further: as if the file had not been chosen. */
  stop(): void {
    if (this.#phase === 'reading') this.clear();
  }

  /** Everything as at the beginning. */
  clear(): void {
    this.#begin({});
    this.#phase = 'none';
    this.#file = null;
    this.bench.clear();
  }

  async #read(choices: SheetChoices): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    const turn = this.#begin(choices);
    await this.#reads(turn, async () => {
      const read = await this.bench.read(file, choices, this.#hearRows(turn));
      if (!this.isTurn(turn) || read.kind === 'stopped') return;
      if (read.kind === 'read') return this.#lay(read.sheet, turn);
      this.#failure = read.failure;
      this.#phase = 'failed';
    });
  }

  #hearRows = (turn: number) => (rows: number) => {
    if (this.isTurn(turn)) this.#rowsRead = rows;
  };

  #begin(choices: SheetChoices): number {
    // Nobody waits any more for a file that is still being read.
    if (this.#phase === 'reading') this.bench.stop();
    this.#choices = choices;
    this.#phase = 'reading';
    this.#failure = null;
    this.#rowsRead = 0;
    return this.begin();
  }

  async #reads(turn: number, work: () => Promise<void>): Promise<void> {
    if (!(await this.attempt(turn, work)) && this.#phase === 'reading') this.#phase = 'failed';
  }

  async #lay(sheet: OwnSheet, turn: number): Promise<void> {
    const suggestions = await this.bench.suggest();
    if (!this.isTurn(turn)) return;
    this.lay(sheet, suggestions);
    this.#phase = 'open';
  }
}
