import { fold } from '#lib/domain/fold.ts';
import { columnSamples } from './column-cells.ts';
import { indicatorOf, zoneIndicators } from './indicator-headings.ts';
import { isoDate } from './iso-date.ts';
import { Nearest } from './nearest.ts';
import { lastMonth } from './named-period.ts';
import { isSum } from './odd-cells.ts';
import type { OwnRow, OwnSheet } from './own-sheet.ts';
import { alsoCalled } from './place-names.ts';
import type { PublishedPackage } from './published-package.ts';
import { unitFit } from './unit-fit.ts';

/** A column of figures in a sheet with a row for each zone. */
export interface WideColumn {
  readonly column: number;
  /** The indicator that its heading names; null where it names none, or the unit leaves a doubt. */
  readonly indicator: string | null;
  /** The one that it names while the unit leaves a doubt. */
  readonly doubt: string | null;
  /** A workbook shows it as percentages and stores the shares. */
  readonly storesShares: boolean;
  /** Cells that say something, in rows of zones. */
  readonly filled: number;
}

/** A name that is no published zone's. */
export interface Stranger {
  readonly text: string;
  readonly rows: number;
  /** The name of the zone that it may stand for; null where none is near, or several are. */
  readonly near: string | null;
}

/** A sheet with a row for each zone and a column for each indicator, as it could be turned into observations. */
export interface WideSheet {
  readonly zoneColumn: number;
  /** How many rows name a published zone. */
  readonly zones: number;
  /** What is said in the rows that name none, each once. */
  readonly strangers: readonly Stranger[];
  readonly columns: readonly WideColumn[];
  /** Columns of dates. */
  readonly dateColumns: readonly number[];
  /** Rows of sums, which are not taken. */
  readonly sums: number;
}

const zoneNames = ({ tables }: PublishedPackage): Nearest =>
  new Nearest(
    (tables.get('zones')?.rows ?? []).map(({ texts: { zone_id = '', name_vi = '', name_en = '' } }) => [
      zone_id,
      [zone_id, ...alsoCalled(name_vi), ...alsoCalled(name_en)]
    ])
  );

/** The published zone that is called so; null where none is, or several are. What kind it is counts where it is said. */
export function zoneFinder(published: PublishedPackage, names = zoneNames(published)): (text: string) => string | null {
  return (text) => {
    const [whole = '', short] = alsoCalled(text);
    return names.named(whole) ?? (short === undefined ? null : names.named(short));
  };
}

export const dateOf = (text: string): string | null => isoDate(text) ?? lastMonth(text);

const isFigure = (cell: string): boolean => /^[-+]?\d+(?:[.,]\d+)*\s*%?$/.test(cell.trim());
const share = (cells: readonly string[], fits: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
const isCounter = (heading: string): boolean => ['stt', 'tt', 'so tt', 'so thu tu', 'no', '#'].includes(fold(heading));

/** null where the rows are not those of zones, or no column is named like an indicator. */
export function wideSheet(sheet: OwnSheet, published: PublishedPackage): WideSheet | null {
  const { header, rows } = sheet;
  const samples = columnSamples(header, rows);
  const names = zoneNames(published);
  const zoneOf = zoneFinder(published, names);
  const zoneColumn = bestColumn(samples, (cells) => share(cells, (cell) => zoneOf(cell) !== null));
  if (zoneColumn === null) return null;
  const dateColumns = header.flatMap((heading, column) =>
    column !== zoneColumn && isDates(heading, samples[column] ?? []) ? [column] : []
  );
  const indicators = zoneIndicators(published);
  const known = rows.filter(({ cells }) => zoneOf(cells[zoneColumn] ?? '') !== null);
  if (!areRowsOfZones(known, zoneOf, zoneColumn, dateColumns)) return null;
  const figures = rows.filter((row) => isTaken(row, zoneColumn));
  const taken = new Set<string>();
  const columns = header.flatMap((heading, column): readonly WideColumn[] => {
    if (column === zoneColumn || dateColumns.includes(column) || isCounter(heading)) return [];
    if (share(samples[column] ?? [], isFigure) < 0.5) return [];
    const storesShares = showsShares(sheet, heading);
    const named = indicatorOf(heading, storesShares, indicators);
    const isSure = named !== null && !taken.has(named.id) && isRead(heading, storesShares, named.unit);
    if (isSure) taken.add(named.id);
    const filled = figures.filter(({ cells }) => (cells[column] ?? '').trim() !== '').length;
    const id = named?.id ?? null;
    return [{ column, storesShares, filled, indicator: isSure ? id : null, doubt: isSure ? null : id }];
  });
  if (columns.every(({ indicator }) => indicator === null)) return null;
  return {
    zoneColumn,
    zones: known.length,
    strangers: strangersIn(figures, zoneColumn, zoneOf, (text) => nearName(names.of(text), published)),
    columns,
    dateColumns,
    sums: rows.filter(({ cells }) => isSum(cells)).length
  };
}

function strangersIn(
  figures: readonly OwnRow[],
  zoneColumn: number,
  zoneOf: (text: string) => string | null,
  near: (text: string) => string | null
): readonly Stranger[] {
  const counts = new Map<string, number>();
  for (const { cells } of figures) {
    const text = (cells[zoneColumn] ?? '').trim();
    if (zoneOf(text) === null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, rows]) => ({ text, rows, near: near(text) }));
}

const nearName = (id: string | null, { tables }: PublishedPackage): string | null =>
  tables.get('zones')?.rows.find(({ texts }) => texts['zone_id'] === id)?.texts['name_vi'] ?? null;

/** Whether a row is one of figures of a zone: it names something, and is no row of sums. */
export const isTaken = ({ cells }: OwnRow, zoneColumn: number): boolean =>
  (cells[zoneColumn] ?? '').trim() !== '' && !isSum(cells);

/** Whether a workbook shows a column as percentages and stores the shares. */
export const showsShares = ({ notices }: OwnSheet, heading: string): boolean =>
  notices.some((notice) => notice.kind === 'percent-cells' && notice.columns.includes(heading));

/** Whether the unit is clear: taken without the reader's word is only what says no other. */
const isRead = (heading: string, storesShares: boolean, unit: string): boolean =>
  ['fits', 'shares', 'unnamed'].includes(unitFit(heading, storesShares, unit).kind);

/** The column that at least half of the rows name a zone in. */
function bestColumn(
  samples: readonly (readonly string[])[],
  worth: (cells: readonly string[]) => number
): number | null {
  const worths = samples.map(worth);
  const best = Math.max(0, ...worths);
  return best < 0.5 ? null : worths.indexOf(best);
}

const isDates = (heading: string, cells: readonly string[]): boolean =>
  /(ngay|thoi diem|tinh den|nam so lieu|ky so lieu|date|as of)/.test(fold(heading)) &&
  share(cells, (cell) => dateOf(cell) !== null) >= 0.9;

/** A list of projects names a zone in several rows; one of zones once, or once for each date. */
function areRowsOfZones(
  known: readonly OwnRow[],
  zoneOf: (text: string) => string | null,
  zoneColumn: number,
  dateColumns: readonly number[]
): boolean {
  const different = new Set(
    known.map(({ cells }) =>
      JSON.stringify([zoneOf(cells[zoneColumn] ?? ''), ...dateColumns.map((column) => cells[column] ?? '')])
    )
  );
  return known.length > 0 && different.size >= known.length * 0.8;
}
