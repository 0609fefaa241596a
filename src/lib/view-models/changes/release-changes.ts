import type { Figure } from '#lib/domain/figure.ts';
import type { FigureSubject } from '../source-page.ts';

/** A source as a change cites it. */
export interface ChangeSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** It still has a page of its own. */
  readonly hasPage: boolean;
}

/** What one release said of a figure. */
export interface PastReading {
  readonly figure: Figure;
  readonly source: ChangeSource | null;
  readonly locator: string | null;
  readonly note: string | null;
  /** The newest release says the same, so that the number can be pressed. */
  readonly stands: boolean;
}

/** One cell of words that says something else: names instead of ids. */
export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

export type ChangeKind = 'changed' | 'added' | 'removed';

/** One figure that came, went or became another one. */
export interface FigureChange {
  /** The figure's name, `table/row-id` or `table/row-id/column`. */
  readonly ref: string;
  readonly kind: ChangeKind;
  readonly subject: FigureSubject;
  readonly label: string;
  /** Scope and base, as far as the tables name them. */
  readonly details: readonly string[];
  readonly before: PastReading | null;
  readonly after: PastReading | null;
  /** What else changed in its row. */
  readonly cells: readonly ChangedCell[];
}

/** A row without a changed figure that came, went or says something else; rows that are told in the same words stand together. */
export interface RowChange {
  readonly key: string;
  readonly count: number;
  readonly kind: ChangeKind;
  readonly name: string;
  /** The page that tells of it. */
  readonly page: { readonly kind: 'zone' | 'policy' | 'source'; readonly id: string } | null;
  readonly sources: readonly ChangeSource[];
  readonly note: string | null;
  readonly cells: readonly ChangedCell[];
}

export interface TableChanges {
  readonly table: string;
  readonly title: string;
  readonly rows: readonly RowChange[];
}

/** A release and all that it changed, in one language. */
export interface ReleaseChanges {
  readonly id: string;
  readonly releasedOn: string;
  readonly previous: string | null;
  readonly summary: string;
  /** Tables and rows that it holds. */
  readonly size: { readonly tables: number; readonly rows: number };
  readonly figures: readonly FigureChange[];
  readonly tables: readonly TableChanges[];
  readonly newTables: readonly { readonly name: string; readonly title: string; readonly rows: number }[];
}
