import { checkCell, type Cell } from './check-cell.ts';
import type { ReadRow, ReadTable } from './checked-tables.ts';
import type { Field, TableSchema } from './descriptor.ts';
import { parseCsv, type CsvRecord } from './parse-csv.ts';
import type { Problem, Rule } from './problem.ts';

const byteOrderMark = '\uFEFF';

/** Reads the text of one file by its schema (`undefined`: there is no such file); problems are added to `problems`. */
export function readTable(schema: TableSchema, text: string | undefined, problems: Problem[]): ReadTable {
  const report = (rule: Rule, row: number | null, column: string | null, found: string): void => {
    problems.push({ file: schema.path, row, column, found, rule });
  };
  if (text === undefined) {
    report({ kind: 'file-present' }, null, null, '');
    return { schema, rows: [] };
  }
  if (text.startsWith(byteOrderMark)) report({ kind: 'no-byte-order-mark' }, 1, null, 'U+FEFF');
  const csv = parseCsv(text.startsWith(byteOrderMark) ? text.slice(1) : text);
  for (const { row, text: line } of csv.broken) report({ kind: 'quotes' }, row, null, shortened(line));

  const [header, ...records] = csv.records;
  const columns = schema.fields.map((field) => field.name);
  if (header === undefined || header.row !== 1 || header.cells.join() !== columns.join()) {
    const found = header?.row === 1 ? header.cells.join(',') : '';
    if (!csv.broken.some((each) => each.row === 1)) report({ kind: 'header', columns }, 1, null, found);
    return { schema, rows: [] };
  }
  return { schema, rows: records.map((record) => readRow(schema, record, report)).filter((row) => row !== null) };
}

type Report = (rule: Rule, row: number | null, column: string | null, found: string) => void;

/** null when the row has more or fewer cells than the header. */
function readRow({ fields }: TableSchema, { row, cells }: CsvRecord, report: Report): ReadRow | null {
  if (cells.length !== fields.length) {
    report({ kind: 'cell-count', columns: fields.length }, row, null, shortened(cells.join(',')));
    return null;
  }
  const texts = Object.fromEntries(fields.map((field, index) => [field.name, cells[index] ?? '']));
  return { row, texts, cells: readCells(fields, texts, (rule, column, found) => report(rule, row, column, found)) };
}

/** Reads the cells of one row by their fields; a cell with a problem is null. */
export function readCells(
  fields: readonly Field[],
  texts: Readonly<Record<string, string>>,
  report: (rule: Rule, column: string, found: string) => void
): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const field of fields) {
    const text = texts[field.name] ?? '';
    const result = checkCell(field, text);
    cells[field.name] = result.kind === 'good' ? result.cell : null;
    if (result.kind === 'bad') report(result.rule, field.name, shortened(text));
  }
  return cells;
}

function shortened(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
