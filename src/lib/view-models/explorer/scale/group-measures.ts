/** Loops over all rows, each as plain as it can be: here a question over a million rows spends its time. */
import type { Measure } from '#lib/domain/question.ts';
import type { CodedColumn, Codes, NumberColumn } from './column-table.ts';

/** Rows that pass; null for all of the table. */
export type Selection = Uint32Array | null;
/** A number for each group, NaN where it has none. */
export type Totals = ArrayLike<number> & Iterable<number>;

export interface Grouped {
  /** The group of each row; null where all are one. */
  readonly codes: Codes | null;
  readonly selection: Selection;
  readonly weights: Float64Array | null;
  readonly groups: number;
}

/** Sum of a number in each group, and how many rows have it. */
interface Added {
  readonly sums: Float64Array;
  readonly known: Float64Array;
}

/** Measures of groups over the rows: their count, and sum and known rows of numbers. */
export class GroupTotals {
  readonly counts: Float64Array;
  readonly #added = new Map<NumberColumn | CodedColumn, Added>();
  readonly #grouped: Grouped;
  readonly #rows: number;

  constructor(rows: number, columns: readonly (NumberColumn | CodedColumn)[], grouped: Grouped) {
    const { groups } = grouped;
    this.#rows = rows;
    this.#grouped = grouped;
    this.counts = new Float64Array(groups);
    const distinct = [...new Set(columns)];
    for (const column of distinct)
      this.#added.set(column, { sums: new Float64Array(groups), known: new Float64Array(groups) });
    const [first, ...others] = distinct;
    if (first === undefined) this.#count();
    else this.#add(first, this.counts);
    for (const column of others) this.#add(column, new Float64Array(groups));
  }

  measure(of: Measure['of'], column: NumberColumn | CodedColumn): Totals {
    const added = this.#added.get(column);
    if (of === 'min' || of === 'max' || added === undefined)
      return extremes(numbersOf(column), of === 'min' ? Math.min : Math.max, this.#grouped, this.#rows);
    if (of === 'count-known') return added.known;
    return added.sums.map((sum, group) => (added.known[group] === 0 ? Number.NaN : sum));
  }

  #count(): void {
    const { codes, selection, weights } = this.#grouped;
    const { counts } = this;
    const length = selection?.length ?? this.#rows;
    if (codes === null && weights === null) counts[0] = length;
    else
      for (let at = 0; at < length; at += 1) {
        const row = selection === null ? at : (selection[at] ?? 0);
        const group = codes === null ? 0 : (codes[row] ?? 0);
        counts[group] = (counts[group] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0));
      }
  }

  #add(column: NumberColumn | CodedColumn, counts: Float64Array): void {
    const { codes, selection, weights } = this.#grouped;
    const { sums, known } = this.#addedOf(column);
    const numbers = numbersOf(column);
    const length = selection?.length ?? this.#rows;
    for (let at = 0; at < length; at += 1) {
      const row = selection === null ? at : (selection[at] ?? 0);
      const group = codes === null ? 0 : (codes[row] ?? 0);
      const weight = weights === null ? 1 : (weights[row] ?? 0);
      counts[group] = (counts[group] ?? 0) + weight;
      const value = numbers[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[group] = (sums[group] ?? 0) + value;
      known[group] = (known[group] ?? 0) + weight;
    }
  }

  #addedOf(column: NumberColumn | CodedColumn): Added {
    const added = this.#added.get(column);
    if (added === undefined) throw new Error('a column that is not added up');
    return added;
  }
}

const numbersRead = new WeakMap<CodedColumn, Float64Array>();

/** The numbers of a coded column row by row; anything else that is there counts as nought. */
function numbersOf(column: NumberColumn | CodedColumn): Float64Array {
  if (column.kind === 'number') return column.numbers;
  const read = numbersRead.get(column);
  if (read !== undefined) return read;
  const ofCode = [...column.values].map((value) =>
    value === null ? Number.NaN : typeof value === 'number' ? value : 0
  );
  const numbers = Float64Array.from(column.codes, (code) => ofCode[code] ?? Number.NaN);
  numbersRead.set(column, numbers);
  return numbers;
}

function extremes(
  numbers: Float64Array,
  better: (a: number, b: number) => number,
  { codes, selection, groups }: Grouped,
  rows: number
): Float64Array {
  const found = new Float64Array(groups).fill(Number.NaN);
  const length = selection?.length ?? rows;
  for (let at = 0; at < length; at += 1) {
    const row = selection === null ? at : (selection[at] ?? 0);
    const value = numbers[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const group = codes === null ? 0 : (codes[row] ?? 0);
    const before = found[group] ?? Number.NaN;
    found[group] = Number.isNaN(before) ? value : better(before, value);
  }
  return found;
}

/** Adds what another part of a group measures to what is there. */
export function mergeInto(values: number[], place: number, more: number | undefined, of: Measure['of']): void {
  const before = values[place] ?? Number.NaN;
  if (more === undefined || Number.isNaN(more)) return;
  if (Number.isNaN(before)) values[place] = more;
  else if (of === 'min') values[place] = Math.min(before, more);
  else if (of === 'max') values[place] = Math.max(before, more);
  else values[place] = before + more;
}
