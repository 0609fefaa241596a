import type { SheetFormat, SheetEncoding, Delimiter, SheetFailure, SheetNotice } from './own-sheet.ts';

export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What reading needs from elsewhere: the engine that reads Parquet. */
export interface SheetTools {
  readonly parquet: (bytes: Uint8Array<ArrayBuffer>) => Promise<{
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }>;
  /** Told now and then how many rows have been read. */
  readonly tell?: (rows: number) => void;
  /** Whether the reading shall end. */
  readonly isStopped?: () => boolean;
}

/** A row as the file has it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells that the file itself says are numbers, dates or logical values: written as the atlas writes them, never guessed at. */
  readonly typed?: readonly boolean[];
}

/** What each format's reader gives: the texts of the cells, before header, decimals and dates are looked for. */
export interface RawTable {
  readonly format: SheetFormat;
  readonly encoding: SheetEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly rows: readonly RawRow[];
  /** Whether the first row is known to name the columns. */
  readonly namesFirst: boolean;
  /** Whether numbers and dates may stand as text, so that their writing has to be guessed. */
  readonly hasTexts: boolean;
  /** Whether rows may be told to be too short or too long; false where the format has no such thing. */
  readonly canBeRagged: boolean;
  /** Columns, from 0, that a workbook shows as percentages. */
  readonly percentColumns?: readonly number[];
  /** The last row of each merged range of a workbook. */
  readonly mergedRows?: readonly number[];
  readonly notices: readonly SheetNotice[];
}

/** Thrown by the readers of formats, and turned into the answer by `readSheet`. */
export class UnreadableSheet extends Error {
  readonly failure: SheetFailure;

  constructor(failure: SheetFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}
