/**
 * Rows that are alike in what is asked of all of them: which of their numbers are known, and columns of few values. A pass that counts classes apart
 * answers every question that filters or groups by these.
 */
import type { CodedColumn, Codes, ColumnTable, NumberColumn } from './column-table.ts';

export interface RowClasses {
  /** Class of each row. */
  readonly codes: Uint8Array;
  readonly count: number;
  /** By column: the code of its value in each class; of a column of numbers 1 where the number is known, else 0. */
  readonly columns: ReadonlyMap<string, Uint8Array>;
}

const mostClasses = 64;
/** Columns of more values than this make too many classes, and filter well on their own. */
const mostValues = 8;

const known = new WeakMap<ColumnTable, RowClasses>();

/** Worked out once for a table. */
export function rowClasses(table: ColumnTable): RowClasses {
  const made = known.get(table) ?? makeClasses(table);
  known.set(table, made);
  return made;
}

function makeClasses(table: ColumnTable): RowClasses {
  let classes: RowClasses = { codes: new Uint8Array(table.rows), count: 1, columns: new Map() };
  for (const [name, column] of candidates(table)) classes = apartBy(classes, name, column, table.rows);
  return classes;
}

/** Numbers first, then columns from the fewest values to the most. */
function candidates({ columns }: ColumnTable): readonly (readonly [string, NumberColumn | CodedColumn])[] {
  const few = Object.entries(columns).filter(
    ([, column]) => column.kind === 'number' || (column.kind !== 'list' && column.values.length <= mostValues)
  );
  const weight = (column: NumberColumn | CodedColumn): number => (column.kind === 'number' ? 0 : column.values.length);
  return few.toSorted(([, a], [, b]) => weight(a) - weight(b));
}

/** The classes told apart by one more column; as they were where that makes too many. */
function apartBy(before: RowClasses, name: string, column: NumberColumn | CodedColumn, rows: number): RowClasses {
  const values = column.kind === 'number' ? knownFlags(column) : column.codes;
  const distinct = column.kind === 'number' ? 2 : Math.max(1, column.values.length);
  const placeOf = new Int16Array(before.count * distinct).fill(-1);
  const codes = new Uint8Array(rows);
  const pairs: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const pair = (before.codes[row] ?? 0) * distinct + (values[row] ?? 0);
    let place = placeOf[pair] ?? -1;
    if (place < 0) {
      if (pairs.length === mostClasses) return before;
      place = pairs.length;
      placeOf[pair] = place;
      pairs.push(pair);
    }
    codes[row] = place;
  }
  const ofBefore = pairs.map((pair) => Math.floor(pair / distinct));
  const columns = new Map(
    [...before.columns].map(([other, of]) => [other, Uint8Array.from(ofBefore, (place) => of[place] ?? 0)] as const)
  );
  columns.set(
    name,
    Uint8Array.from(pairs, (pair) => pair % distinct)
  );
  return { codes, count: Math.max(1, pairs.length), columns };
}

function knownFlags({ numbers }: NumberColumn): Codes {
  const flags = new Uint8Array(numbers.length);
  for (let row = 0; row < flags.length; row += 1) flags[row] = Number.isNaN(numbers[row]) ? 0 : 1;
  return flags;
}
