/**
 * A question: where, group by, measures over one of the explorer tables. It has two answerers that give the same rows: SQL in the
 * engine (queries/compile-question.ts) and a small evaluator over the rows in the page (view-models/evaluate-question.ts).
 */
import type { ExplorerTable } from './explorer-rows.ts';

export type Filter =
  /** A text column is one of the values; absent values never match. */
  | { readonly kind: 'one-of'; readonly column: string; readonly values: readonly string[] }
  /** A list column holds at least one of the values. */
  | { readonly kind: 'any-of'; readonly column: string; readonly values: readonly string[] }
  /** A number column lies within both ends, inclusive; an open end is null; absent numbers never match. */
  | { readonly kind: 'range'; readonly column: string; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'known'; readonly column: string }
  | { readonly kind: 'is'; readonly column: string; readonly value: boolean }
  /** At least one of the filters holds; never when there is none. */
  | { readonly kind: 'any'; readonly filters: readonly Filter[] }
  /** The column's value is (or, with `not`, is not) found in a column of another table's rows. Absent values: never, or with `not` always. */
  | {
      readonly kind: 'related';
      readonly not: boolean;
      readonly column: string;
      readonly from: ExplorerTable;
      readonly relatedColumn: string;
      readonly where: readonly Filter[];
    };

export type Measure =
  | { readonly name: string; readonly of: 'count' }
  /** Rows in which the column is present. */
  | { readonly name: string; readonly of: 'count-known'; readonly column: string }
  /** null when no row has the column. */
  | { readonly name: string; readonly of: 'sum' | 'min' | 'max'; readonly column: string };

export interface Question {
  readonly from: ExplorerTable;
  readonly where: readonly Filter[];
  /** At most three columns; a list column gives a row to each of its values (a row with an empty list gives none). */
  readonly groupBy: readonly string[];
  /** At most six. */
  readonly measures: readonly Measure[];
}

/** One group: keys in the order of groupBy (absent = null, numbers and booleans as text), measures by name. Sorted by keys, null last. */
export interface AnswerRow {
  readonly keys: readonly (string | null)[];
  readonly values: Readonly<Record<string, number | null>>;
}
export type Answer = readonly AnswerRow[];
