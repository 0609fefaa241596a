/** Investments as columns of numbers: a million rows are a few arrays, and a pass over one takes milliseconds. */
import type { ExplorerTable } from '#lib/domain/explorer-rows.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of few distinct values: each row holds the place of its value. */
export type CodedColumn =
  | { readonly kind: 'text'; readonly values: readonly (string | null)[]; readonly codes: Codes }
  | { readonly kind: 'integer'; readonly values: readonly (number | null)[]; readonly codes: Codes }
  | { readonly kind: 'boolean'; readonly values: readonly (boolean | null)[]; readonly codes: Codes }
  | { readonly kind: 'list'; readonly values: readonly (readonly string[])[]; readonly codes: Codes };

/** Absent numbers are NaN. */
export interface NumberColumn {
  readonly kind: 'number';
  readonly numbers: Float64Array;
}
export type TableColumn = CodedColumn | NumberColumn;

/** What stands for many rows in a table of cells, which hold sums instead of numbers. */
export interface CellsOf {
  /** Rows of each cell. */
  readonly weights: Float64Array;
  /** Classes of zones instead of zones: the class of each zone by its id; a cell's class is in the column `zone_class`. */
  readonly zoneClasses: Readonly<Record<string, number>> | null;
  /**
   * Classes of a number: with n stops, class 2i is the value of stop i itself, 2i + 1 what lies between it and the next; what is below the first is
   * class 2n, what is absent 2n + 1. A cell's class is in the column `size_class`.
   */
  readonly stops: readonly number[] | null;
  /**
   * A list column whose members stand apart: a row with two of them is in two cells. Such cells answer only what groups by the members, or
   * asks for one of them.
   */
  readonly apart: string | null;
}

export interface ColumnTable {
  readonly table: ExplorerTable;
  readonly rows: number;
  readonly columns: Readonly<Record<string, TableColumn>>;
  /** null where each row is one row of the evidence. */
  readonly cells: CellsOf | null;
}

/** Arrays just wide enough for that many distinct values. */
export function makeCodes(rows: number, distinct: number): Codes {
  if (distinct <= 0x100) return new Uint8Array(rows);
  return distinct <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The class of a number between stops, as CellsOf says. */
export function sizeClass(value: number | null, stops: readonly number[]): number {
  if (value === null || Number.isNaN(value)) return 2 * stops.length + 1;
  let place = -1;
  while (place + 1 < stops.length && value >= (stops[place + 1] ?? Infinity)) place += 1;
  if (place < 0) return 2 * stops.length;
  return value === stops[place] ? 2 * place : 2 * place + 1;
}

export const distinctSizeClasses = (stops: readonly number[]): number => 2 * stops.length + 2;
