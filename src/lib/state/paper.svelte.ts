import { SvelteSet } from 'svelte/reactivity';
import type { Paper } from '#lib/domain/paper.ts';

/** The frozen copy that is being printed: when it was made, in which time zone, and what it can be checked by. */
export interface PrintedRecord {
  readonly time: string;
  readonly zone: string;
  readonly hash: string;
}

/** What a reader chose for paper, and whether everything that stands only there has come. */
class PaperState {
  /** null leaves the paper to the page and to the print dialog of the browser. */
  sheet = $state<Paper | null>(null);
  sources = $state<'full' | 'short'>('full');
  notes = $state(false);
  /** The tables under charts too, not only those that are open on the screen: some pages have dozens of sheets of them. */
  tables = $state(false);
  record = $state.raw<PrintedRecord | null>(null);
  /** What the page is narrowed to, where it can say it better than its fields; asked when somebody prints. */
  filter: (() => string | null) | null = null;
  #awaited = new SvelteSet<string>();

  /** Paper is not complete until the returned function was called. */
  await(part: string): () => void {
    this.#awaited.add(part);
    return () => this.#awaited.delete(part);
  }

  get complete(): boolean {
    return this.#awaited.size === 0;
  }
}

/** One for the page on screen. */
export const paperState = new PaperState();
