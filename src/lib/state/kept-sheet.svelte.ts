import { today } from '#lib/domain/today.ts';
import type { KeepAnswer, KeepAsked, KeepBench, KeptNote } from './sheet-bench.ts';
import type { StoreTrouble } from './stored-list.svelte.ts';

/** The one sheet that its owner asked to keep on this machine. */
export class KeptSheet {
  readonly #bench: KeepBench;
  #note = $state.raw<KeptNote | null>(null);
  #trouble = $state<StoreTrouble>(null);
  #keeping = $state(false);
  #writing = $state(false);
  #rowsWritten = $state(0);
  /** Which of the sheets that were open is. */
  #turn = 0;

  constructor(bench: KeepBench) {
    this.#bench = bench;
  }

  /** null where nothing is kept. */
  get note(): KeptNote | null {
    return this.#note;
  }

  get trouble(): StoreTrouble {
    return this.#trouble;
  }

  /** Whether the sheet that is open is the one kept, so that its edits are kept too. */
  get keeping(): boolean {
    return this.#keeping;
  }

  get writing(): boolean {
    return this.#writing;
  }

  /** How many rows are written by now; 0 until the first are told. */
  get rowsWritten(): number {
    return this.#rowsWritten;
  }

  /** Says whether a sheet is kept; a closed storage counts as none. */
  async look(): Promise<void> {
    this.#note = await this.#bench.lookForKept().catch(() => null);
    if (this.#note === null) this.#keeping = false;
  }

  /** Keeps the sheet as it stands, in place of the one before; false where it could not be kept, or is being kept. */
  async keep(asked: Omit<KeepAsked, 'since'>): Promise<boolean> {
    if (this.#writing) return false;
    const turn = this.#turn;
    const since = this.#keeping ? (this.#note?.since ?? today()) : today();
    this.#writing = true;
    this.#rowsWritten = 0;
    const answer = await this.#bench
      .keep({ ...asked, since }, (rows) => (this.#rowsWritten = rows))
      .catch((): KeepAnswer => ({ kind: 'closed' }));
    this.#writing = false;
    if (answer.kind !== 'kept') {
      this.#trouble = answer.kind;
      return false;
    }
    this.#trouble = null;
    this.#note = answer.note;
    // Another sheet may have been opened meanwhile.
    this.#keeping ||= turn === this.#turn;
    return true;
  }

  /** The sheet that is open now is the kept one, or that was looked for and is not there any more. */
  opened(isThere: boolean): void {
    this.#turn += 1;
    this.#keeping = isThere;
    if (!isThere) this.#note = null;
  }

  /** Another sheet is open now: the kept one stays as it is. */
  letGo(): void {
    this.#turn += 1;
    this.#keeping = false;
  }

  async remove(): Promise<void> {
    if (await this.#bench.removeKept().catch(() => false)) {
      this.#note = null;
      this.#keeping = false;
    } else this.#trouble = 'closed';
  }
}
