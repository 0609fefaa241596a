/** What a view is once nothing can be pressed: on paper, in a file that is carried, in a small picture. */

/** A file of its own: real text, no style sheet, no script, nothing loaded from elsewhere. */
export interface StillDrawing {
  readonly svg: string;
  readonly title: string;
  /** Width over height. */
  readonly ratio: number;
  /** Only the first rows of it: the whole would be too high to be read on a slide. */
  readonly isPart?: boolean;
}

export interface StillTable {
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export type StillText =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface StillSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Partial ISO date. */
  readonly publishedOn: string | null;
  /** Where it was published; null where it is not on the web. */
  readonly url: string | null;
}

export interface StillFigure {
  /** `table/row-id[/column]`, or `query/<name>` where it is worked out. */
  readonly ref: string;
  /** As written on the page. */
  readonly text: string;
  readonly value: number | null;
  readonly label: string;
  readonly sourceIds: readonly string[];
}

export interface StillView {
  readonly title: string;
  readonly drawings: readonly StillDrawing[];
  readonly tables: readonly StillTable[];
  readonly text: readonly StillText[];
  readonly sources: readonly StillSource[];
  /** Partial ISO dates of the oldest and the newest figure; null where none is dated. */
  readonly asOf: { readonly from: string; readonly to: string } | null;
  readonly release: string | null;
  readonly figures: readonly StillFigure[];
}
