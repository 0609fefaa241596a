import type { FieldType } from './descriptor.ts';

/** One thing that is wrong in one place, ready to be told in either language by `problemText`. */
export interface Problem {
  /** File name as in the descriptor. */
  readonly file: string;
  /** Line of the file on which the record begins, the header being line 1; null when the whole file is meant. */
  readonly row: number | null;
  /** null when the whole row is meant. */
  readonly column: string | null;
  /** What stands there, word for word; empty for an empty cell. */
  readonly found: string;
  readonly rule: Rule;
}

/** One thing that is wrong in the line of names; places count from 1. */
export type HeaderSlip =
  | { readonly kind: 'blank'; readonly place: number }
  | { readonly kind: 'repeated'; readonly place: number; readonly name: string }
  | { readonly kind: 'extra'; readonly place: number; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'other'; readonly place: number; readonly name: string; readonly expected: string };

/** What was expected instead, with the facts a message needs. */
export type Rule =
  /** Of datapackage.json: the column is a path in it, `expected` is worded in English as the specification is. */
  | { readonly kind: 'descriptor'; readonly expected: string }
  | { readonly kind: 'file-present' }
  | { readonly kind: 'no-byte-order-mark' }
  | { readonly kind: 'encoding' }
  | { readonly kind: 'quotes' }
  | { readonly kind: 'header'; readonly columns: readonly string[]; readonly slips?: readonly HeaderSlip[] }
  /** Cells of the row, where they were counted: more than the columns are extra, fewer are missing. */
  | { readonly kind: 'cell-count'; readonly columns: number; readonly cells?: number }
  | { readonly kind: 'blank-row' }
  | { readonly kind: 'required' }
  | { readonly kind: 'type'; readonly type: FieldType }
  | { readonly kind: 'format'; readonly type: FieldType; readonly format: string }
  | { readonly kind: 'enum'; readonly allowed: readonly string[] }
  | { readonly kind: 'minimum' | 'maximum' | 'above' | 'below'; readonly limit: number | string }
  | { readonly kind: 'min-length' | 'max-length'; readonly limit: number; readonly length: number }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'partial-date' }
  | { readonly kind: 'address' }
  | { readonly kind: 'no-outer-space' }
  | { readonly kind: 'composed-letters' }
  | { readonly kind: 'list-members' }
  | { readonly kind: 'unique'; readonly firstRow: number }
  | { readonly kind: 'primary-key'; readonly columns: readonly string[]; readonly firstRow: number }
  | { readonly kind: 'unique-key'; readonly columns: readonly string[]; readonly firstRow: number }
  | { readonly kind: 'known-key'; readonly table: string; readonly column: string }
  | { readonly kind: 'known-country' }
  | { readonly kind: 'order'; readonly otherColumn: string; readonly other: string }
  | { readonly kind: 'together'; readonly otherColumn: string }
  | { readonly kind: 'no-cycle'; readonly path: readonly string[] }
  | { readonly kind: 'no-parent' }
  | { readonly kind: 'parent-kind'; readonly allowed: readonly string[] }
  /** Must be the same as in another row, named table/id/column. */
  | { readonly kind: 'agrees'; readonly with: string; readonly expected: string }
  | {
      readonly kind: 'inside-province';
      readonly province: string;
      readonly outsideKm: number;
      readonly toleranceKm: number;
    }
  | { readonly kind: 'unit-of-indicator'; readonly unit: string }
  | { readonly kind: 'subject-of-indicator'; readonly allowed: readonly string[] }
  | { readonly kind: 'percentage' }
  /** Lines, or the name of a row elsewhere (`table/id`). */
  | { readonly kind: 'one-main-report'; readonly rows: readonly (number | string)[] }
  | { readonly kind: 'role-of-kind'; readonly allowed: readonly string[] }
  | { readonly kind: 'capital-of-role'; readonly role: string; readonly present: boolean }
  | { readonly kind: 'parts-within-total'; readonly total: number; readonly sum: number }
  | { readonly kind: 'exclusion-named' }
  | { readonly kind: 'counted-once'; readonly because: string }
  | { readonly kind: 'one-of-columns'; readonly columns: readonly string[]; readonly count: number }
  /** Of a visitor's own sheet: no column of it gives this one, which new rows must have. */
  | { readonly kind: 'column-missing' }
  /** Of a visitor's own sheet: two of its columns are taken for one. */
  | { readonly kind: 'column-once'; readonly other: string }
  /** The value, unique in its column, belongs to another row that is published. */
  | { readonly kind: 'taken'; readonly by: string }
  /** What a visitor's row makes wrong at a row that is published, named `table/id/column`. */
  | { readonly kind: 'published-row'; readonly name: string; readonly rule: Rule }
  /** Of a release's manifest.json: `expected` names the place in it, in English. */
  | { readonly kind: 'manifest'; readonly expected: string }
  /** A release follows the one before it; null: it must be the first. */
  | { readonly kind: 'release-before'; readonly expected: string | null }
  /** The row must, or must not, have been in the release before. */
  | { readonly kind: 'release-row'; readonly there: boolean }
  /** No table of the release has this file. */
  | { readonly kind: 'release-file' }
  /** What is restored is not what was released. */
  | { readonly kind: 'release-digest'; readonly rows: number }
  /** The tables differ from those of the release that they name. */
  | { readonly kind: 'release-raised'; readonly newest: string };

/** By file as the descriptor orders them, then row, then column: the order a person mends them in. */
export function inFileOrder(problems: readonly Problem[], files: readonly string[]): readonly Problem[] {
  const place = new Map(files.map((file, index) => [file, index]));
  return problems.toSorted(
    (a, b) =>
      (place.get(a.file) ?? files.length) - (place.get(b.file) ?? files.length) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.column ?? '').localeCompare(b.column ?? '', 'en')
  );
}
