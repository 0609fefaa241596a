/** Cells of an answer as texts, in order, and where those lead that name something of the atlas. */
import type { DeskCell, ResultColumn } from '#lib/domain/desk.ts';

export interface CellWords {
  readonly null: string;
  readonly yes: string;
  readonly no: string;
}

/** Numbers stand at the right. */
export const isNumeric = ({ kind }: ResultColumn): boolean => kind === 'integer' || kind === 'number';

/** Years and ids made of digits are not grouped: a column of whole numbers called year, or one that holds a year in its name. */
const isYear = ({ name, kind }: ResultColumn): boolean => kind === 'integer' && /(^|_)(year|nam)(_|$)/i.test(name);

/** What stands in a cell; numbers by `write`, which knows the language. */
export function cellText(
  cell: DeskCell,
  column: ResultColumn,
  words: CellWords,
  write: (value: number) => string
): string {
  if (cell === null) return words.null;
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string') return cell;
  return isYear(column) || !Number.isFinite(cell) || extreme(cell) ? String(cell) : write(cell);
}

/** Numbers whose digits a plain writing would lose. */
const extreme = (value: number): boolean => value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-4);

export interface AnswerSorting {
  readonly column: number;
  readonly descending: boolean;
}

/** Places of the rows in the order asked for; empty cells last, equal ones as they were. */
export function sortedRows(
  rows: readonly (readonly DeskCell[])[],
  sorting: AnswerSorting | null,
  compareTexts: (a: string, b: string) => number
): readonly number[] {
  const places = rows.map((_, place) => place);
  if (sorting === null) return places;
  const { column, descending } = sorting;
  const way = descending ? -1 : 1;
  const cellAt = (place: number): DeskCell => rows[place]?.[column] ?? null;
  return places.sort((a, b) => {
    const [one, other] = [cellAt(a), cellAt(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || a - b;
    return way * compareCells(one, other, compareTexts) || a - b;
  });
}

function compareCells(a: DeskCell, b: DeskCell, compareTexts: (a: string, b: string) => number): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b);
  const [one, other] = [Number(a), Number(b)];
  // Not a number comes after all numbers, as in the engine.
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one < other ? -1 : Number(one > other);
}

/** Where a cell leads. Pure names: the page makes addresses of them. */
export type CellLink =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'source'; readonly source: string }
  /** A reading in the list of its source. */
  | { readonly kind: 'figure'; readonly source: string; readonly ref: string }
  | { readonly kind: 'policy' };

const readings: Readonly<Record<string, string>> = {
  observation_id: 'observations',
  report_id: 'investment_reports',
  fund_id: 'funds',
  support_id: 'supports',
  procedure_id: 'procedures'
};

/** null where the cell names nothing that has a page. `known` are the ids that have one. */
export function cellLink(
  row: readonly DeskCell[],
  at: number,
  columns: readonly ResultColumn[],
  known: { readonly zones: ReadonlySet<string>; readonly sources: ReadonlySet<string> }
): CellLink | null {
  const [cell, name] = [row[at], columns[at]?.name ?? ''];
  if (typeof cell !== 'string' || cell === '') return null;
  if (/(^|_)zone_id$/.test(name)) return known.zones.has(cell) ? { kind: 'zone', zone: cell } : null;
  if (/(^|_)source_([ab]_)?id$/.test(name)) return known.sources.has(cell) ? { kind: 'source', source: cell } : null;
  if (name === 'policy_id') return { kind: 'policy' };
  const table = readings[name];
  const source = row[columns.findIndex((column) => column.name === 'source_id')];
  if (table === undefined || typeof source !== 'string' || !known.sources.has(source)) return null;
  return { kind: 'figure', source, ref: `${table}/${cell}` };
}
