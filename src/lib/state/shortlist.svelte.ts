import {
  longestNote,
  merged,
  mostListed,
  moved,
  readShortlist,
  shortlistText,
  today,
  type ShortlistEntry
} from '#lib/domain/shortlist.ts';

/** Where the list is stored, and where text is put that cannot be read. */
export const shortlistKey = 'industry-atlas:shortlist';
export const keptAsideKey = 'industry-atlas:shortlist:kept-aside';

/** Why the list lives only as long as the page: the storage is closed to it, or full. */
export type ShortlistTrouble = 'closed' | 'full' | null;

type ShortlistStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A zone taken off the list, and where it stood: what undo needs. */
export interface Removed {
  readonly entry: ShortlistEntry;
  readonly place: number;
}

/** The reader's own list of zones. It lives in the browser's storage, else as long as the page. */
export class Shortlist {
  #entries = $state.raw<readonly ShortlistEntry[]>([]);
  #ready = $state(false);
  #trouble = $state<ShortlistTrouble>(null);
  #keptAside = $state<string | null>(null);
  #storage: ShortlistStorage | null = null;

  get entries(): readonly ShortlistEntry[] {
    return this.#entries;
  }

  /** False while prerendering and until the storage was read. */
  get ready(): boolean {
    return this.#ready;
  }

  get trouble(): ShortlistTrouble {
    return this.#trouble;
  }

  /** Stored text that could not be read, as it was; null when there is none. */
  get keptAside(): string | null {
    return this.#keptAside;
  }

  /** Reads the storage, once, and follows what other tabs write into it. `storage` may throw where it is closed. */
  open(storage: () => ShortlistStorage, target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
    if (!this.#ready) this.#read(storage);
    const follow = (event: StorageEvent): void => {
      // null: another tab cleared the whole storage.
      if (event.key === shortlistKey || event.key === null) this.#refresh();
      if (event.key === keptAsideKey) this.#keptAside = event.newValue;
    };
    target.addEventListener('storage', follow);
    return () => target.removeEventListener('storage', follow);
  }

  has(zone: string): boolean {
    return this.#entries.some((entry) => entry.zone === zone);
  }

  /** Adds a zone at the end; a list that is full stays as it is. */
  add(zone: string, note = ''): void {
    const added = today();
    this.#change((entries) =>
      entries.some((entry) => entry.zone === zone) || entries.length >= mostListed
        ? entries
        : [...entries, { zone, note, added }]
    );
  }

  /** Takes a zone off the list and says how to put it back; null when it was not there. */
  remove(zone: string): Removed | null {
    const place = this.#entries.findIndex((entry) => entry.zone === zone);
    const entry = this.#entries[place];
    if (entry === undefined) return null;
    this.#change((entries) => entries.filter((other) => other.zone !== zone));
    return { entry, place };
  }

  putBack({ entry, place }: Removed): void {
    this.#change((entries) =>
      entries.some((other) => other.zone === entry.zone) ? entries : entries.toSpliced(place, 0, entry)
    );
  }

  write(zone: string, note: string): void {
    this.#change((entries) =>
      entries.map((entry) => (entry.zone === zone ? { ...entry, note: note.slice(0, longestNote) } : entry))
    );
  }

  /** Up by a negative, down by a positive number of places. */
  move(zone: string, by: number): void {
    this.#change((entries) => moved(entries, zone, by));
  }

  /** Zones of another list behind one's own; nothing is overwritten. */
  keep(others: readonly ShortlistEntry[]): void {
    this.#change((entries) => merged(entries, others));
  }

  /** Empties the list; the result puts it back. */
  clear(): readonly ShortlistEntry[] {
    const before = this.#entries;
    this.#change(() => []);
    return before;
  }

  /** Forgets the text that could not be read, after its owner has said so. */
  forgetKeptAside(): void {
    this.#keptAside = null;
    try {
      this.#storage?.removeItem(keptAsideKey);
    } catch {
      this.#trouble = 'closed';
    }
  }

  #read(storage: () => ShortlistStorage): void {
    try {
      this.#storage = storage();
      this.#keptAside = this.#storage.getItem(keptAsideKey);
      this.#entries = this.#stored() ?? [];
    } catch {
      this.#storage = null;
      this.#trouble = 'closed';
    }
    this.#ready = true;
  }

  /** Entries in the storage; null where nothing is stored. Text that cannot be read is put aside first. */
  #stored(): readonly ShortlistEntry[] | null {
    const text = this.#storage?.getItem(shortlistKey) ?? null;
    if (text === null) return null;
    const { entries, damaged } = readShortlist(text);
    if (damaged) this.#putAside(text, entries);
    return entries;
  }

  /** The readable rest replaces the text only once the whole of it is stored elsewhere. */
  #putAside(text: string, entries: readonly ShortlistEntry[]): void {
    const before = this.#keptAside;
    const all = before === null || before === text ? text : `${before}\n${text}`;
    this.#keptAside = all;
    try {
      this.#storage?.setItem(keptAsideKey, all);
      this.#storage?.setItem(shortlistKey, shortlistText(entries));
    } catch {
      // No room: the text stays where it is, and the list lives as long as the page.
      this.#storage = null;
      this.#trouble = 'full';
    }
  }

  /** Every change starts from what is stored now, so that two tabs do not undo each other. */
  #change(change: (entries: readonly ShortlistEntry[]) => readonly ShortlistEntry[]): void {
    this.#refresh();
    this.#entries = change(this.#entries);
    if (this.#storage === null) return;
    try {
      this.#storage.setItem(shortlistKey, shortlistText(this.#entries));
      this.#trouble = null;
    } catch (error) {
      this.#trouble = error instanceof DOMException && error.name === 'SecurityError' ? 'closed' : 'full';
    }
  }

  /** What could not be stored lives on in the page and is not replaced by older text. */
  #refresh(): void {
    if (this.#storage === null || this.#trouble !== null) return;
    try {
      this.#entries = this.#stored() ?? [];
    } catch {
      this.#trouble = 'closed';
    }
  }
}

/** The one list of the page. */
export const shortlist = new Shortlist();
