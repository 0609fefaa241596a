import type { Breathe } from './breathe.ts';
import { decimalVote, plainNumber, type DecimalVote } from './number-text.ts';
import type { DecimalSign, SheetNotice } from './own-sheet.ts';
import type { TidyTable } from './tidy-table.ts';

/** A column is one of numbers where at least so many of its filled cells are. */
const leastNumbers = 0.6;
/** Longitude and latitude have decimals wherever they are given: 105.776 is no hundred thousand. */
const isCoordinate = (name: string): boolean =>
  /(^|[^\p{L}])(lat|lng|lon|long|latitude|longitude|vĩ độ|kinh độ|vi do|kinh do|toạ độ|tọa độ)([^\p{L}]|$)/iu.test(
    name.replaceAll('_', ' ')
  );

interface ColumnVotes {
  readonly column: number;
  readonly name: string;
  readonly votes: Readonly<Record<DecimalVote, number>>;
}

/**
 * Writes the numbers of a table with a decimal point. The cells of a column decide how that column is read; a column whose cells
 * can be read in two ways follows the other columns, which is told, or where they are silent stays as it is, which is told too.
 * Cells that are no number in their column's writing stay as they are. Changes the cells in place.
 */
export async function settleDecimals(
  table: TidyTable,
  chosen: DecimalSign | null,
  breathe: Breathe
): Promise<{ readonly decimal: DecimalSign; readonly notices: readonly SheetNotice[] }> {
  const columns: ColumnVotes[] = [];
  for (const [column, name] of table.header.entries()) {
    columns.push({ column, name, votes: await votesOf(table, column, breathe) });
  }
  const numeric = columns.filter(isNumeric);
  const shown = signOfTable(numeric.filter(({ name }) => !isCoordinate(name)));
  const sheet = chosen ?? (shown.isClear ? shown.sign : null);
  const [byOthers, unsure]: [string[], string[]] = [[], []];
  let cells = 0;
  for (const { column, name, votes } of numeric) {
    const own = isCoordinate(name) ? (signOfColumn(votes) ?? '.') : signOfColumn(votes);
    const decimal = own ?? sheet;
    if (own === null && votes.both > 0 && chosen === null) (decimal === null ? unsure : byOthers).push(name);
    if (decimal !== null) cells += await rewrite(table, column, decimal, breathe);
  }
  const decimal = sheet ?? shown.sign ?? '.';
  return {
    decimal,
    notices: [
      ...(cells > 0 ? [{ kind: 'decimal-converted', decimal, cells } as const] : []),
      ...(byOthers.length > 0 ? [{ kind: 'decimal-by-others', decimal, columns: byOthers } as const] : []),
      ...(unsure.length > 0 ? [{ kind: 'decimal-unsure', columns: unsure } as const] : [])
    ]
  };
}

async function votesOf(
  table: TidyTable,
  column: number,
  breathe: Breathe
): Promise<Readonly<Record<DecimalVote, number>>> {
  const votes: Record<DecimalVote, number> = { '.': 0, ',': 0, both: 0, same: 0, neither: 0 };
  for (const [index, { cells, typed }] of table.rows.entries()) {
    const cell = cells[column] ?? '';
    if (cell.trim() === '' || typed[column] === true) continue;
    votes[/\d/.test(cell) ? decimalVote(cell) : 'neither'] += 1;
    if (index % 2_000 === 1_999) await breathe();
  }
  return votes;
}

function isNumeric({ votes }: ColumnVotes): boolean {
  const numbers = votes['.'] + votes[','] + votes.both + votes.same;
  return numbers > 0 && numbers >= (numbers + votes.neither) * leastNumbers;
}

/** So small a part of the evidence is a slip. */
const slip = 0.05;

/** The sign that the column's own cells show; null where too few do, or where they contradict each other. */
function signOfColumn(votes: Readonly<Record<DecimalVote, number>>): DecimalSign | null {
  const shows = (sign: DecimalSign, other: DecimalSign): boolean =>
    votes[sign] > votes.both * slip && votes[other] <= votes[sign] * slip;
  return shows('.', ',') ? '.' : shows(',', '.') ? ',' : null;
}

/** The sign that most columns show, and whether the others agree. */
function signOfTable(columns: readonly ColumnVotes[]): {
  readonly sign: DecimalSign | null;
  readonly isClear: boolean;
} {
  const count = (sign: DecimalSign): number => columns.reduce((sum, { votes }) => sum + votes[sign], 0);
  const [point, comma] = [count('.'), count(',')];
  if (point === 0 && comma === 0) return { sign: null, isClear: false };
  return { sign: comma > point ? ',' : '.', isClear: Math.min(point, comma) <= Math.max(point, comma) * slip };
}

async function rewrite(table: TidyTable, column: number, decimal: DecimalSign, breathe: Breathe): Promise<number> {
  let rewritten = 0;
  for (const [index, { cells, typed }] of table.rows.entries()) {
    const cell = cells[column] ?? '';
    if (cell === '' || typed[column] === true) continue;
    const number = plainNumber(cell, decimal);
    // A number that is written this way already keeps the spaces around it: the check names them.
    if (number === null || number === cell.trim()) continue;
    cells[column] = number;
    rewritten += 1;
    if (index % 2_000 === 1_999) await breathe();
  }
  return rewritten;
}
