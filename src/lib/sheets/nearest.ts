import { fold } from '#lib/domain/fold.ts';

/** How many letters must be put in, taken out or changed; `limit + 1` as soon as it is clear that it is more than `limit`. */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const cost = Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      now.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = now;
  }
  return Math.min(before[b.length] ?? limit + 1, limit + 1);
}

/** One slip in four letters, three at most, is taken for the same word. */
const patience = (word: string): number => Math.min(3, Math.floor(word.length / 4));

/** After so many different texts the rest is no longer looked for by letters, so that a wholly foreign column stays quick. */
const searches = 300;

/** Finds which of a closed list of values a text may stand for: by its names without marks, else by few letters. */
export class Nearest {
  readonly #byWords = new Map<string, string | null>();
  readonly #found = new Map<string, string | null>();
  #searched = 0;

  /** Values with everything they are called; a name of two values stands for neither. */
  constructor(named: Iterable<readonly [value: string, names: readonly string[]]>) {
    const values = [...named];
    for (const [value, names] of values) for (const words of new Set(names.map(fold))) this.#name(words, value);
    // A value's own text goes before what others are called.
    for (const [value] of values) this.#byWords.set(fold(value), value);
    this.#byWords.delete('');
  }

  /** null where no value, or more than one, is near. */
  of(text: string): string | null {
    const words = fold(text);
    if (words === '') return null;
    const same = this.#byWords.get(words);
    if (same !== undefined) return same;
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const found = this.#searched < searches ? this.#search(words) : null;
    this.#found.set(words, found);
    return found;
  }

  /** The value that is called just so, marks and letter size aside; null for none. */
  named(text: string): string | null {
    return this.#byWords.get(fold(text)) ?? null;
  }

  #name(words: string, value: string): void {
    const other = this.#byWords.get(words);
    this.#byWords.set(words, other === undefined || other === value ? value : null);
  }

  #search(words: string): string | null {
    this.#searched += 1;
    let limit = patience(words);
    if (limit === 0) return null;
    let best: string | null = null;
    let at = limit + 1;
    for (const [candidate, value] of this.#byWords) {
      const apart = lettersApart(words, candidate, limit);
      if (apart > limit || (apart === at && value === best)) continue;
      best = apart === at ? null : value;
      at = apart;
      limit = apart;
    }
    return best;
  }
}
