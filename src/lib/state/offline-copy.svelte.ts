import { today } from '#lib/domain/today.ts';
import { editionFile, packFolder, readEdition, sizeOf, type Edition, type PackFile } from '#lib/offline/edition.ts';
import { FetchError, fetchPacks, type FetchTrouble } from '#lib/offline/fetch-packs.ts';
import {
  begun,
  changedOver,
  fetched,
  missing,
  nothingKept,
  nothingStored,
  roomFor,
  spare,
  standing,
  undone,
  withStored,
  type KeptRecord,
  type Room,
  type Standing
} from '#lib/offline/keeping.ts';
import { KeptStore } from '#lib/offline/kept-store.ts';
import { tidyMessage } from '#lib/offline/tidy-message.ts';

/** Why this browser cannot keep the site. */
export type Hindrance = 'insecure' | 'old-browser' | 'storage-closed';

export type OfflineWork =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'failed'; readonly trouble: Exclude<FetchTrouble, 'stopped'> | 'worker' };

const lockName = 'industry-atlas:keeping';

/** The site kept on this machine: what is there, fetching it, changing over to a newer one, taking it away. */
export class OfflineCopy {
  #record = $state.raw<KeptRecord>(nothingKept);
  #stored = $state.raw<ReadonlySet<string>>(nothingStored);
  #offered = $state.raw<Edition | null>(null);
  #hindrance = $state<Hindrance | null>(null);
  #looked = $state(false);
  #work = $state.raw<OfflineWork>({ kind: 'idle' });
  /** Bytes on their way that are not stored yet. */
  #underway = $state(0);
  #room = $state.raw<Room>({ kind: 'unknown' });
  #used = $state<number | null>(null);
  #lasting = $state<boolean | null>(null);
  #stop = new AbortController();
  #fetching: Promise<void> = Promise.resolve();
  readonly #store: KeptStore | null;
  readonly #base: string;

  /** `base` is the path under which the site stands: '' or '/name'. */
  constructor(base: string) {
    this.#base = base;
    this.#hindrance = hindrance();
    this.#store = this.#hindrance === null ? new KeptStore(caches, location.origin, base) : null;
  }

  get hindrance(): Hindrance | null {
    return this.#hindrance;
  }

  /** False until the store was read. */
  get looked(): boolean {
    return this.#looked;
  }

  get work(): OfflineWork {
    return this.#work;
  }

