/**
 * A pack: many files in one, small because what a file repeats of the ones before it is named instead of written again. Pages of one kind are
 * alike; what deflate sees of that is 32 kB. scripts/offline/write-pack.ts writes it, docs/decisions/0017 tells why.
 *
 * Six whole numbers of four bytes, little end first: a mark, the bytes when unpacked, the bytes of each section. Then the sections, each
 * deflated: new bytes; before each copy, how many of them; how long it is; how far it leaves the place where the last copy went on.
 */
export const magic = 0x31504149;
export const sectionNames = ['fresh', 'before', 'lengths', 'jumps'] as const;
export const headerBytes = 4 * (2 + sectionNames.length);

/** Undoes deflate: the browser's own, or Node's in tests. */
export type Inflate = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** The files of a pack one behind the other. Throws where the bytes are not a whole pack. */
export async function unpack(pack: Uint8Array<ArrayBuffer>, inflate: Inflate): Promise<Uint8Array<ArrayBuffer>> {
  const { unpacked, sections } = readHeader(pack);
  const [fresh, before, lengths, jumps] = await Promise.all(sections.map(inflate));
  if (!fresh || !before || !lengths || !jumps) throw damaged('sections are missing');
  return put(unpacked, fresh, new Numbers(before), new Numbers(lengths), new Numbers(jumps));
}

function readHeader(pack: Uint8Array<ArrayBuffer>): { unpacked: number; sections: Uint8Array<ArrayBuffer>[] } {
  if (pack.length < headerBytes) throw damaged('it is cut');
  const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
  if (view.getUint32(0, true) !== magic) throw damaged('its mark is missing');
  let at = headerBytes;
  const sections = sectionNames.map((_, index) => {
    const length = view.getUint32(8 + index * 4, true);
    at += length;
    return pack.subarray(at - length, at);
  });
  if (at !== pack.length) throw damaged('its length is wrong');
  return { unpacked: view.getUint32(4, true), sections };
}

const damaged = (why: string): Error => new Error(`not a whole pack: ${why}`);

class Numbers {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  next(): number {
    let value = 0;
    let place = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw damaged('a number is cut');
      value += (byte & 127) * place;
      if (byte < 128) return value;
      place *= 128;
    }
  }
}

function put(
  unpacked: number,
  fresh: Uint8Array,
  before: Numbers,
  lengths: Numbers,
  jumps: Numbers
): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(unpacked);
  let [at, taken, from] = [0, 0, 0];
  const take = (count: number): void => {
    raw.set(fresh.subarray(taken, taken + count), at);
    taken += count;
    at += count;
  };
  while (!before.done) {
    const count = before.next();
    const length = lengths.next();
    const jump = jumps.next();
    take(count);
    from += count + (jump % 2 === 0 ? jump / 2 : -(jump + 1) / 2);
    if (from < 0 || from >= at || at + length > unpacked) throw damaged('a copy leads outside');
    copy(raw, from, at, length);
    from += length;
    at += length;
  }
  take(fresh.length - taken);
  if (at !== unpacked) throw damaged('bytes are missing');
  return raw;
}

/** A copy may reach into what it writes: then it repeats. */
function copy(raw: Uint8Array, from: number, at: number, length: number): void {
  if (from + length <= at) raw.copyWithin(at, from, from + length);
  else for (let step = 0; step < length; step += 1) raw[at + step] = raw[from + step] ?? 0;
}
