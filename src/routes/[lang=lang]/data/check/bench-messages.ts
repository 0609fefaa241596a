/** What the page and the worker that holds the sheet say to each other. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ColumnMatch, OwnRow, OwnSheet, SheetChoices, SheetRead, TableSuggestion } from '#lib/sheets/own-sheet.ts';
import type { Alike, Checked } from '#lib/state/sheet-bench.ts';
import type { CellChange, SheetChange } from '#lib/state/sheet-edits.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Beside, Comparable } from './beside.ts';
import type { Located, Picture, PlacedSheet } from './own-places.ts';

/** Addresses of what the worker fetches before the first file is taken. */
export interface BenchSources {
  readonly descriptor: string;
  /** The folder of the CSV files. */
  readonly tables: string;
  readonly outlines: string;
  readonly country: string;
}

/** What is published, as far as the page has to know it. */
export interface PublishedTables {
  readonly release: string;
  readonly tables: readonly TableSchema[];
}

export interface ParquetRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows in the columns of the table, in those of the sheet, or what they would change in the table, for programs and for people. */
export type FileKind = 'table' | 'sheet' | 'patch' | 'patch-text';

export interface FileWanted {
  readonly kind: FileKind;
  /** Cells that a spreadsheet would run as formulas are guarded. */
  readonly forSpreadsheet: boolean;
  readonly lang: Lang;
}

/** Each task with what it is given and what it answers. */
export interface BenchTasks {
  prepare: { readonly asks: BenchSources; readonly answers: PublishedTables };
  read: {
    readonly asks: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly choices: SheetChoices };
    readonly answers: SheetRead;
  };
  take: { readonly asks: OwnSheet; readonly answers: null };
  suggest: { readonly asks: null; readonly answers: readonly TableSuggestion[] };
  change: { readonly asks: SheetChange; readonly answers: null };
  check: {
    readonly asks: { readonly table: string; readonly matches: readonly ColumnMatch[] };
    readonly answers: Checked;
  };
  replacements: { readonly asks: Alike; readonly answers: readonly CellChange[] };
  comparables: { readonly asks: null; readonly answers: readonly Comparable[] };
  beside: { readonly asks: { readonly column: number }; readonly answers: Beside | null };
  places: {
    readonly asks: { readonly zones: readonly Located[]; readonly pictures: readonly Picture[] };
    readonly answers: PlacedSheet;
  };
  write: { readonly asks: FileWanted; readonly answers: string };
  clear: { readonly asks: null; readonly answers: null };
}

export type BenchTask = keyof BenchTasks;

export type ToBench =
  | {
      readonly [Task in BenchTask]: {
        readonly id: number;
        readonly task: Task;
        readonly asks: BenchTasks[Task]['asks'];
      };
    }[BenchTask]
  | { readonly parquet: number; readonly answers: ParquetRows | { readonly failed: string } }
  /** The reading that is under way shall end. */
  | { readonly stop: true };

export type FromBench =
  /** Rows of a sheet that was read, in parts: taking them all at once would hold up the page. */
  | { readonly id: number; readonly rows: readonly OwnRow[] }
  | { readonly id: number; readonly answers: unknown }
  /** So many rows have been read. */
  | { readonly told: number }
  | { readonly id: number; readonly failed: string }
  /** The worker asks the page's engine to read a Parquet file. */
  | { readonly parquet: number; readonly bytes: Uint8Array<ArrayBuffer> };
