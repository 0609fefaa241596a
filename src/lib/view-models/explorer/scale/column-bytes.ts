/** Bytes one after another; whole numbers take seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  bytes(more: Uint8Array): void {
    this.#reserve(more.length);
    this.#bytes.set(more, this.#length);
    this.#length += more.length;
  }

  /** A whole number from zero to 2⁵³. */
  whole(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length] = (rest % 0x80) + 0x80;
      this.#length += 1;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length] = rest;
    this.#length += 1;
  }

  /** Whole numbers from zero to 2⁵³: first the lowest byte of each, then the next of each. Returns how many bytes the largest has. */
  planes(values: Float64Array): number {
    const most = values.reduce((largest, value) => Math.max(largest, value), 0);
    let count = 0;
    for (let factor = 1; factor <= most; factor *= 0x100, count += 1)
      this.bytes(Uint8Array.from(values, (value) => Math.floor(value / factor) % 0x100));
    return count;
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what ByteWriter wrote; throws an Error where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(length: number): Uint8Array {
    const found = this.#bytes.subarray(this.#at, this.#at + length);
    if (found.length < length) throw new Error(`${this.#bytes.length} bytes, more expected`);
    this.#at += length;
    return found;
  }

  doubles(count: number): Float64Array {
    return new Float64Array(this.take(8 * count).slice().buffer);
  }

  /** What `planes` wrote: so many numbers of so many bytes each. */
  planes(count: number, bytes: number): Float64Array {
    const found = new Float64Array(count);
    for (let plane = 0, factor = 1; plane < bytes; plane += 1, factor *= 0x100) {
      const more = this.take(count);
      for (let place = 0; place < count; place += 1) found[place] = (found[place] ?? 0) + factor * (more[place] ?? 0);
    }
    return found;
  }

  wholes(count: number): Float64Array {
    const found = new Float64Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    for (let place = 0; place < count; place += 1) {
      let value = 0;
      let factor = 1;
      let byte = bytes[at] ?? -1;
      while (byte >= 0x80) {
        value += (byte - 0x80) * factor;
        factor *= 0x80;
        at += 1;
        byte = bytes[at] ?? -1;
      }
      if (byte < 0) throw new Error(`${bytes.length} bytes, more expected`);
      found[place] = value + byte * factor;
      at += 1;
    }
    this.#at = at;
    return found;
  }
}
