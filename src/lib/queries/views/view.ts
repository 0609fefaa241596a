import type { TableName } from '#lib/domain/rows.ts';
import type { Bilingual } from '#lib/domain/vocabulary.ts';

/** A named SQL relation: one rule of what the data mean, made in Node at build and again in the browser. */
export interface NamedView {
  readonly name: string;
  /** Tables it rests on, directly or through other views. */
  readonly tables: readonly TableName[];
  /** What the rows are, in one sentence a language; shown on the page about methods. */
  readonly meaning: Bilingual;
  /** Made once as a table where many questions rest on it (the tables never change after loading); else a view. */
  readonly kept?: true;
  /** The SELECT alone. */
  readonly sql: string;
}
