/** A visitor's own sheet as the page that checks it holds it. It lives in this tab only: nothing of it is sent or stored unasked. */
import type { Problem } from '#lib/tables/problem.ts';

export type SheetFormat = 'csv' | 'xlsx' | 'geojson' | 'parquet';

/** Character sets that Vietnamese sheets come in; `tcvn3` is the legacy 8-bit text of ABC fonts (.VnTime), `vni` that of VNI fonts. */
export type SheetEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni';

export type Delimiter = ',' | ';' | '\t' | '|';
/** Which sign stands before the decimals: 1,234.5 or 1.234,5; */
export type DecimalSign = '.' | ',';

/** How a file was read. Each is guessed from the file and may be chosen by the reader instead; null where the format leaves no choice. */
export interface SheetReading {
  readonly format: SheetFormat;
  readonly encoding: SheetEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly decimal: DecimalSign | null;
  /** Names of the sheets of a workbook, and the one that is read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Line of the file that names the columns, from 1: titles above it are left out. */
  readonly headerRow: number;
}

/** What a reader may choose instead of what was guessed. */
export type SheetChoices = Partial<Pick<SheetReading, 'encoding' | 'delimiter' | 'decimal' | 'sheet' | 'headerRow'>>;

export interface OwnRow {
  /** Line of the file (CSV), row of the sheet (XLSX) or number of the feature or record, from 1: what messages name. */
  readonly row: number;
  /** One text a column, as wide as the header: numbers with a decimal point, dates as ISO, NFC; '' is an empty cell. */
  readonly cells: readonly string[];
  /** Put in by the reader: it is no line of the file, and its number goes on after the last one. */
  readonly added?: true;
  /** The cell of a wide sheet that the row was made of: its row there, and the name of its column. */
  readonly from?: { readonly row: number; readonly column: string };
}

/** Legacy ways of writing Vietnamese that are named and not converted: VNI fonts where too few words are clear, and VIQR (Vie^.t Nam). */
export type NamedWriting = 'vni' | 'viqr';

/** Something about the whole file that the reader should know; told in both languages by `noticeText`. */
export type SheetNotice =
  | { readonly kind: 'converted'; readonly encoding: SheetEncoding }
  /** Legacy text that could be read in more than one way. */
  | { readonly kind: 'encoding-unsure'; readonly encoding: SheetEncoding }
  /** Text written for old fonts inside a workbook or another file that says its encoding. */
  | { readonly kind: 'cells-converted'; readonly encoding: SheetEncoding; readonly cells: number }
  | { readonly kind: 'not-converted'; readonly writing: NamedWriting }
  /** Bytes or letters that say nothing in this encoding: they stand as U+FFFD. */
  | { readonly kind: 'undecodable'; readonly cells: number }
  | { readonly kind: 'decimal-converted'; readonly decimal: DecimalSign; readonly cells: number }
  /** Columns whose own cells do not show which sign stands before the decimals: read as the other columns are. */
  | { readonly kind: 'decimal-by-others'; readonly decimal: DecimalSign; readonly columns: readonly string[] }
  /** Columns that could be read in two ways (1.234): left as they are until the reader chooses. */
  | { readonly kind: 'decimal-unsure'; readonly columns: readonly string[] }
  | { readonly kind: 'dates-converted'; readonly cells: number }
  /** Columns of dates in which day and month cannot be told apart: left as they are. */
  | { readonly kind: 'dates-unsure'; readonly columns: readonly string[] }
  | { readonly kind: 'composed'; readonly cells: number }
  | { readonly kind: 'lines-above-header'; readonly lines: number }
  /** The row of official tables that counts the columns, (1), (2), (3): left out. */
  | { readonly kind: 'column-numbers'; readonly row: number }
  /** Names of columns on two lines, the upper one over several columns: joined. */
  | { readonly kind: 'names-joined'; readonly row: number }
  /** Rows that add up the others: they are no thing of their own. */
  | { readonly kind: 'sum-rows'; readonly rows: readonly number[] }
  | { readonly kind: 'empty-rows'; readonly rows: number }
  | { readonly kind: 'empty-columns'; readonly columns: number }
  /** Columns with cells and without a name: named column_3 by their place. */
  | { readonly kind: 'unnamed-columns'; readonly columns: readonly string[] }
  /** Columns of the same name: from the second on with a number, name_2. */
  | { readonly kind: 'repeated-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'other-sheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'formulas'; readonly cells: number }
  /** Cells such as #N/A. */
  | { readonly kind: 'cell-errors'; readonly rows: readonly number[] }
  /** Cells that a workbook shows as a percentage hold the share: 12 % is 0.12. */
  | { readonly kind: 'percent-cells'; readonly columns: readonly string[] }
  | { readonly kind: 'merged'; readonly ranges: number }
  | { readonly kind: 'ragged'; readonly rows: readonly number[] }
  /** Lines whose quotes do not fit: read as they stand. */
  | { readonly kind: 'broken-quotes'; readonly rows: readonly number[] }
  | { readonly kind: 'geometry-kept-as-point'; readonly features: number }
  | { readonly kind: 'without-geometry'; readonly features: number }
  /** The file names another coordinate system than WGS 84. */
  | { readonly kind: 'other-crs'; readonly name: string }
  /** Latitude stands where GeoJSON wants the longitude. */
  | { readonly kind: 'swapped-coordinates'; readonly features: number }
  /** Coordinates in metres, as in VN-2000: no longitude and latitude, so the columns are x and y. */
  | { readonly kind: 'metre-coordinates'; readonly features: number };

export interface OwnSheet {
  readonly fileName: string;
  readonly reading: SheetReading;
  readonly header: readonly string[];
  readonly rows: readonly OwnRow[];
  readonly notices: readonly SheetNotice[];
}

/** Files that people take for a sheet, named so that they know what to do with them. */
export type OtherFormat =
  'topojson' | 'geojson-lines' | 'json' | 'xlsb' | 'ods' | 'word' | 'zip' | 'gzip' | 'pdf' | 'html' | 'xml' | 'picture';

export type SheetFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unknown-format' }
  /** A kind of file that is known by its content and is not read here. */
  | { readonly kind: 'other-format'; readonly format: OtherFormat }
  /** .xls of before 2007, an encrypted workbook. */
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly format: SheetFormat; readonly detail: string }
  | { readonly kind: 'no-columns' };

export type SheetRead =
  | { readonly kind: 'read'; readonly sheet: OwnSheet }
  | { readonly kind: 'failed'; readonly failure: SheetFailure }
  /** The reader did not want to wait, or chose another file. */
  | { readonly kind: 'stopped' };

/** Which column of the sheet becomes which column of the table; null: it is not taken. One entry a column of the sheet. */
export interface ColumnMatch {
  readonly column: string;
  readonly field: string | null;
  /** Why it was suggested, so that a person can judge it. */
  readonly because: 'same-name' | 'same-title' | 'like-name' | 'like-cells' | 'chosen' | 'none';
}

/** How well the sheet fits a table, best first. */
export interface TableSuggestion {
  readonly table: string;
  /** 0–1. */
  readonly fit: number;
  readonly matches: readonly ColumnMatch[];
  /** Required columns that no column of the sheet gives. */
  readonly missing: readonly string[];
}

/** A problem at its cell, with what would mend it where that can be known. */
export interface OwnProblem extends Problem {
  /** Place in `OwnSheet.rows` and in its header; null for the whole row or file. */
  readonly at: { readonly row: number; readonly column: number | null } | null;
  /** The text that would be right; null where only a person can know it. */
  readonly replacement: string | null;
}
