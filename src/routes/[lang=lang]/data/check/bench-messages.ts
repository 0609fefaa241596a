/** What the page and the worker that holds the sheet say to each other. */
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ColumnMatch, OwnRow, SheetChoices, SheetRead, TableSuggestion } from '#lib/sheets/own-sheet.ts';
import type { ZoneIndicator } from '#lib/sheets/indicator-headings.ts';
import type { WidePlan } from '#lib/sheets/to-observations.ts';
import type { WideSheet } from '#lib/sheets/wide-sheet.ts';
import type { Alike, Checked, KeepAnswer, KeepAsked, KeptNote, KeptRead, TurnedSheet } from '#lib/state/sheet-bench.ts';
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

/** A change as the worker is told it: of a sheet as a whole it knows the rows. */
export type ToldChange = Exclude<SheetChange, { kind: 'reshaped' }> | { readonly kind: 'shape'; readonly id: string };

/** What a wide sheet can be turned into, and what of is to be chosen. */
export interface WideOffered {
  readonly wide: WideSheet;
  readonly indicators: readonly ZoneIndicator[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

/** Each task with what it is given and what it answers. */
export interface BenchTasks {
  prepare: { readonly asks: BenchSources; readonly answers: PublishedTables };
  read: {
    readonly asks: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly choices: SheetChoices };
    readonly answers: SheetRead;
  };
  'look-for-kept': { readonly asks: null; readonly answers: KeptNote | null };
  'open-kept': { readonly asks: null; readonly answers: KeptRead };
  keep: { readonly asks: KeepAsked; readonly answers: KeepAnswer };
  'remove-kept': { readonly asks: null; readonly answers: boolean };
  suggest: { readonly asks: null; readonly answers: readonly TableSuggestion[] };
  change: { readonly asks: ToldChange; readonly answers: null };
  wide: { readonly asks: null; readonly answers: WideOffered | null };
  turn: { readonly asks: WidePlan; readonly answers: TurnedSheet };
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
  /** So many rows have been read, or written. */
  | { readonly told: number; readonly of: 'reading' | 'keeping' }
  | { readonly id: number; readonly failed: string }
  /** The worker asks the page's engine to read a Parquet file. */
  | { readonly parquet: number; readonly bytes: Uint8Array<ArrayBuffer> };
