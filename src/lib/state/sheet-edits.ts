/** Changes to a visitor's own sheet, each of which can be taken back. Pure: the page and the worker apply the same. */
import type { OwnRow } from '#lib/sheets/own-sheet.ts';

export interface CellChange {
  /** Places in the rows and in the header. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

export type SheetChange =
  | { readonly kind: 'cells'; readonly cells: readonly CellChange[] }
  | { readonly kind: 'removed'; readonly place: number; readonly row: OwnRow }
  | { readonly kind: 'put-back'; readonly place: number; readonly row: OwnRow };

export function changedRows(rows: readonly OwnRow[], change: SheetChange): readonly OwnRow[] {
  if (change.kind === 'removed') return rows.toSpliced(change.place, 1);
  if (change.kind === 'put-back') return rows.toSpliced(change.place, 0, change.row);
  const next = [...rows];
  for (const { row, column, after } of change.cells) {
    const found = next[row];
    if (found !== undefined) next[row] = { row: found.row, cells: found.cells.with(column, after) };
  }
  return next;
}

/** What takes a change back. */
export function inverse(change: SheetChange): SheetChange {
  if (change.kind === 'removed') return { ...change, kind: 'put-back' };
  if (change.kind === 'put-back') return { ...change, kind: 'removed' };
  const cells = change.cells.map(({ row, column, before, after }) => ({ row, column, before: after, after: before }));
  return { kind: 'cells', cells: cells.toReversed() };
}

/** What was done and what was taken back, the newest last. */
export interface EditHistory {
  readonly done: readonly SheetChange[];
  readonly undone: readonly SheetChange[];
}

export const noEdits: EditHistory = { done: [], undone: [] };

export const withEdit = ({ done }: EditHistory, change: SheetChange): EditHistory => ({
  done: [...done, change],
  undone: []
});
