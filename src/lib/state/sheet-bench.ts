/** Who does the work on a visitor's own sheet, away from the page, and what is said between the two. */
import type {
  ColumnMatch,
  OwnProblem,
  OwnSheet,
  SheetChoices,
  SheetRead,
  TableSuggestion
} from '#lib/sheets/own-sheet.ts';
import type { Rule } from '#lib/tables/problem.ts';
import type { CellChange, SheetChange } from './sheet-edits.ts';

/** How many problems of one rule there are, and how many of them have a replacement. */
export interface ProblemCount {
  readonly kind: Rule['kind'];
  readonly count: number;
  readonly mendable: number;
}

/** What a check found. Of very many problems of one rule only the first come to the page; all are counted. */
export interface Checked {
  readonly problems: readonly OwnProblem[];
  readonly counts: readonly ProblemCount[];
}

/** Problems that one press mends: of a rule, or of a rule in one column where the same text stands. */
export interface Alike {
  readonly kind: Rule['kind'];
  readonly at: { readonly column: number; readonly found: string } | null;
}

/** Does the work on a sheet away from the page: it holds the sheet and is told every change. */
export interface Bench {
  /** `tell` hears now and then how many rows have been read. */
  read(file: File, choices: SheetChoices, tell: (rows: number) => void): Promise<SheetRead>;
  /** Ends the reading that is under way. */
  stop(): void;
  /** Takes a sheet that was read before. */
  take(sheet: OwnSheet): Promise<void>;
  suggest(): Promise<readonly TableSuggestion[]>;
  change(change: SheetChange): void;
  check(table: string, matches: readonly ColumnMatch[]): Promise<Checked>;
  replacements(alike: Alike): Promise<readonly CellChange[]>;
  /** Forgets the sheet. */
  clear(): void;
}

/** What is kept of a sheet when its owner asks for it. */
export interface SheetToKeep {
  readonly sheet: OwnSheet;
  readonly table: string | null;
  readonly matches: readonly ColumnMatch[];
}
