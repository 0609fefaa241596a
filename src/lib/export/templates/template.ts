/** What a template is made from: a table of the schema with what may stand in its columns. */
import type { Bilingual } from '#lib/domain/vocabulary.ts';

export interface ListEntry {
  readonly id: string;
  /** null where the id says it all. */
  readonly name: Bilingual | null;
}

/** Where the values of a column come from. */
export type ColumnValues =
  | { readonly kind: 'free' }
  | { readonly kind: 'date' }
  | { readonly kind: 'true-false' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly least: number | null; readonly most: number | null }
  /** The only ones there are. */
  | { readonly kind: 'one-of'; readonly ids: readonly string[] }
  /** Ids of a table that comes with the package; `own`: of a table that a province fills in, which may have others. */
  | { readonly kind: 'id-of'; readonly table: string; readonly column: string; readonly own: boolean };

export interface TemplateColumn {
  readonly name: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
  readonly values: ColumnValues;
  /** In words: ha, triệu USD …; null where there is none. */
  readonly unit: string | null;
  readonly required: boolean;
  /** No two rows have the same. */
  readonly unique: boolean;
  /** Several values in one cell, with this between them; null where there is one. */
  readonly delimiter: string | null;
}

export interface TemplateTable {
  readonly name: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
  readonly columns: readonly TemplateColumn[];
  /** A published row, '' where it says nothing, and where it is from; null where the table is empty. */
  readonly example: { readonly cells: readonly string[]; readonly source: string | null } | null;
}

/** Entries of the tables that columns refer to, by table. */
export type ReferenceLists = Readonly<Record<string, readonly ListEntry[]>>;

/** Rows of a sheet: titles, notes and example stand above the names that programs read. */
export const rowsAbove = { titles: 1, notes: 2, example: 3, names: 4 } as const;
export const firstRow = 5;
/** Rows that have lists and checks. */
export const lastRow = 2004;
