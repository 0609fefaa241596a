import { checkCell, type Cell } from './check-cell.ts';
import type { ReadRow, ReadTable } from './checked-tables.ts';
import type { Field, TableSchema } from './descriptor.ts';
import { headerSlips } from './header-slips.ts';
import { parseCsv, type CsvRecord, type CsvText } from './parse-csv.ts';
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
  const csv = parseCsv(text.startsWith(byteOrderMark) ? text.slice(1) : text, schema.dialect);
  for (const { row, text: line } of csv.broken) report({ kind: 'quotes' }, row, null, shortened(line));

  const { header, records } = apart(schema, csv);
  const columns = schema.fields.map((field) => field.name);
  const slips = header === null ? [] : headerSlips(header, columns, schema.fieldsMatch);
  if (header === null || slips.length > 0) {
    const found = header?.join(',') ?? '';
    if (!csv.broken.some((each) => each.row === 1)) report({ kind: 'header', columns, slips }, 1, null, found);
    return { schema, rows: [] };
  }
  const places = new Map(header.map((name, index) => [name, index]));
  const own = schema.fields.filter((field) => places.has(field.name));
  return {
    schema,
    rows: records.map((record) => readRow(schema, own, places, record, report)).filter((row) => row !== null)
  };
}

/** The line of names and the lines under it; null: the first line cannot be read. Without a line of names, those of the schema. */
function apart(
  { dialect, fields }: TableSchema,
  { records }: CsvText
): { header: readonly string[] | null; records: readonly CsvRecord[] } {
  if (!dialect.header) return { header: fields.map(({ name }) => name), records };
  const [first, ...rest] = records;
  const isFirst = first !== undefined && (first.row === 1 || dialect.commentChar !== null);
  return { header: isFirst ? first.cells : null, records: rest };
}

type Report = (rule: Rule, row: number | null, column: string | null, found: string) => void;

/** null when the row has more or fewer cells than the header. Columns that the file need not have are empty. */
function readRow(
  { fields }: TableSchema,
  own: readonly Field[],
  places: ReadonlyMap<string, number>,
  { row, cells }: CsvRecord,
  report: Report
): ReadRow | null {
  if (places.size > 1 && cells.every((cell) => cell === '')) {
    report({ kind: 'blank-row' }, row, null, '');
    return null;
  }
  if (cells.length !== places.size) {
    report({ kind: 'cell-count', columns: places.size, cells: cells.length }, row, null, shortened(cells.join(',')));
    return null;
  }
  const texts: Record<string, string> = {};
  for (const { name } of fields) texts[name] = cells[places.get(name) ?? -1] ?? '';
  const read = readCells(own, texts, (rule, column, found) => report(rule, row, column, found));
  if (own.length === fields.length) return { row, texts, cells: read };
  return { row, texts, cells: { ...emptyCells(fields), ...read } };
}

const emptyCells = (fields: readonly Field[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(fields.map(({ name, type }) => [name, type === 'list' ? [] : null]));

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
