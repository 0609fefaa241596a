import type { OwnSheetDesk } from '#lib/state/own-sheet.svelte.ts';

/** What the reader offered, and is asked before it takes the place of what is open. */
export class Offer {
  /** Name of a Parquet file that was offered before its reader was here. */
  parquet = $state<string | null>(null);
  #ask: ((edits: number) => boolean) | null = null;

  /** How the reader is asked, in the language of the page. */
  askWith(ask: (edits: number) => boolean): void {
    this.#ask = ask;
  }

  mayReplace(desk: OwnSheetDesk): boolean {
    return !desk.unsaved || this.#ask === null || this.#ask(desk.edits);
  }
}
