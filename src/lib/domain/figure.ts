import type { Qualifier } from './vocabulary.ts';

/**
 * One published number, small enough to travel with a page. `ref` is `table/row-id` or `table/row-id/column` and is what
 * `data-figure` carries; `sourceId` says which source page and which /figures/<source>.json hold its provenance.
 */
export interface Figure {
  readonly kind: 'published';
  readonly ref: string;
  readonly value: number;
  /** Upper end where the source gives a range, same unit. */
  readonly valueMax: number | null;
  readonly qualifier: Qualifier;
  /** As in the tables: ha, %, USD m, VND bn, VND m, km, people, m3/day … */
  readonly unit: string;
  /** Most decimals to show; null = as many as the value has, four at most. */
  readonly decimals: number | null;
  /** Partial ISO date (2024, 2024-07, 2024-07-01), null where the source gives none. */
  readonly asOf: string | null;
  readonly sourceId: string;
}

/** A number worked out from rows. `query` is the name under which the page explains rows and SQL (`query/<name>`). */
export interface ComputedFigure {
  readonly kind: 'computed';
  readonly query: string;
  /** Refs of the published figures it rests on, where it rests on a part of what the query answers. */
  readonly rows?: readonly string[];
  readonly value: number;
  readonly valueMax: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly decimals: number | null;
}

export type AnyFigure = Figure | ComputedFigure;

/** A row under a computed figure. One without a published figure may name what it is a row of (`ref`) and its source. */
export interface ComputationRow {
  readonly label: string;
  readonly figure: Figure | null;
  /** Several figures may rest on the same row. */
  readonly refs?: readonly string[];
  readonly sourceId?: string;
}

/** What a popover tells of a computed figure: the rows it rests on and the SQL that says the same. */
export interface Computation {
  readonly sql: string;
  /** What the rows are, where they are neither figures added nor rows counted. */
  readonly lead?: string;
  /** Figures added, counted or compared, in order of weight. */
  readonly rows: readonly ComputationRow[];
  /** Rows of the same selection with no published figure. */
  readonly without: number;
}

/** Everything taken from one source, with the other readings of the same thing. */
export interface SourceFigures {
  readonly source: SourceLine;
  readonly figures: Readonly<Record<string, FigureProvenance>>;
}

/** A file /figures/<source>.json: the same, with the release it is from. */
export interface SourceFiguresFile extends SourceFigures {
  readonly release: string;
  /** Full ISO date. */
  readonly releasedOn: string;
}

export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly kind: string;
  readonly extentRead: string;
  readonly note: string | null;
}

export interface FigureProvenance {
  readonly figure: Figure;
  /** What the number is: subject and indicator, in both languages. */
  readonly subject: { readonly vi: string; readonly en: string };
  readonly indicator: { readonly vi: string; readonly en: string };
  readonly measure: string | null;
  readonly scope: { readonly vi: string; readonly en: string } | null;
  readonly base: { readonly vi: string; readonly en: string } | null;
  /** Place in the source. */
  readonly locator: string | null;
  readonly note: { readonly vi: string | null; readonly en: string | null } | null;
  /** Other readings of the same thing, newest first, undated last. */
  readonly others: readonly OtherReading[];
  /** An editor's reading where sources disagree. */
  readonly conflicts: readonly { readonly vi: string; readonly en: string }[];
}

export interface OtherReading {
  readonly figure: Figure;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly kind: string;
  };
  readonly locator: string | null;
  /** Same date (or both undated) and another value: the two disagree, the one is not the other's history. */
  readonly disagrees: boolean;
}
