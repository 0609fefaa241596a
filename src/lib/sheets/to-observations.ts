import { fold } from '#lib/domain/fold.ts';
import { zoneIndicators } from './indicator-headings.ts';
import type { ColumnMatch, OwnRow, OwnSheet } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';
import { movedBy, unitFit } from './unit-fit.ts';
import { dateOf, isTaken, showsShares, zoneFinder } from './wide-sheet.ts';
import { movedPoint } from './written-unit.ts';

/** What the reader said a wide sheet is. */
export interface WidePlan {
  readonly zoneColumn: number;
  /** Which column becomes which indicator. */
  readonly columns: readonly { readonly column: number; readonly indicator: string }[];
  /** The date of all figures ('' where the source gives none), or the column that says it. */
  readonly asOf: { readonly text: string } | { readonly column: number };
  readonly source: string;
  readonly measure: string;
  /** Whether rows that name no published zone are taken too; each is a problem then. */
  readonly withStrangers: boolean;
}

const header = [
  'observation_id',
  'subject_type',
  'subject_id',
  'indicator_id',
  'value',
  'qualifier',
  'unit',
  'as_of',
  'measure',
  'source_id'
] as const;

/** The columns of what a wide sheet becomes, which are those of the table. */
export const observationMatches: readonly ColumnMatch[] = header.map((column) => ({
  column,
  field: column,
  because: 'same-name'
}));

/** 85% is 85 where percentages are asked for. */
const bareFigure = (cell: string, unit: string): string =>
  unit === '%' ? cell.trim().replace(/^(-?\d+(?:\.\d+)?)\s*%$/, '$1') : cell.trim();

const isPlain = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A row for each cell of the chosen columns that says something. Nothing is made up: what cannot be read stands as it stood. */
export function toObservations(
  sheet: OwnSheet,
  plan: WidePlan,
  published: PublishedPackage
): Pick<OwnSheet, 'header' | 'rows'> {
  const zoneOf = zoneFinder(published);
  const units = new Map(zoneIndicators(published).map(({ id, unit }) => [id, unit]));
  const columns = plan.columns.flatMap(({ column, indicator }) => {
    const heading = sheet.header[column] ?? '';
    const unit = units.get(indicator);
    const fit = unit === undefined ? null : unitFit(heading, showsShares(sheet, heading), unit);
    const places = fit === null ? null : movedBy(fit);
    if (unit === undefined || fit === null || places === null) return [];
    return [{ column, heading, indicator, unit, places, written: 'written' in fit ? fit.written : '' }];
  });
  const rows: OwnRow[] = [];
  for (const row of sheet.rows) {
    const named = (row.cells[plan.zoneColumn] ?? '').trim();
    const zone = zoneOf(named);
    if (!isTaken(row, plan.zoneColumn) || (zone === null && !plan.withStrangers)) continue;
    const asOf = dateIn(row, plan.asOf);
    for (const { column, heading, indicator, unit, places, written } of columns) {
      const text = bareFigure(row.cells[column] ?? '', unit);
      if (text === '') continue;
      const figure = isPlain(text);
      const id = [zone ?? named, indicator, asOf === '' ? 'undated' : asOf, plan.source].map(idPart).join('--');
      // A text that is mended later must not lose the unit of its column.
      const value = figure ? movedPoint(text, places) : places !== 0 && written !== '' ? `${text} ${written}` : text;
      const cells = [
        id,
        'zone',
        zone ?? named,
        indicator,
        value,
        figure ? 'exact' : '',
        unit,
        asOf,
        plan.measure,
        plan.source
      ];
      rows.push({ row: rows.length + 2, cells, from: { row: row.row, column: heading } });
    }
  }
  return { header: [...header], rows };
}

function dateIn({ cells }: OwnRow, asOf: WidePlan['asOf']): string {
  const text = ('column' in asOf ? (cells[asOf.column] ?? '') : asOf.text).trim();
  return dateOf(text) ?? text;
}

const idPart = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
