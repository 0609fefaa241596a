/** An answer as comma-separated values. */
import type { DeskCell, ResultColumn } from '#lib/domain/desk.ts';

const lineEnd = '\r\n';

/** RFC 4180, UTF-8 without a mark; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvBytes(
  columns: readonly ResultColumn[],
  rows: readonly (readonly DeskCell[])[]
): Uint8Array<ArrayBuffer> {
  const head = columns.map(({ name }) => quoted(guarded(name))).join(',');
  const lines = rows.map((row) => row.map((cell, at) => csvCell(cell, columns[at])).join(','));
  return new Uint8Array(new TextEncoder().encode([head, ...lines].map((line) => line + lineEnd).join('')));
}

/** Digits too many for a number are a number all the same. */
function csvCell(cell: DeskCell, column: ResultColumn | undefined): string {
  if (cell === null) return '';
  const numeric = column?.kind === 'integer' || column?.kind === 'number';
  return typeof cell === 'string' && !numeric ? quoted(guarded(cell)) : String(cell);
}

const guarded = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
