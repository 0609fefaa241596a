import type { Field } from '#lib/tables/descriptor.ts';

/**
 * How a spreadsheet program reads a CSV that is opened by a double click: by the numbers of its machine. Where these have a decimal
 * comma, a comma cannot part cells as well, and Excel takes the semicolon; elsewhere it takes the comma.
 */
export const excelForms = {
  point: { ending: 'excel.csv', delimiter: ',', decimal: '.' },
  comma: { ending: 'excel-vi.csv', delimiter: ';', decimal: ',' }
} as const;
export type ExcelForm = keyof typeof excelForms;

type Column = Pick<Field, 'name' | 'type'>;

/** A text that would be run as a formula gets an apostrophe before it; what reads as a number stays one. */
function guarded(text: string): string {
  const runs = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
  return runs ? `'${text}` : text;
}

/** CSV for a double click: UTF-8 with a byte order mark, CRLF, numbers and cells parted as that machine expects. */
export function excelCsv(columns: readonly Column[], rows: readonly (readonly string[])[], form: ExcelForm): string {
  const { delimiter, decimal } = excelForms[form];
  const quoted = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const cell = (text: string, index: number): string =>
    quoted(columns[index]?.type === 'number' ? text.replace('.', decimal) : guarded(text));
  const head = columns.map(({ name }) => name).join(delimiter);
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
}
