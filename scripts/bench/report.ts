import { promisedLine } from './lines.ts';
import type { Visit } from './measure.ts';

/** What is promised of the explorer, and on which line (null: on each). */
interface Promised {
  readonly of: keyof Visit;
  readonly says: string;
  readonly most: number;
  readonly unit: 'ms' | 'kB' | '';
  readonly line: string | null;
}

const promises: readonly Promised[] = [
  { of: 'bytesBeforeEngine', says: 'first view without engine', most: 650, unit: 'kB', line: null },
  { of: 'chartAndMapMs', says: 'first chart and map (SVG)', most: Number.NaN, unit: 'ms', line: null },
  { of: 'largestPaintMs', says: 'largest paint', most: 1500, unit: 'ms', line: promisedLine },
  { of: 'layoutShift', says: 'layout shift', most: 0.02, unit: '', line: null },
  { of: 'firstAnswerMs', says: 'first filter answered', most: 2100, unit: 'ms', line: promisedLine },
  { of: 'engineStartMs', says: 'engine starts', most: Number.NaN, unit: 'ms', line: null },
  { of: 'engineReadyMs', says: 'engine ready', most: Number.NaN, unit: 'ms', line: null },
  { of: 'bytesOfEngine', says: 'engine and tables', most: Number.NaN, unit: 'kB', line: null }
];

export interface LineResult {
  readonly line: string;
  /** First filter of the plain page with MapLibre (`plain-page/`), visited in turn with ours. */
  readonly plainAnswerMs: number;
  readonly medians: Readonly<Record<keyof Visit, number | null>>;
}
/** Times in ms of one thing done again and again. */
export interface TimesResult {
  readonly median: number;
  readonly p95: number;
  readonly count: number;
}

export type FiltersResult = Readonly<Record<'answered' | 'painted' | 'followed', TimesResult>>;

const show = (value: number | null, unit: string): string => {
  if (value === null || Number.isNaN(value)) return '–';
  if (unit === 'kB') return `${Math.round(value / 1000)} kB`;
  return unit === '' ? value.toFixed(4) : `${Math.round(value)} ms`;
};

/** One row a promise, one column a line; `over` marks what misses its promise. */
export function table(results: readonly LineResult[], filters: FiltersResult, search: TimesResult): string {
  const rows = promises.map(({ of, says, most, unit, line }) => [
    says,
    ...results.map((result) => {
      const value = result.medians[of];
      const isPromised = line === null || line === result.line;
      return show(value, unit) + (isPromised && misses(value, most, unit) ? ' over' : '');
    }),
    Number.isNaN(most) ? '' : `≤ ${most} ${unit}${line === null ? '' : ` (${line})`}`
  ]);
  const plain = [
    'first filter of a plain MapLibre page',
    ...results.map(({ plainAnswerMs }) => show(plainAnswerMs, 'ms')),
    'ours no later'
  ];
  const blank = results.slice(1).map(() => '');
  const timed = (says: string, { median, p95, count }: TimesResult, most: number): readonly string[] => [
    `${says} (${count}), p50 / p95`,
    `${median.toFixed(1)} / ${p95.toFixed(1)} ms${p95 > most ? ' over' : ''}`,
    ...blank,
    Number.isNaN(most) ? '' : `≤ ${most} ms p95, unthrottled`
  ];
  return align([
    ['', ...results.map(({ line }) => line), 'promised'],
    ...rows,
    plain,
    timed('later filters answered', filters.answered, 50),
    timed('later filters painted, map included', filters.painted, Number.NaN),
    timed('charts out of sight follow', filters.followed, Number.NaN),
    timed('search while typing', search, 16)
  ]);
}

/** Choices on one page: narrowed, and taken back. */
export interface PageResult {
  readonly name: string;
  readonly narrowing: TimesResult;
  readonly clearing: TimesResult;
}

/** From a choice to words and first chart that hold the answer, page by page; `over` marks what misses 50 ms. */
export function pageTable(pages: readonly PageResult[]): string {
  const cell = ({ median, p95 }: TimesResult): string =>
    `${median.toFixed(1)} / ${p95.toFixed(1)} ms${median > 50 ? ' over' : ''}`;
  return align([
    ['filters of pages, p50 / p95', 'narrowing', 'clearing', 'promised'],
    ...pages.map(({ name, narrowing, clearing }) => [name, cell(narrowing), cell(clearing), '≤ 50 ms p50'])
  ]);
}

function misses(value: number | null, most: number, unit: string): boolean {
  if (value === null || Number.isNaN(most)) return false;
  return (unit === 'kB' ? value / 1000 : value) > most;
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd()
    )
    .join('\n');
}
