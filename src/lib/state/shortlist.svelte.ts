import {
  longestNote,
  merged,
  mostListed,
  moved,
  readShortlist,
  shortlistText,
  type ShortlistEntry
} from '#lib/domain/shortlist.ts';
import { today } from '#lib/domain/today.ts';
import { StoredList, type ListStorage, type StoreTrouble } from './stored-list.svelte.ts';

/** Where the list is stored, and where text is put that cannot be read. */
export const shortlistKey = 'industry-atlas:shortlist';
export const keptAsideKey = 'industry-atlas:shortlist:kept-aside';

/** A zone taken off the list, and where it stood: what undo needs. */
export interface Removed {
  readonly entry: ShortlistEntry;
  readonly place: number;
}

/** The reader's own list of zones. It lives in the browser's storage, else as long as the page. */
export class Shortlist {
  readonly #stored = new StoredList<ShortlistEntry>(
    { list: shortlistKey, keptAside: keptAsideKey },
    {
      write: shortlistText,
      read: (text) => {
        const { entries, damaged } = readShortlist(text);
        return { items: entries, damaged };
      }
    }
  );

  get entries(): readonly ShortlistEntry[] {
    return this.#stored.items;
  }

  /** False while prerendering and until the storage was read. */
  get ready(): boolean {
    return this.#stored.ready;
  }

  /** Why the list lives only as long as the page: the storage is closed to it, or full. */
  get trouble(): StoreTrouble {
    return this.#stored.trouble;
  }

  /** Stored text that could not be read, as it was; null when there is none. */
  get keptAside(): string | null {
    return this.#stored.keptAside;
  }

  /** Reads the storage, once, and follows what other tabs write into it. `storage` may throw where it is closed. */
  open(storage: () => ListStorage, target: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
    return this.#stored.open(storage, target);
  }

  has(zone: string): boolean {
    return this.entries.some((entry) => entry.zone === zone);
  }

  /** Adds a zone at the end; a list that is full stays as it is. */
  add(zone: string, note = ''): void {
    const added = today();
    this.#stored.change((entries) =>
      entries.some((entry) => entry.zone === zone) || entries.length >= mostListed
        ? entries
        : [...entries, { zone, note, added }]
    );
  }

  /** Takes a zone off the list and says how to put it back; null when it was not there. */
  remove(zone: string): Removed | null {
    const place = this.entries.findIndex((entry) => entry.zone === zone);
    const entry = this.entries[place];
    if (entry === undefined) return null;
    this.#stored.change((entries) => entries.filter((other) => other.zone !== zone));
    return { entry, place };
  }

  putBack({ entry, place }: Removed): void {
    this.#stored.change((entries) =>
      entries.some((other) => other.zone === entry.zone) ? entries : entries.toSpliced(place, 0, entry)
    );
  }

  write(zone: string, note: string): void {
    this.#stored.change((entries) =>
      entries.map((entry) => (entry.zone === zone ? { ...entry, note: note.slice(0, longestNote) } : entry))
    );
  }

  /** Up by a negative, down by a positive number of places. */
  move(zone: string, by: number): void {
    this.#stored.change((entries) => moved(entries, zone, by));
  }

  /** Zones of another list behind one's own; nothing is overwritten. */
  keep(others: readonly ShortlistEntry[]): void {
    this.#stored.change((entries) => merged(entries, others));
  }

  /** Empties the list; the result puts it back. */
  clear(): readonly ShortlistEntry[] {
    const before = this.entries;
    this.#stored.change(() => []);
    return before;
  }

  /** Forgets the text that could not be read, after its owner has said so. */
  forgetKeptAside(): void {
    this.#stored.forgetKeptAside();
  }
}

/** The one list of the page. */
export const shortlist = new Shortlist();
