/** The kept site: answers requests from its packs. */
import type { Edition } from './edition.ts';
import type { KeptRecord } from './keeping.ts';
import { unpack, type Inflate } from './pack.ts';
import { SiteIndex, typeOf } from './site-index.ts';

/** What is needed of the store. */
export interface KeptPacks {
  record(): Promise<KeptRecord>;
  read(file: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** As many unpacked packs are held as a page and its engine ask for together: each has up to 12 MB, the engine 18. */
const mostOpen = 4;
/** Files whose names change with their content: those of the edition before are still asked for by tabs that it was opened in. */
const hashed = '/_app/immutable/';
const notKeptPage = 'not-kept/';

export class KeptSite {
  readonly #packs: KeptPacks;
  readonly #base: string;
  readonly #inflate: Inflate;
  readonly #indexes = new Map<string, Promise<SiteIndex>>();
  readonly #open = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #record: Promise<KeptRecord> | null = null;

  /** `base` is the path under which the site stands: '' or '/name'. */
  constructor(packs: KeptPacks, base: string, inflate: Inflate) {
    this.#packs = packs;
    this.#base = base;
    this.#inflate = inflate;
  }

  /** What is kept for an address; null where nothing is, or where what is kept cannot be read. */
  async answer(address: URL, isPage: boolean): Promise<Response | null> {
    try {
      // Every page looks again: what is kept may have changed since the one before.
      if (isPage || this.#record === null) this.#record = this.#packs.record();
      const { current, before } = await this.#record;
      const answer = current === null ? null : await this.#answerFrom(current, address);
      if (answer !== null || before === null || !address.pathname.startsWith(this.#base + hashed)) return answer;
      return await this.#answerFrom(before, address);
    } catch {
      return null;
    }
  }

  /** What a reader sees at an address that is not kept and cannot be fetched. */
  async notKept(address: URL): Promise<Response | null> {
    const page = await this.answer(new URL(`${this.#base}/${notKeptPage}`, address), false);
    return page === null ? null : new Response(page.body, { status: 503, headers: page.headers });
  }

  async #answerFrom(edition: Edition, address: URL): Promise<Response | null> {
    const found = (await this.#index(edition)).find(address);
    if (found.kind === 'none') return null;
    if (found.kind === 'redirect') return Response.redirect(new URL(found.address, address).href, 308);
    const { path, place } = found;
    const pack = edition.packs[place.pack];
    if (pack === undefined) return null;
    const files = await this.#unpacked(pack.file);
    // A copy: what the browser holds on to should not hold the whole pack.
    return new Response(files.slice(place.from, place.to), {
      headers: {
        'Content-Type': typeOf(path),
        'Content-Length': String(place.to - place.from),
        'X-Content-Type-Options': 'nosniff',
        'X-Atlas-Kept': edition.id
      }
    });
  }

  #index({ id, index }: Edition): Promise<SiteIndex> {
    return remembered(this.#indexes, id, 2, async () => {
      const text = new TextDecoder().decode(await this.#read(index.file));
      return new SiteIndex(JSON.parse(text), this.#base);
    });
  }

  #unpacked(file: string): Promise<Uint8Array<ArrayBuffer>> {
    return remembered(this.#open, file, mostOpen, () => this.#read(file));
  }

  async #read(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const pack = await this.#packs.read(file);
    if (pack === null) throw new Error(`not stored: ${file}`);
    return unpack(pack, this.#inflate);
  }
}

/** The value of a key, made once; what was asked for longest ago is let go. A value that failed is made again. */
function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  most: number,
  make: () => Promise<Value>
): Promise<Value> {
  const value = known.get(key) ?? make();
  known.delete(key);
  known.set(key, value);
  value.catch(() => known.delete(key));
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return value;
}
