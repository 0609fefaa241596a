/** What the editor suggests: tables and named views with their columns, told in the reader's language. */
export interface SqlColumnName {
  readonly name: string;
  /** Title in the reader's language; '' where there is none. */
  readonly title: string;
  /** SQL type. */
  readonly type: string;
}

export interface SqlTableName {
  readonly name: string;
  readonly title: string;
  readonly kind: 'table' | 'view';
  readonly columns: readonly SqlColumnName[];
}

/** A stretch of the text that is wrong. */
export interface SqlFault {
  readonly from: number;
  readonly length: number;
  readonly message: string;
}

/** What the page may ask of the editor. */
export interface SqlEditing {
  focus(): void;
  /** Puts a text where the caret stands. */
  insert(text: string): void;
  select(from: number, length: number): void;
}
