/** What the reader says of a wide sheet before it is turned, and what is still to be said. Pure. */
import type { ZoneIndicator } from '#lib/sheets/indicator-headings.ts';
import type { WidePlan } from '#lib/sheets/to-observations.ts';
import { movedBy, unitFit, type UnitFit } from '#lib/sheets/unit-fit.ts';
import { dateOf, type WideColumn, type WideSheet } from '#lib/sheets/wide-sheet.ts';

export interface WideSaid {
  /** Indicators by the column of the sheet; '' where a column is not taken. */
  readonly indicators: Readonly<Record<number, string>>;
  /** A column that says the date, or how all figures are dated. */
  readonly asOf: number | 'text' | 'none';
  readonly date: string;
  readonly source: string;
  readonly measure: string;
  readonly withStrangers: boolean;
}

/** What is suggested: nothing that only the reader knows. */
export const suggested = ({ columns, dateColumns }: WideSheet): WideSaid => ({
  indicators: Object.fromEntries(columns.map(({ column, indicator }) => [column, indicator ?? ''])),
  asOf: dateColumns[0] ?? 'text',
  date: '',
  source: '',
  measure: '',
  withStrangers: true
});

/** How the figures of a column can stand in the unit of the indicator it is to become; null where it is not taken. */
export function fitOf(
  { column, storesShares }: WideColumn,
  header: readonly string[],
  said: WideSaid,
  indicators: readonly ZoneIndicator[]
): UnitFit | null {
  const indicator = indicators.find(({ id }) => id === said.indicators[column]);
  return indicator === undefined ? null : unitFit(header[column] ?? '', storesShares, indicator.unit);
}

export type Lack =
  | { readonly kind: 'noColumn' | 'noDate' | 'noSource' | 'noMeasure' }
  | { readonly kind: 'twice'; readonly indicator: ZoneIndicator };

/** The plan, or the first thing that it lacks. */
export function planOf(
  wide: WideSheet,
  header: readonly string[],
  said: WideSaid,
  indicators: readonly ZoneIndicator[]
): WidePlan | Lack {
  const columns = wide.columns.flatMap((one) => {
    const fit = fitOf(one, header, said, indicators);
    return fit === null || movedBy(fit) === null
      ? []
      : [{ column: one.column, indicator: said.indicators[one.column] ?? '' }];
  });
  const repeated = columns.find(
    ({ indicator }, place) => columns.findIndex((one) => one.indicator === indicator) < place
  );
  const twice = indicators.find(({ id }) => id === repeated?.indicator);
  if (columns.length === 0) return { kind: 'noColumn' };
  if (twice !== undefined) return { kind: 'twice', indicator: twice };
  if (said.asOf === 'text' && dateOf(said.date) === null) return { kind: 'noDate' };
  if (said.source.trim() === '') return { kind: 'noSource' };
  if (said.measure === '') return { kind: 'noMeasure' };
  const text = said.asOf === 'none' ? '' : said.date.trim();
  return {
    zoneColumn: wide.zoneColumn,
    columns,
    asOf: typeof said.asOf === 'number' ? { column: said.asOf } : { text },
    source: said.source.trim(),
    measure: said.measure,
    withStrangers: said.withStrangers
  };
}
