import { today } from '#lib/domain/today.ts';
import type { SheetToKeep } from './sheet-bench.ts';
import type { StoreTrouble } from './stored-list.svelte.ts';

/** What is kept, without its rows: enough to say what it is. */
export interface KeptNote {
  readonly fileName: string;
  readonly rows: number;
  /** ISO day on which it was kept first. */
  readonly since: string;
}

interface KeptRecord extends KeptNote {
  readonly content: SheetToKeep;
}

/** Where a kept sheet lies. Looking must leave nothing behind. */
export interface SheetStore {
  read(): Promise<unknown>;
  write(record: KeptRecord): Promise<void>;
  remove(): Promise<void>;
}

const isRecord = (value: unknown): value is KeptRecord =>
  typeof value === 'object' &&
  value !== null &&
  'fileName' in value &&
  'since' in value &&
  'rows' in value &&
  'content' in value &&
  typeof value.content === 'object' &&
  value.content !== null &&
  'sheet' in value.content &&
  'matches' in value.content;

/** The one sheet that its owner asked to keep on this machine. */
export class KeptSheet {
  readonly #store: SheetStore;
  #note = $state.raw<KeptNote | null>(null);
  #trouble = $state<StoreTrouble>(null);
  #looked = $state(false);
  #keeping = $state(false);

  constructor(store: SheetStore) {
    this.#store = store;
  }

  /** null where nothing is kept. */
  get note(): KeptNote | null {
    return this.#note;
  }

  get trouble(): StoreTrouble {
    return this.#trouble;
  }

  get looked(): boolean {
    return this.#looked;
  }

  /** Whether the sheet that is open is the one kept, so that its edits are kept too. */
  get keeping(): boolean {
    return this.#keeping;
  }

  /** Says whether a sheet is kept; a closed storage counts as none. */
  async look(): Promise<void> {
    const record = await this.#store.read().catch(() => null);
    if (isRecord(record)) this.#note = noteOf(record);
    this.#looked = true;
  }

  /** Keeps the sheet as it stands, in place of the one before; false where it could not be kept. */
  async keep(content: SheetToKeep): Promise<boolean> {
    const since = this.#keeping ? (this.#note?.since ?? today()) : today();
    const record = { fileName: content.sheet.fileName, rows: content.sheet.rows.length, since, content };
    try {
      await this.#store.write(record);
    } catch (error) {
      this.#trouble = error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'closed';
      return false;
    }
    this.#trouble = null;
    this.#note = noteOf(record);
    this.#keeping = true;
    return true;
  }

  /** The kept sheet, to be opened; null where it is not there any more. */
  async open(): Promise<SheetToKeep | null> {
    const record = await this.#store.read().catch(() => null);
    if (!isRecord(record)) {
      this.#note = null;
      return null;
    }
    this.#keeping = true;
    return record.content;
  }

  /** Another sheet is open now: the kept one stays as it is. */
  letGo(): void {
    this.#keeping = false;
  }

  async remove(): Promise<void> {
    try {
      await this.#store.remove();
      this.#note = null;
      this.#keeping = false;
    } catch {
      this.#trouble = 'closed';
    }
  }
}

const noteOf = ({ fileName, rows, since }: KeptNote): KeptNote => ({ fileName, rows, since });
