/** Writes packs: the other half of src/lib/offline/pack.ts, which reads them. */
import { constants, deflateRawSync } from 'node:zlib';
import { headerBytes, magic, sectionNames } from '../../src/lib/offline/pack.ts';

/** Shortest repetition that is looked for anywhere, bytes: under 48 naming the place costs more than it saves. */
const window = 48;
/** Shortest that is taken where the repetition before it left off: its place costs nothing. */
const along = 8;
/** A repetition elsewhere has to be this much longer than one that goes on where the last left off. */
const worthLeaving = 24;
/** Places that are remembered, at most: a power of two. */
const mostSlots = 1 << 21;
const factor = 0x2f0b4c47;

/** One pack of these bytes: each copy from earlier bytes names its place, what is new is deflated. */
export function writePack(raw: Uint8Array): Buffer {
  const sections = sectionsOf(raw).map((bytes) =>
    deflateRawSync(bytes, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY })
  );
  const header = Buffer.alloc(headerBytes);
  [magic, raw.length, ...sections.map(({ length }) => length)].forEach((value, at) =>
    header.writeUInt32LE(value, at * 4)
  );
  return Buffer.concat([header, ...sections]);
}

/** Whole numbers of seven bits a byte, the last without the high bit. */
class Numbers {
  readonly #bytes: number[] = [];

  put(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  get buffer(): Buffer {
    return Buffer.from(this.#bytes);
  }
}

/** New bytes, then how many of them stand before each copy, how long each copy is, and how far it leaves the place of the last. */
function sectionsOf(raw: Uint8Array): readonly Buffer[] {
  const fresh: Uint8Array[] = [];
  const [before, lengths, jumps] = [new Numbers(), new Numbers(), new Numbers()];
  const search = new Search(raw);
  let written = 0;
  let expected = 0;
  for (let copy = search.next(written, expected); copy !== null; copy = search.next(written, expected)) {
    const { at, from, length } = copy;
    fresh.push(raw.subarray(written, at));
    before.put(at - written);
    lengths.put(length);
    const jump = from - (expected + at - written);
    jumps.put(jump < 0 ? -jump * 2 - 1 : jump * 2);
    expected = from + length;
    written = at + length;
  }
  fresh.push(raw.subarray(written));
  const sections = { fresh: Buffer.concat(fresh), before: before.buffer, lengths: lengths.buffer, jumps: jumps.buffer };
  return sectionNames.map((name) => sections[name]);
}

interface Copy {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** Finds earlier bytes that are repeated, by a hash that rolls over the last 48 bytes and remembers where each was seen last. */
class Search {
  readonly #raw: Uint8Array;
  readonly #seen: Int32Array;
  readonly #drop: number;
  #at = 0;
  #hash = 0;

  constructor(raw: Uint8Array) {
    this.#raw = raw;
    const slots = Math.min(mostSlots, 2 ** Math.ceil(Math.log2(raw.length + 1)));
    this.#seen = new Int32Array(slots).fill(-1);
    let drop = 1;
    for (let step = 0; step < window; step += 1) drop = Math.imul(drop, factor);
    this.#drop = drop;
    for (let at = 0; at < Math.min(window, raw.length); at += 1)
      this.#hash = (Math.imul(this.#hash, factor) + (raw[at] ?? 0)) | 0;
  }

  /** The next copy behind `written`, where the last one ended; `expected` is where that was copied from. null at the end. */
  next(written: number, expected: number): Copy | null {
    this.#skipTo(written);
    while (this.#at + window < this.#raw.length) {
      const copy = this.#copyHere(written, expected);
      if (copy !== null) return copy;
      this.#remember();
      this.#roll();
    }
    return null;
  }

  #copyHere(written: number, expected: number): Copy | null {
    const at = this.#at;
    const straight = expected + at - written;
    const goesOn = expected > 0 && straight < at ? this.#sameBytes(straight, at) : 0;
    const seen = this.#seen[this.#slot()] ?? -1;
    const elsewhere = seen < 0 || seen === straight ? 0 : this.#sameBytes(seen, at);
    const taken = goesOn >= along ? goesOn : 0;
    if (elsewhere >= window && elsewhere > taken + (taken > 0 ? worthLeaving : 0)) {
      const back = this.#sameBefore(seen, at, at - written);
      return { at: at - back, from: seen - back, length: elsewhere + back };
    }
    return taken > 0 ? { at, from: straight, length: taken } : null;
  }

  #sameBytes(from: number, at: number): number {
    const raw = this.#raw;
    let length = 0;
    while (at + length < raw.length && raw[from + length] === raw[at + length]) length += 1;
    return length;
  }

  #sameBefore(from: number, at: number, most: number): number {
    const raw = this.#raw;
    let length = 0;
    while (length < Math.min(most, from) && raw[from - length - 1] === raw[at - length - 1]) length += 1;
    return length;
  }

  #slot(): number {
    let mixed = this.#hash ^ (this.#hash >>> 15);
    mixed = Math.imul(mixed, 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.#seen.length - 1);
  }

  #remember(): void {
    this.#seen[this.#slot()] = this.#at;
  }

  #roll(): void {
    const raw = this.#raw;
    const [gone, come] = [raw[this.#at] ?? 0, raw[this.#at + window] ?? 0];
    this.#hash = (Math.imul(this.#hash, factor) + come - Math.imul(gone, this.#drop)) | 0;
    this.#at += 1;
  }

  /** Inside a copy every fourth place is enough to find it again. */
  #skipTo(at: number): void {
    while (this.#at < at && this.#at + window < this.#raw.length) {
      if ((this.#at & 3) === 0) this.#remember();
      this.#roll();
    }
    this.#at = Math.max(this.#at, at);
  }
}
