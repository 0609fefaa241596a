/** Who does the work on a visitor's own sheet, away from the page, and what is said between the two. */
import type {
  ColumnMatch,
  OwnProblem,
  OwnRow,
  OwnSheet,
  SheetChoices,
  SheetRead,
  TableSuggestion
} from '#lib/sheets/own-sheet.ts';
import type { WidePlan } from '#lib/sheets/to-observations.ts';
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
  /** Opens the sheet that is kept on this machine. */
  openKept(tell: (rows: number) => void): Promise<KeptRead>;
  suggest(): Promise<readonly TableSuggestion[]>;
  change(change: SheetChange): void;
  check(table: string, matches: readonly ColumnMatch[]): Promise<Checked>;
  replacements(alike: Alike): Promise<readonly CellChange[]>;
  /** The observations that the sheet becomes, which it is not until that change is told. */
  turn(plan: WidePlan): Promise<TurnedSheet>;
  /** Forgets the sheet. */
  clear(): void;
}

/** A wide sheet, and the observations that it becomes. */
export interface TurnedSheet {
  /** What the worker knows the two by. */
  readonly ids: { readonly wide: string; readonly long: string };
  readonly header: readonly string[];
  readonly rows: readonly OwnRow[];
  readonly matches: readonly ColumnMatch[];
}

/** What is kept of a sheet when its owner asks for it. */
export interface SheetToKeep {
  readonly sheet: OwnSheet;
  readonly table: string | null;
  readonly matches: readonly ColumnMatch[];
}

/** What is kept, without its rows: enough to say what it is. */
export interface KeptNote {
  readonly fileName: string;
  readonly rows: number;
  /** ISO day on which it was kept first. */
  readonly since: string;
}

export type KeptRead = ({ readonly kind: 'read' } & SheetToKeep) | { readonly kind: 'gone' };

/** What is kept of the sheet besides its cells, which the worker holds. */
export type KeepAsked = Omit<SheetToKeep, 'sheet'> & Pick<KeptNote, 'since'>;

/** Whether a sheet was kept, or why not: the browser has no room left, or keeps nothing for this page. */
export type KeepAnswer = { readonly kind: 'kept'; readonly note: KeptNote } | { readonly kind: 'full' | 'closed' };

/** Keeps one sheet on this machine, away from the page: copying many rows must not hold it up. */
export interface KeepBench {
  /** null where nothing is kept, or the storage is closed. */
  lookForKept(): Promise<KeptNote | null>;
  /** Keeps the sheet as it stands, in place of the one before, which stays until all of it is written; `tell` hears how many rows are. */
  keep(asked: KeepAsked, tell: (rows: number) => void): Promise<KeepAnswer>;
  /** False where the storage is closed. */
  removeKept(): Promise<boolean>;
}
