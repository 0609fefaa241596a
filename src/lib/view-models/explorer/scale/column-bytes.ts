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
