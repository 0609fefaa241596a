/** Numbers that look random and are the same for the same seed (sfc32 over a hash of the name). */
export class SeededRandom {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  /** Each part of the country draws from a stream of its own name, so that one more zone does not move all the rest. */
  constructor(name: string) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    this.#a = hash >>> 0;
    this.#b = Math.imul(hash, 0x9e3779b1) >>> 0;
    this.#c = (hash ^ 0x85ebca6b) >>> 0;
    for (let turn = 0; turn < 12; turn += 1) this.next();
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** An integer from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** About normal, middle 0 and deviation 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }
}

/** Draws items as often as they weigh. */
export class Weighted<Item> {
  readonly #items: readonly Item[];
  readonly #ends: readonly number[];

  constructor(items: readonly (readonly [Item, number])[]) {
    let end = 0;
    this.#items = items.map(([item]) => item);
    this.#ends = items.map(([, weight]) => (end += weight));
  }

  draw(random: SeededRandom): Item {
    const wanted = random.next() * (this.#ends.at(-1) ?? 0);
    let [low, high] = [0, this.#ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const item = this.#items[low];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  }
}
