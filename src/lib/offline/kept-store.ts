/** What is kept, in the browser's Cache Storage: packs by their names, and a record of what they are for. Used by pages and by the worker. */
import { packFolder } from './edition.ts';
import { nothingKept, readRecord, type KeptRecord } from './keeping.ts';

const recordFile = 'kept.json';

/** One store for each site of an origin: `base` is the path under which the site stands. */
export class KeptStore {
  readonly #caches: CacheStorage;
  readonly #name: string;
  readonly #folder: string;

  constructor(caches: CacheStorage, origin: string, base: string) {
    this.#caches = caches;
    this.#name = `industry-atlas:kept:${base}/`;
    this.#folder = `${origin}${base}/${packFolder}/`;
  }

  async record(): Promise<KeptRecord> {
    const response = await (await this.#existing())?.match(this.#folder + recordFile);
    if (response === undefined) return nothingKept;
    try {
      return readRecord(await response.json());
    } catch {
      return nothingKept;
    }
  }

  async write(record: KeptRecord): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    await cache.put(this.#folder + recordFile, new Response(JSON.stringify(record)));
  }

  /** Names of the packs that are stored. */
  async stored(): Promise<ReadonlySet<string>> {
    const requests = (await (await this.#existing())?.keys()) ?? [];
    const names = requests.map(({ url }) => url.slice(this.#folder.length));
    return new Set(names.filter((name) => name !== recordFile));
  }

  async keep(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const cache = await this.#caches.open(this.#name);
    await cache.put(this.#folder + file, new Response(bytes));
  }

  /** null where it is not stored. */
  async read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const response = await (await this.#existing())?.match(this.#folder + file);
    return response === undefined ? null : new Uint8Array(await response.arrayBuffer());
  }

  async drop(files: readonly string[]): Promise<void> {
    const cache = await this.#existing();
    if (cache !== null) await Promise.all(files.map((file) => cache.delete(this.#folder + file)));
  }

  async clear(): Promise<void> {
    await this.#caches.delete(this.#name);
  }

  /** Looking makes no store: a visit leaves nothing behind. */
  async #existing(): Promise<Cache | null> {
    return (await this.#caches.has(this.#name)) ? this.#caches.open(this.#name) : null;
  }
}
