/** A table for a spreadsheet or a file of comma-separated values: a name, a head, and rows as wide as the head. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** null is an empty cell: nothing is known. */
export type Cell = string | number | null;
