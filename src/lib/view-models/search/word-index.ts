import type { SearchName } from './prepare-names.ts';

/** Which names have a word: the words of all names in order, and for each the places of its names. */
export class WordIndex {
  readonly words: readonly string[];
  readonly #names: ReadonlyMap<string, readonly number[]>;

  constructor(names: readonly SearchName[]) {
    const found = new Map<string, number[]>();
    names.forEach(({ words }, place) => {
      for (const word of new Set(words)) {
        const places = found.get(word);
        if (places === undefined) found.set(word, [place]);
        else places.push(place);
      }
    });
    this.#names = found;
    this.words = [...found.keys()].sort();
  }

  /** Places of the names that have the word. */
  namesWith(word: string): readonly number[] {
    return this.#names.get(word) ?? [];
  }

  /** The words that begin so. */
  wordsFrom(start: string): readonly string[] {
    const first = this.#firstFrom(start);
    let last = first;
    while (this.words[last]?.startsWith(start) === true) last += 1;
    return this.words.slice(first, last);
  }

  #firstFrom(start: string): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
