import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ListedFile } from '#lib/domain/listed-file.ts';

/** A table of the package in one language, as the list of tables shows it. */
export interface TableLine {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: number;
  readonly files: readonly Pick<ListedFile, 'file' | 'form'>[];
}

/** A column as the dictionary explains it. */
export interface ColumnLine {
  readonly name: string;
  readonly title: string;
  /** null where it would only repeat the title. */
  readonly description: string | null;
  readonly type: string;
  readonly unit: string | null;
  readonly isKey: boolean;
  readonly required: boolean;
  readonly unique: boolean;
  /** Where a foreign key leads. */
  readonly refersTo: { readonly table: string; readonly column: string } | null;
  readonly oneOf: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly pattern: string | null;
}

/** A cell of a sample: a figure that opens its source, the id of a source or zone that has a page, or text as it is in the file. */
export type SampleCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'figure'; readonly figure: AnyFigure }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'zone'; readonly id: string }
  | { readonly kind: 'text'; readonly text: string };

/** A column with its cell in each row of the sample. */
export interface SampleLine {
  readonly column: string;
  readonly cells: readonly SampleCell[];
}

export interface TableView extends TableLine {
  readonly files: readonly ListedFile[];
  readonly key: readonly string[];
  readonly columns: readonly ColumnLine[];
  readonly sample: readonly SampleLine[];
  /** Tables with a key that leads here. */
  readonly usedBy: readonly { readonly name: string; readonly title: string }[];
}
