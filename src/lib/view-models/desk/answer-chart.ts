/** An answer as a chart: which columns can be drawn how, and the marks of the ones chosen. */
import type { DeskCell, ResultColumn, ResultTable } from '#lib/domain/desk.ts';
import { isNumeric } from './answer-cells.ts';

export const answerChartKinds = ['bars', 'line', 'dots'] as const;
export type AnswerChartKind = (typeof answerChartKinds)[number];

export interface ChartChoice {
  readonly kind: AnswerChartKind;
  /** Column of names (bars), of time or order (line), or of numbers (dots). */
  readonly x: number;
  readonly y: number;
  /** Column whose values make lines of their own; null for one line. */
  readonly series: number | null;
}

export interface ChartColumns {
  readonly numbers: readonly number[];
  readonly names: readonly number[];
  /** Dates, also partial ones, and years. */
  readonly times: readonly number[];
}

const partialDate = /^\d{4}(-\d{2}(-\d{2}([ T].*)?)?)?$/;
/** Rows looked at to tell what a column holds. */
const looked = 200;

export function chartColumns({ columns, rows }: Pick<ResultTable, 'columns' | 'rows'>): ChartColumns {
  const places = columns.map((_, at) => at);
  const isTime = (at: number): boolean =>
    timeColumn(
      columns[at],
      rows.slice(0, looked).map((row) => row[at] ?? null)
    );
  return {
    numbers: places.filter((at) => isPlainNumber(columns[at])),
    names: places.filter((at) => columns[at]?.kind === 'text'),
    times: places.filter(isTime)
  };
}

/** Coordinates are numbers, but no measure. */
const isPlainNumber = (column: ResultColumn | undefined): boolean =>
  column !== undefined && isNumeric(column) && !/^(lat|lon|latitude|longitude)$/i.test(column.name);

function timeColumn(column: ResultColumn | undefined, cells: readonly DeskCell[]): boolean {
  if (column === undefined) return false;
  if (column.kind === 'date' || column.kind === 'timestamp') return true;
  const there = cells.filter((cell) => cell !== null);
  if (there.length === 0) return false;
  if (column.kind === 'text') return there.every((cell) => typeof cell === 'string' && partialDate.test(cell));
  return column.kind === 'integer' && there.every((cell) => typeof cell === 'number' && cell >= 1900 && cell <= 2100);
}

/** The chart that suits the columns; null where nothing can be drawn. */
export function suitingChart(table: Pick<ResultTable, 'columns' | 'rows'>): ChartChoice | null {
  const { numbers, names, times } = chartColumns(table);
  const measures = numbers.filter((at) => !times.includes(at));
  const y = measures[0];
  if (y === undefined) return null;
  const time = times[0];
  const plainNames = names.filter((at) => !times.includes(at));
  const readable = plainNames.find((at) =>
    /name|title|country|category|publisher/i.test(table.columns[at]?.name ?? '')
  );
  const name = readable ?? plainNames[0];
  const perTime = time === undefined ? 0 : new Set(table.rows.map((row) => row[time])).size;
  if (time !== undefined && perTime > 1 && isSeriesOfTime(table, time, name)) {
    return { kind: 'line', x: time, y, series: perTime < table.rows.length ? (name ?? null) : null };
  }
  if (name !== undefined) return { kind: 'bars', x: name, y, series: null };
  if (time !== undefined) return { kind: 'line', x: time, y, series: null };
  const other = measures[1];
  return other === undefined ? null : { kind: 'dots', x: y, y: other, series: null };
}

/** Several times for a name, or no names: a course over time. One time to each name is a list. */
function isSeriesOfTime({ rows }: Pick<ResultTable, 'rows'>, time: number, name: number | undefined): boolean {
  if (name === undefined) return true;
  const names = new Set(rows.map((row) => row[name]));
  return names.size * 2 <= rows.length;
}

/** Time on a straight scale, in years. */
export function timeValue(cell: DeskCell): number | null {
  if (typeof cell === 'number') return cell;
  const [, year, month, day] = typeof cell === 'string' ? (/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(cell) ?? []) : [];
  if (year === undefined) return null;
  return (
    Number(year) +
    (month === undefined ? 0 : (Number(month) - 1) / 12) +
    (day === undefined ? 0 : (Number(day) - 1) / 372)
  );
}

export interface AnswerMark {
  /** Place of the row in the answer. */
  readonly row: number;
  readonly name: string;
  /** Place across: a number of the scale, or the order of the bar. */
  readonly x: number;
  readonly y: number;
  readonly series: string;
}

export interface AnswerChart {
  readonly choice: ChartChoice;
  readonly xName: string;
  readonly yName: string;
  readonly marks: readonly AnswerMark[];
  readonly series: readonly string[];
  /** Rows that could be drawn, of which as many as there is room for are. */
  readonly total: number;
  /** Rows whose cell is empty or no finite number. */
  readonly left: number;
}

/** Most marks of a drawing, and most lines that can be told apart. */
const most = { bars: 40, line: 3_000, dots: 3_000 } as const;
const mostSeries = 8;

export function answerChart(table: ResultTable, choice: ChartChoice, order: readonly number[]): AnswerChart {
  const { x, y, series, kind } = choice;
  const marks: AnswerMark[] = [];
  let left = 0;
  for (const place of order) {
    const row = table.rows[place] ?? [];
    const value = finite(row[y] ?? null);
    const across =
      kind === 'bars' ? marks.length : kind === 'line' ? timeValue(row[x] ?? null) : finite(row[x] ?? null);
    if (value === null || across === null) left += 1;
    else marks.push({ row: place, name: String(row[x] ?? ''), x: across, y: value, series: seriesOf(row, series) });
  }
  const names = [...new Set(marks.map((mark) => mark.series))].slice(0, mostSeries);
  const drawn = marks.filter((mark) => names.includes(mark.series)).slice(0, most[kind]);
  return {
    choice,
    xName: table.columns[x]?.name ?? '',
    yName: table.columns[y]?.name ?? '',
    marks: kind === 'line' ? [...drawn].sort((a, b) => a.x - b.x) : drawn,
    series: names,
    total: marks.length,
    left
  };
}

const seriesOf = (row: readonly DeskCell[], series: number | null): string =>
  series === null ? '' : String(row[series] ?? '');

function finite(cell: DeskCell): number | null {
  const value = typeof cell === 'string' ? Number(cell) : cell;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
