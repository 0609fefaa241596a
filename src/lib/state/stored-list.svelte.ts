/** Why a list lives only as long as the page: the storage is closed to it, or full. */
export type StoreTrouble = 'closed' | 'full' | null;

export type ListStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a list is stored, and where text is put that cannot be read. */
export interface StoreKeys {
  readonly list: string;
  readonly keptAside: string;
}

/** A list as text and back; `damaged` where some of the text cannot be read. */
export interface ListText<Item> {
  write(items: readonly Item[]): string;
  read(text: string): { readonly items: readonly Item[]; readonly damaged: boolean };
}

/** A list that a reader keeps. It lives in the browser's storage, else as long as the page, and follows other tabs. */
export class StoredList<Item> {
  #items = $state.raw<readonly Item[]>([]);
  #ready = $state(false);
  #trouble = $state<StoreTrouble>(null);
  #keptAside = $state<string | null>(null);
  #storage: ListStorage | null = null;
  readonly #keys: StoreKeys;
  readonly #text: ListText<Item>;

  constructor(keys: StoreKeys, text: ListText<Item>) {
    this.#keys = keys;
    this.#text = text;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get ready(): boolean {
    return this.#ready;
  }

  get trouble(): StoreTrouble {
    return this.#trouble;
  }

  get keptAside(): string | null {
    return this.#keptAside;
  }

  /** Reads the storage, once, and follows what other tabs write into it. `storage` may throw where it is closed. */
  open(storage: () => ListStorage, target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
    if (!this.#ready) this.#read(storage);
    const follow = (event: StorageEvent): void => {
      // null: another tab cleared the whole storage.
      if (event.key === this.#keys.list || event.key === null) this.#refresh();
      if (event.key === this.#keys.keptAside) this.#keptAside = event.newValue;
    };
    target.addEventListener('storage', follow);
    return () => target.removeEventListener('storage', follow);
  }

  /** Every change starts from what is stored now, so that two tabs do not undo each other. */
  change(change: (items: readonly Item[]) => readonly Item[]): void {
    this.#refresh();
    this.#items = change(this.#items);
    if (this.#storage === null) return;
    try {
      this.#storage.setItem(this.#keys.list, this.#text.write(this.#items));
      this.#trouble = null;
    } catch (error) {
      this.#trouble = error instanceof DOMException && error.name === 'SecurityError' ? 'closed' : 'full';
    }
  }

  /** Forgets the text that could not be read, after its owner has said so. */
  forgetKeptAside(): void {
    this.#keptAside = null;
    try {
      this.#storage?.removeItem(this.#keys.keptAside);
    } catch {
      this.#trouble = 'closed';
    }
  }

  #read(storage: () => ListStorage): void {
    try {
      this.#storage = storage();
      this.#keptAside = this.#storage.getItem(this.#keys.keptAside);
      this.#items = this.#stored() ?? [];
    } catch {
      this.#storage = null;
      this.#trouble = 'closed';
    }
    this.#ready = true;
  }

  /** Items in the storage; null where nothing is stored. Text that cannot be read is put aside first. */
  #stored(): readonly Item[] | null {
    const text = this.#storage?.getItem(this.#keys.list) ?? null;
    if (text === null) return null;
    const { items, damaged } = this.#text.read(text);
    if (damaged) this.#putAside(text, items);
    return items;
  }

  /** The readable rest replaces the text only once the whole of it is stored elsewhere. */
  #putAside(text: string, items: readonly Item[]): void {
    const before = this.#keptAside;
    const all = before === null || before === text ? text : `${before}\n${text}`;
    this.#keptAside = all;
    try {
      this.#storage?.setItem(this.#keys.keptAside, all);
      this.#storage?.setItem(this.#keys.list, this.#text.write(items));
    } catch {
      // No room: the text stays where it is, and the list lives as long as the page.
      this.#storage = null;
      this.#trouble = 'full';
    }
  }

  /** What could not be stored lives on in the page and is not replaced by older text. */
  #refresh(): void {
    if (this.#storage === null || this.#trouble !== null) return;
    try {
      this.#items = this.#stored() ?? [];
    } catch {
      this.#trouble = 'closed';
    }
  }
}
