/** Changes to a visitor's own sheet, each of which can be taken back. Pure: the page and the worker apply the same. */
import type { ColumnMatch, OwnProblem, OwnRow, OwnSheet, TableSuggestion } from '#lib/sheets/own-sheet.ts';

export interface CellChange {
  /** Places in the rows and in the header. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export type SheetChange =
  | { readonly kind: 'cells'; readonly cells: readonly CellChange[] }
  | { readonly kind: 'removed' | 'inserted'; readonly place: number; readonly row: OwnRow }
  /** An empty column behind the others, and its end. */
  | { readonly kind: 'column-added' | 'column-removed'; readonly name: string }
  /** A wide sheet became observations, or is one again. */
  | { readonly kind: 'reshaped'; readonly before: SheetShape; readonly after: SheetShape };

export type Cells = Pick<OwnSheet, 'header' | 'rows'>;

/** A sheet as a whole, with what it is held against. */
export interface SheetShape extends Cells {
  /** What the worker knows it by: all rows need not go there again. */
  readonly id: string;
  readonly table: string | null;
  readonly matches: readonly ColumnMatch[];
  readonly suggestions: readonly TableSuggestion[];
}

export function changed({ header, rows }: Cells, change: SheetChange): Cells {
  switch (change.kind) {
    case 'cells':
      return { header, rows: withCells(rows, change.cells) };
    case 'removed':
      return { header, rows: rows.toSpliced(change.place, 1) };
    case 'inserted':
      return { header, rows: rows.toSpliced(change.place, 0, change.row) };
    case 'column-added':
      return {
        header: [...header, change.name],
        rows: rows.map((row) => ({ ...row, cells: [...row.cells, ''] }))
      };
    case 'column-removed':
      return {
        header: header.slice(0, -1),
        rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, header.length - 1) }))
      };
    case 'reshaped':
      return { header: change.after.header, rows: change.after.rows };
  }
}

function withCells(rows: readonly OwnRow[], cells: readonly CellChange[]): readonly OwnRow[] {
  const next = [...rows];
  for (const { row, column, after } of cells) {
    const found = next[row];
    if (found !== undefined) next[row] = { ...found, cells: found.cells.with(column, after) };
  }
  return next;
}

const opposite = {
  removed: 'inserted',
  inserted: 'removed',
  'column-added': 'column-removed',
  'column-removed': 'column-added'
} as const;

/** What takes a change back. */
export function inverse(change: SheetChange): SheetChange {
  switch (change.kind) {
    case 'cells': {
      const { cells } = change;
      const back = cells.map(({ row, column, before, after }) => ({ row, column, before: after, after: before }));
      return { kind: 'cells', cells: back.toReversed() };
    }
    case 'removed':
    case 'inserted':
      return { ...change, kind: opposite[change.kind] };
    case 'column-added':
    case 'column-removed':
      return { ...change, kind: opposite[change.kind] };
    case 'reshaped':
      return { kind: 'reshaped', before: change.after, after: change.before };
  }
}

/** A row that is not in the file, with the number after the last one. */
export function addedRow(rows: readonly OwnRow[], cells: readonly string[]): OwnRow {
  const last = rows.reduce((most, { row }) => Math.max(most, row), 1);
  return { row: last + 1, cells, added: true };
}

/** Problems at their places after a row came or went; those of the row that went are told no more. */
export function atMovedRows(problems: readonly OwnProblem[], change: SheetChange): readonly OwnProblem[] {
  if (change.kind !== 'removed' && change.kind !== 'inserted') return problems;
  const { kind, place } = change;
  return problems.flatMap((problem) => {
    const { at } = problem;
    if (at === null || at.row < place) return [problem];
    if (kind === 'removed' && at.row === place) return [];
    return [{ ...problem, at: { ...at, row: at.row + (kind === 'removed' ? -1 : 1) } }];
  });
}
