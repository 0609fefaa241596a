/** What is done to a whole row: an empty one put in under it, a copy of it, the row taken out. */
export type RowAction = 'add' | 'copy' | 'remove';

/** The row action of a key in the grid; null where the key does nothing to rows. Ctrl or ⌘ goes with each. */
export function rowActionOf({ key, ctrl, shift }: { key: string; ctrl: boolean; shift: boolean }): RowAction | null {
  if (!ctrl) return null;
  if (key === 'Enter') return shift ? 'copy' : 'add';
  return key === 'Delete' || key === 'Backspace' ? 'remove' : null;
}