  get standing(): Standing {
    return standing(this.#record, this.#stored, this.#offered);
  }

  /** What the network offers; null where that is not known. */
  get offered(): Edition | null {
    return this.#offered;
  }

  get underway(): number {
    return this.#underway;
  }

  get room(): Room {
    return this.#room;
  }

  /** Bytes that this site uses on this machine, as the browser counts; null where it does not say. */
  get used(): number | null {
    return this.#used;
  }

  /** Whether the browser has promised not to clear the store by itself; null where it does not say. */
  get lasting(): boolean | null {
    return this.#lasting;
  }

  /** Reads the store, and asks the network what it offers, if there is one. */
  async look(): Promise<void> {
    try {
      await this.#refresh();
      this.#looked = true;
      await this.#ask();
      await this.#measure();
      if (this.#record.before !== null) navigator.serviceWorker.controller?.postMessage(tidyMessage);
    } catch {
      this.#hindrance = 'storage-closed';
      this.#looked = true;
    }
  }

  /** Fetches what is missing of what is kept or begun, else of what is offered. Call it when the reader asks. */
  fetch(): Promise<void> {
    if (this.#work.kind !== 'fetching') this.#fetching = this.#fetchWanted();
    return this.#fetching;
  }

  async #fetchWanted(): Promise<void> {
    this.#work = { kind: 'fetching' };
    this.#stop = new AbortController();
    try {
      await this.#ask();
      const wanted = this.#wanted();
      if (wanted === null) throw new FetchError('network', editionFile);
      await this.#write(begun(this.#record, wanted));
      void navigator.storage.persist?.().catch(() => false);
      await navigator.locks.request(lockName, () => this.#complete(wanted));
      this.#work = { kind: 'idle' };
    } catch (error) {
      this.#work = workAfter(error);
    }
    this.#underway = 0;
    await this.#refresh();
    await this.#measure();
  }

  pause(): void {
    this.#stop.abort();
  }

  /** Gives up what was begun; what was kept before stays. */
  async undo(): Promise<void> {
    await this.#end();
    this.#work = { kind: 'idle' };
    if (this.#record.current === null) {
      await this.#store?.clear();
      await this.#refresh();
    } else {
      await this.#write(undone(this.#record));
      await this.#sweep();
    }
  }

  /** Shows the site from the newer edition from now on. */
  async changeOver(): Promise<void> {
    await this.#write(changedOver(this.#record, today()));
    await this.#sweep();
  }

  /** Takes everything away: packs, record and worker. */
  async remove(): Promise<void> {
    await this.#end();
    const registration = await navigator.serviceWorker.getRegistration(`${this.#base}/`);
    await registration?.unregister();
    await this.#store?.clear();
    this.#work = { kind: 'idle' };
    await this.#refresh();
    await this.#measure();
  }

  async #end(): Promise<void> {
    this.#stop.abort();
    await this.#fetching;
  }

  /** Mends what is kept from the host only while that offers the same; a newer one is fetched whole. */
  #wanted(): Edition | null {
    const { current, coming } = this.#record;
    return this.#offered ?? coming ?? current;
  }

  async #complete(edition: Edition): Promise<void> {
    await this.#refresh();
    await fetchPacks(missing(edition, this.#stored), this.#transfer(), this.#stop.signal);
    await this.#register();
    const record = await this.#store?.record();
    if (record !== undefined) await this.#write(fetched(record, today()));
    await this.#sweep();
  }

  #transfer() {
    return {
      request: (file: string, signal: AbortSignal): Promise<Response> =>
        fetch(`${this.#base}/${packFolder}/${file}`, { signal, cache: 'no-store' }),
      keep: async (file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
        await this.#store?.keep(file, bytes);
        this.#underway -= bytes.length;
        this.#stored = withStored(this.#stored, file);
      },
      digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
      onBytes: (count: number) => {
        this.#underway += count;
      }
    };
  }

  async #register(): Promise<void> {
    try {
      await navigator.serviceWorker.register(`${this.#base}/service-worker.js`, {
        scope: `${this.#base}/`,
        updateViaCache: 'none'
      });
      await navigator.serviceWorker.ready;
    } catch (error) {
      throw new WorkerRefused(String(error));
    }
  }

  async #ask(): Promise<void> {
    if (!navigator.onLine) return;
    try {
      const response = await fetch(`${this.#base}/${editionFile}`, { cache: 'no-store' });
      this.#offered = response.ok ? readEdition(await response.json()) : null;
    } catch {
      this.#offered = null;
    }
  }

  async #measure(): Promise<void> {
    const estimate = await navigator.storage.estimate();
    const files: readonly PackFile[] = this.#offered === null ? [] : missing(this.#offered, this.#stored);
    this.#room = roomFor(sizeOf(files), estimate);
    this.#used = estimate.usage ?? null;
    this.#lasting = (await navigator.storage.persisted?.()) ?? null;
  }

  async #write(record: KeptRecord): Promise<void> {
    await this.#store?.write(record);
    this.#record = record;
  }

  async #sweep(): Promise<void> {
    await this.#refresh();
    await this.#store?.drop(spare(this.#record, this.#stored));
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    if (this.#store === null) return;
    this.#record = await this.#store.record();
    this.#stored = await this.#store.stored();
  }
}

class WorkerRefused extends Error {}

function workAfter(error: unknown): OfflineWork {
  if (error instanceof WorkerRefused) return { kind: 'failed', trouble: 'worker' };
  if (!(error instanceof FetchError)) return { kind: 'failed', trouble: 'full' };
  return error.trouble === 'stopped' ? { kind: 'paused' } : { kind: 'failed', trouble: error.trouble };
}

/** null where this browser has all that keeping needs. Private windows of some browsers have no workers. */
function hindrance(): Hindrance | null {
  if (!window.isSecureContext) return 'insecure';
  const cacheable = canCache();
  if (cacheable === 'closed') return 'storage-closed';
  const has = cacheable && Boolean(navigator.serviceWorker) && 'DecompressionStream' in window;
  return has && 'storage' in navigator && 'locks' in navigator ? null : 'old-browser';
}

/** A browser that may keep nothing for this site throws as soon as its cache is named. */
function canCache(): boolean | 'closed' {
  try {
    return 'caches' in window && Boolean(caches);
  } catch {
    return 'closed';
  }
}
