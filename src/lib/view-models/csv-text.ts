type CsvCell = string | number | boolean | null;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
function guarded(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180 text, with a byte order mark so that spreadsheets read Vietnamese letters. */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(guarded(cell))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
