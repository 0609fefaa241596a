/**
 * CSV text by RFC 4180 (comma, CRLF, quotes doubled). A cell that a spreadsheet would run as a formula gets an apostrophe before it;
 * a plain number, also a negative one, stays as it is.
 */
export function csvText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, ...rows].map((row) => `${row.map((cell) => quotedIfNeeded(guarded(cell))).join(',')}\r\n`).join('');
}

function guarded(cell: string): string {
  const runs = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell);
  return runs ? `'${cell}` : cell;
}

function quotedIfNeeded(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** CSV text as the tables of the evidence are kept: cells exactly as they are, LF at the end of each line. */
export const exactCsvText = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(quotedIfNeeded).join(',')}\n`).join('');
