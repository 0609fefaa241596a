import type { Measure } from '#lib/domain/question.ts';
import type { CodedColumn, NumberColumn } from './column-table.ts';

/** Rows that pass; null for all of the table. */
export type Selection = Uint32Array | null;

/** Rows one after another with the group of each; a row with a list stands once for each member. */
export interface Placed {
  readonly rows: Selection;
  readonly groups: Uint32Array;
}

/** Rows of each group; of cells, the rows they stand for. */
export function countGroups({ rows, groups }: Placed, weights: Float64Array | null, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    const weight = weights === null ? 1 : (weights[rows === null ? at : (rows[at] ?? 0)] ?? 0);
    counts[group] = (counts[group] ?? 0) + weight;
  }
  return counts;
}

/** One measure of each group, NaN where no row of it has the number. */
export function measureGroups(
  measure: Measure,
  column: NumberColumn | CodedColumn,
  placed: Placed,
  weights: Float64Array | null,
  size: number
): Float64Array {
  if (column.kind !== 'number') return measureCodes(measure.of, column, placed, weights, size);
  const { numbers } = column;
  return measureBy(measure.of, (row) => numbers[row] ?? Number.NaN, placed, weights, size);
}

function measureCodes(
  of: Measure['of'],
  { codes, values }: CodedColumn,
  placed: Placed,
  weights: Float64Array | null,
  size: number
): Float64Array {
  const known = Float64Array.from([...values].map(numberOf));
  return measureBy(of, (row) => known[codes[row] ?? 0] ?? Number.NaN, placed, weights, size);
}

const numberOf = (value: CodedColumn['values'][number]): number => {
  if (value === null) return Number.NaN;
  return typeof value === 'number' ? value : 0;
};

function measureBy(
  of: Measure['of'],
  numberAt: (row: number) => number,
  { rows, groups }: Placed,
  weights: Float64Array | null,
  size: number
): Float64Array {
  const values = new Float64Array(size).fill(of === 'count-known' ? 0 : Number.NaN);
  for (let at = 0; at < groups.length; at += 1) {
    const row = rows === null ? at : (rows[at] ?? 0);
    const value = numberAt(row);
    if (Number.isNaN(value)) continue;
    const group = groups[at] ?? 0;
    const before = values[group] ?? Number.NaN;
    if (of === 'count-known') values[group] = before + (weights === null ? 1 : (weights[row] ?? 0));
    else if (Number.isNaN(before)) values[group] = value;
    else if (of === 'sum') values[group] = before + value;
    else if (of === 'min') values[group] = Math.min(before, value);
    else values[group] = Math.max(before, value);
  }
  return values;
}
