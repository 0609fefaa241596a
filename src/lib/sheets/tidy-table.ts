import type { Breathe } from './breathe.ts';
import { countsColumns, guessHeader } from './guess-header.ts';
import { joinedNames } from './joined-names.ts';
import type { SheetNotice } from './own-sheet.ts';
import { UnreadableSheet, type RawRow, type RawTable } from './raw-table.ts';

/** A row being made ready: its cells are changed in place, as a sheet has a million of them. */
export interface TidyRow {
  readonly row: number;
  readonly cells: string[];
  readonly typed: readonly boolean[];
}

export interface TidyTable {
  readonly headerRow: number;
  /** The last row of the names, which may stand on two. */
  readonly namesUntil: number;
  readonly header: readonly string[];
  /** Where in the file each column stands, from 0. */
  readonly places: readonly number[];
  readonly rows: readonly TidyRow[];
  readonly notices: readonly SheetNotice[];
}

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const isEmpty = ({ cells }: RawRow): boolean => !cells.some(isFilled);

/** Header, rows as wide as it, in composed letters; without empty rows, empty columns and the titles above. Nothing else is left out. */
export async function tidyTable(
  table: RawTable,
  chosenHeader: number | undefined,
  breathe: Breathe
): Promise<TidyTable> {
  const at = headerPlace(table, chosenHeader);
  const head = table.rows[at];
  if (head === undefined || table.rows.every(isEmpty)) throw new UnreadableSheet({ kind: 'empty' });
  const joined = table.namesFirst ? null : joinedNames(table.rows.slice(at, at + 40).map(({ cells }) => cells));
  const namesUntil = (joined === null ? head : table.rows[at + 1])?.row ?? head.row;
  const next = table.rows[joined === null ? at + 1 : at + 2];
  const isCounted = !table.namesFirst && next !== undefined && countsColumns(next.cells);
  const below = table.rows.slice(at + 1 + (joined === null ? 0 : 1) + (isCounted ? 1 : 0));
  const last = below.findLastIndex((row) => !isEmpty(row));
  const filled = below.filter((row) => !isEmpty(row));
  const { kept, dropped } = columnsWithSomething([head, ...filled]);
  if (kept.length === 0) throw new UnreadableSheet({ kind: 'no-columns' });
  const names = headerNames(kept.map((column) => (joined ?? head.cells)[column] ?? ''));
  const { rows, composed } = await keptCells(filled, kept, breathe);
  const above = table.rows.slice(0, at).filter((row) => !isEmpty(row)).length;
  const emptyRows = below.slice(0, last + 1).length - filled.length;
  const ragged = table.canBeRagged ? filled.filter((row) => isRagged(row, head)).map(({ row }) => row) : [];
  return {
    headerRow: head.row,
    namesUntil,
    header: names.header,
    places: kept,
    rows,
    notices: [
      ...(above > 0 ? [{ kind: 'lines-above-header', lines: above } as const] : []),
      ...(joined === null ? [] : [{ kind: 'names-joined', row: namesUntil } as const]),
      ...(isCounted ? [{ kind: 'column-numbers', row: next.row } as const] : []),
      ...(emptyRows > 0 ? [{ kind: 'empty-rows', rows: emptyRows } as const] : []),
      ...(dropped > 0 ? [{ kind: 'empty-columns', columns: dropped } as const] : []),
      ...names.notices,
      ...(ragged.length > 0 ? [{ kind: 'ragged', rows: ragged } as const] : []),
      ...(composed > 0 ? [{ kind: 'composed', cells: composed } as const] : [])
    ]
  };
}

function headerPlace(table: RawTable, chosen: number | undefined): number {
  if (chosen !== undefined) {
    const at = table.rows.findIndex(({ row }) => row >= chosen);
    if (at >= 0) return at;
  }
  return table.namesFirst ? 0 : guessHeader(table.rows);
}

/** Columns that have a name or a cell; `dropped` counts the empty ones before the last of them. */
function columnsWithSomething(rows: readonly RawRow[]): { readonly kept: readonly number[]; readonly dropped: number } {
  const used: boolean[] = [];
  for (const { cells } of rows) {
    for (let column = 0; column < cells.length; column += 1) if (isFilled(cells[column])) used[column] = true;
  }
  const kept = Array.from(used, (isUsed, column) => (isUsed ? column : -1)).filter((column) => column >= 0);
  return { kept, dropped: used.length - kept.length };
}

/** Fewer cells than the header, or something beyond its last one. */
function isRagged({ cells }: RawRow, head: RawRow): boolean {
  return cells.length < head.cells.length || cells.slice(head.cells.length).some(isFilled);
}

async function keptCells(
  rows: readonly RawRow[],
  kept: readonly number[],
  breathe: Breathe
): Promise<{ readonly rows: readonly TidyRow[]; readonly composed: number }> {
  const tidy: TidyRow[] = [];
  let composed = 0;
  for (const [index, { row, cells, typed }] of rows.entries()) {
    const own = kept.map((column) => {
      const cell = cells[column] ?? '';
      const letters = cell.normalize('NFC');
      if (letters !== cell) composed += 1;
      return letters;
    });
    tidy.push({ row, cells: own, typed: typed === undefined ? [] : kept.map((column) => typed[column] ?? false) });
    if (index % 1_000 === 999) await breathe();
  }
  return { rows: tidy, composed };
}

/** Names on one line, each once: a missing one by the place of its column, a repeated one with a number. */
function headerNames(cells: readonly string[]): {
  readonly header: readonly string[];
  readonly notices: readonly SheetNotice[];
} {
  const taken = new Set<string>();
  const [unnamed, repeated]: [string[], string[]] = [[], []];
  const given = cells.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim());
  const wanted = new Set(given);
  const header = given.map((name, index) => {
    const first = name === '' ? `column_${index + 1}` : name;
    let free = first;
    for (let count = 2; taken.has(free) || (free !== name && wanted.has(free)); count += 1) free = `${first}_${count}`;
    taken.add(free);
    if (name === '') unnamed.push(free);
    else if (free !== name) repeated.push(free);
    return free;
  });
  return {
    header,
    notices: [
      ...(unnamed.length > 0 ? [{ kind: 'unnamed-columns', columns: unnamed } as const] : []),
      ...(repeated.length > 0 ? [{ kind: 'repeated-columns', columns: repeated } as const] : [])
    ]
  };
}
