/** One pass over rows: how many there are of each key, and the sums of two numbers. Here a question over a million rows spends its time. */
import type { Codes } from './column-table.ts';

/** Rows that pass, by number; `list` is null for all of them. */
export interface PassedRows {
  readonly list: Uint32Array | null;
  readonly length: number;
}

export interface PassInput {
  /** Key of each row. */
  readonly keys: Codes;
  readonly distinct: number;
  /** Rows that each row stands for; null where each is one. */
  readonly weights: Float64Array | null;
  /** Two columns of numbers in which what is absent is nought; null where rows are only counted. */
  readonly numbers: readonly [Float64Array, Float64Array] | null;
}

/** Of each key: rows, first sum, second sum and a place that is not used, so that a key stands in one line of the processor's memory. */
export const totalsOfKey = 4;

export interface Pass {
  readonly totals: Float64Array;
  /** Keys that rows have. */
  readonly found: Uint32Array;
}

export function passOver({ list, length }: PassedRows, { keys, distinct, weights, numbers }: PassInput): Pass {
  const totals = new Float64Array(totalsOfKey * distinct);
  if (numbers !== null) addUp(totals, keys, numbers, { list, length });
  else if (weights === null) countRows(totals, keys, { list, length });
  if (weights !== null) weigh(totals, keys, weights, { list, length });
  return { totals, found: keysFound(totals) };
}

function keysFound(totals: Float64Array): Uint32Array {
  const found = new Uint32Array(totals.length / totalsOfKey);
  let length = 0;
  for (let key = 0; key < found.length; key += 1) {
    if (totals[totalsOfKey * key] === 0) continue;
    found[length] = key;
    length += 1;
  }
  return found.slice(0, length);
}

function countRows(totals: Float64Array, keys: Codes, { list, length }: PassedRows): void {
  for (let at = 0; at < length; at += 1) {
    const place = totalsOfKey * (keys[list === null ? at : (list[at] ?? 0)] ?? 0);
    totals[place] = (totals[place] ?? 0) + 1;
  }
}

function addUp(
  totals: Float64Array,
  keys: Codes,
  [first, second]: readonly [Float64Array, Float64Array],
  { list, length }: PassedRows
): void {
  for (let at = 0; at < length; at += 1) {
    const row = list === null ? at : (list[at] ?? 0);
    const place = totalsOfKey * (keys[row] ?? 0);
    totals[place] = (totals[place] ?? 0) + 1;
    totals[place + 1] = (totals[place + 1] ?? 0) + (first[row] ?? 0);
    totals[place + 2] = (totals[place + 2] ?? 0) + (second[row] ?? 0);
  }
}

/** Puts weights in the place of counts. */
function weigh(totals: Float64Array, keys: Codes, weights: Float64Array, { list, length }: PassedRows): void {
  for (let place = 0; place < totals.length; place += totalsOfKey) totals[place] = 0;
  for (let at = 0; at < length; at += 1) {
    const row = list === null ? at : (list[at] ?? 0);
    const place = totalsOfKey * (keys[row] ?? 0);
    totals[place] = (totals[place] ?? 0) + (weights[row] ?? 0);
  }
}
