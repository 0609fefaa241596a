import type { SheetChange } from './sheet-edits.ts';

interface Edits {
  /** The newest last. */
  readonly done: readonly SheetChange[];
  readonly undone: readonly SheetChange[];
}

const noEdits: Edits = { done: [], undone: [] };

/** Edits of a sheet in their order, back and forth, and which of them were taken out with it. */
export class SheetHistory {
  #edits = $state.raw(noEdits);
  /** How many edits were done when the sheet was last taken out; null where what was taken out cannot be come back to. */
  #saved = $state<number | null>(0);

  get count(): number {
    return this.#edits.done.length;
  }

  get canUndo(): boolean {
    return this.#edits.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#edits.undone.length > 0;
  }

  /** Whether the sheet was a wide one before. */
  get isTurned(): boolean {
    return this.#edits.done.some(({ kind }) => kind === 'reshaped');
  }

  get unsaved(): boolean {
    return this.#saved !== this.#edits.done.length;
  }

  clear(): void {
    this.#edits = noEdits;
    this.#saved = 0;
  }

  add(change: SheetChange): void {
    const { done } = this.#edits;
    // What was taken out lies among the undone: it cannot be come back to any more.
    if (this.#saved !== null && this.#saved > done.length) this.#saved = null;
    this.#edits = { done: [...done, change], undone: [] };
  }

  /** The edit that is to be taken back; null where there is none. */
  back(): SheetChange | null {
    const { done, undone } = this.#edits;
    const last = done.at(-1);
    if (last === undefined) return null;
    this.#edits = { done: done.slice(0, -1), undone: [...undone, last] };
    return last;
  }

  /** The edit that is to be done again; null where there is none. */
  forth(): SheetChange | null {
    const { done, undone } = this.#edits;
    const last = undone.at(-1);
    if (last === undefined) return null;
    this.#edits = { done: [...done, last], undone: undone.slice(0, -1) };
    return last;
  }

  /** The sheet is taken out as it stands now. To be called once that has succeeded: edits that came meanwhile are not in it. */
  taking(): () => void {
    const { done } = this.#edits;
    const [count, last] = [done.length, done.at(-1)];
    return () => {
      const { done: now, undone } = this.#edits;
      const line = [...now, ...undone.toReversed()];
      this.#saved = count <= line.length && line[count - 1] === last ? count : null;
    };
  }
}
