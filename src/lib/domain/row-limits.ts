/** Rows of one table that a page holds one by one, to list and draw them. Of a longer table it holds sums over all of them. */
export const heldRows = 2_500;

/** Rows of one table that a dashboard filters: it draws and lists each of them several times. */
export const filteredRows = 1_000;

/** Rows of one table from which the engine in a reader's browser makes a chart again. */
export const askedRows = 25_000;

/** Rows that are listed of a longer table: the largest, with the count of all. */
export const listedRows = 500;

export interface RowLimits {
  /** Up to so many rows are listed whole. */
  readonly held: number;
  /** Of more, so many. */
  readonly listed: number;
}
export const tableRows: RowLimits = { held: heldRows, listed: listedRows };

/** Of the investments of one zone: its page draws and names each, with all its reports. */
export const zoneRows: RowLimits = { held: 300, listed: 100 };

/** Lines of the table of one chart on a page of many charts of a large table. */
export const linesAmongMany = 50;

/** What the page of one chart and its frame hold: so many rows behind it and lines of its table; where there are more of either, `listed` of each. */
export const chartPage = { rows: 400, lines: 700, listed: 150 } as const;

/** Marks of a drawing that stand for one row or one sum each, such as spans: more would make a drawing of many screens. */
export const drawnMarks: RowLimits = { held: 150, listed: 100 };

/** Dots on one line of a drawing. */
export const drawnDots: RowLimits = { held: 400, listed: 200 };

/** Rows as a page lists them, and how many there are. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly all: number;
}

/**
 * All rows where a page may hold them, else the first of them: rows come in the order of their weight. `all` says how many there are where
 * `rows` are only the first.
 */
export const listed = <Row>(
  rows: readonly Row[],
  all = rows.length,
  { held, listed: most } = tableRows
): Listed<Row> => ({
  rows: all > held ? rows.slice(0, most) : rows,
  all
});

/** Rows that a computed figure names as its own; of more than 200 the first 20. Its popover shows a dozen. */
export const listedRefs = (refs: readonly string[]): readonly string[] =>
  refs.length > 200 ? refs.slice(0, 20) : refs;

export const isCut = ({ rows, all }: Listed<unknown>): boolean => rows.length < all;
