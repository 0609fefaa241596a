/** Which rows pass: a bit for each, 32 rows in a word. What a word says of all its rows is taken or left at once. */
import type { RowTest } from './row-tests.ts';

export type RowBits = Uint32Array;

export function bitsOf(rows: number, test: RowTest): RowBits {
  const bits = new Uint32Array(Math.ceil(rows / 32));
  if (test.kind === 'any')
    for (const part of test.tests) bitsOf(rows, part).forEach((word, at) => (bits[at] = (bits[at] ?? 0) | word));
  else if (test.kind === 'codes') markCodes(bits, rows, test);
  else markInterval(bits, rows, test);
  return bits;
}

function markCodes(bits: RowBits, rows: number, { codes, passes }: Extract<RowTest, { kind: 'codes' }>): void {
  for (let at = 0; at < bits.length; at += 1) {
    const first = 32 * at;
    const count = Math.min(32, rows - first);
    let word = 0;
    for (let bit = 0; bit < count; bit += 1) word |= (passes[codes[first + bit] ?? 0] ?? 0) << bit;
    bits[at] = word;
  }
}

function markInterval(bits: RowBits, rows: number, test: Extract<RowTest, { kind: 'interval' }>): void {
  const { numbers, from, to } = test;
  for (let at = 0; at < bits.length; at += 1) {
    const first = 32 * at;
    const count = Math.min(32, rows - first);
    let word = 0;
    for (let bit = 0; bit < count; bit += 1) {
      const value = numbers[first + bit] ?? Number.NaN;
      word |= (value >= from && value <= to ? 1 : 0) << bit;
    }
    bits[at] = word;
  }
}

/** Rows that pass all; null, for all rows, where there is nothing to pass. */
export function allOf(parts: readonly RowBits[]): RowBits | null {
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const bits = first.slice();
  for (const part of others) for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (part[at] ?? 0);
  return bits;
}

/** Writes the numbers of the rows that pass into `found` and returns how many there are. */
export function listRows(bits: RowBits, found: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < bits.length; at += 1) {
    const first = 32 * at;
    let word = (bits[at] ?? 0) | 0;
    if (word === -1) {
      for (let bit = 0; bit < 32; bit += 1) found[length + bit] = first + bit;
      length += 32;
      continue;
    }
    while (word !== 0) {
      found[length] = first + 31 - Math.clz32(word & -word);
      length += 1;
      word &= word - 1;
    }
  }
  return length;
}
