/** The desk: where a reader asks the engine in their own words of SQL, and what it answers or why it does not. */

/** How a column is read and drawn, whatever its exact SQL type. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'list' | 'other';

/**
 * A cell of an answer: numbers as numbers as long as they are exact, else as their digits; dates and times as ISO text; lists, structures
 * and bytes as the engine writes them.
 */
export type DeskCell = string | number | boolean | null;

/** How an answer is looked at. */
export const answerLooks = ['table', 'chart', 'map'] as const;
export type AnswerLook = (typeof answerLooks)[number];

export interface ResultColumn {
  /** As the query names it; two columns may have one name. */
  readonly name: string;
  /** SQL type, such as DECIMAL(8,2) or VARCHAR[]. */
  readonly type: string;
  readonly kind: ColumnKind;
}

export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly DeskCell[])[];
  /** All rows of the answer; null where there are more than the limit, uncounted. */
  readonly total: number | null;
  readonly milliseconds: number;
}

/** A place in the text of the query: line and column from 1, offset from 0 in UTF-16 units. */
export interface SqlPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  /** Length of what is meant, from the offset; 0 at the end of the text. */
  readonly length: number;
}

export type DeskErrorKind =
  /** Nothing but blanks and comments. */
  | 'empty'
  | 'syntax'
  | 'many-statements'
  | 'unknown-table'
  | 'unknown-column'
  | 'ambiguous-column'
  | 'unknown-function'
  /** A function that lives in an extension, which would have to come from another host. */
  | 'extension'
  /** Arguments or operands of types that do not fit. */
  | 'type'
  /** A text that is no number or date, a number out of range: known only while running. */
  | 'value'
  | 'grouping'
  /** PIVOT without its values: the engine would have to run two statements. */
  | 'pivot'
  /** Changes tables, files or settings. */
  | 'not-reading'
  /** Asks for a file or an address. */
  | 'network'
  | 'memory'
  | 'cancelled'
  | 'damaged-file'
  /** The engine did not start, or its files are not there. */
  | 'engine'
  | 'other';

export interface DeskFailure {
  readonly kind: DeskErrorKind;
  /** The engine's own sentence, in English. */
  readonly message: string;
  readonly position: SqlPosition | null;
  /** A name that is there and much like the one asked for. */
  readonly suggestion: string | null;
}

/** Thrown by everything the desk is asked to do. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly failure: DeskFailure;

  constructor(failure: DeskFailure) {
    super(`${failure.kind}: ${failure.message}`);
    this.failure = failure;
  }
}

export const deskError = (
  kind: DeskErrorKind,
  message: string,
  position: SqlPosition | null = null,
  suggestion: string | null = null
): DeskError => new DeskError({ kind, message, position, suggestion });

export interface QueryOptions {
  /** No more rows than this are handed over. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

export interface ReadColumn {
  readonly name: string;
  /** SQL type as the file declares it. */
  readonly type: string;
}

/** A file of columns as text; null where the file has no value. */
export interface ReadFile {
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** How far the engine and the tables have come; bytes of the engine, then tables. */
export type DeskProgress =
  | { readonly kind: 'engine'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'tables'; readonly loaded: number; readonly total: number };

/** Answers one query at a time: a newer one cancels the one before. Every method rejects with a DeskError. */
export interface SqlDesk {
  /** Starts the engine with all tables and named views; done by every other method too. */
  start(): Promise<void>;
  /**
   * Tables that come in parts are made of these files under data/, by the name of the table; those that are not named are not there. What was loaded
   * before of other files goes with the engine that held it.
   */
  hold(files: Readonly<Record<string, readonly string[]>>): Promise<void>;
  /** Runs one statement that reads. */
  query(sql: string, options: QueryOptions): Promise<ResultTable>;
  /** The whole answer as a Parquet file. */
  parquet(sql: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** The whole answer as CSV (RFC 4180, CRLF, UTF-8 without a mark); texts a spreadsheet would run get an apostrophe before them. */
  csv(sql: string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Reads a Parquet file of the reader's; nothing of it stays in the engine. */
  readParquet(bytes: Uint8Array): Promise<ReadFile>;
  close(): Promise<void>;
}
