import { compareNames } from '#lib/i18n/collate.ts';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** Numbers stand at the right. */
  readonly numeric?: boolean;
  /** The cell that names the row. */
  readonly header?: boolean;
  /** What the column is sorted by; without it the column cannot be sorted. Absent values come last in both directions. */
  readonly sortBy?: (row: Row) => string | number | null;
}

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** A line that opens fewer rows than this is no help. */
const fewest = 5;

/** How many of the rows of a table show at first: all, unless it is clearly longer than what shows. */
export const shownAtFirst = (rows: number, first: number): number => (rows < first + fewest ? rows : first);

const compareValues = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));

/** The rows in the order asked for; rows of equal value keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sorting?.column)?.sortBy;
  if (sorting === null || sortBy === undefined) return rows;
  const direction = sorting.descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return direction * compareValues(a.value, b.value);
    })
    .map(({ row }) => row);
}

/** A first press sorts numbers from the largest and words from A; a second press turns the order round. */
export function nextSorting<Row>(column: Column<Row>, sorting: Sorting | null): Sorting {
  if (sorting?.column === column.id) return { column: column.id, descending: !sorting.descending };
  return { column: column.id, descending: column.numeric === true };
}
