import type { Range } from '#lib/domain/explorer-view.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { type BudgetLevel, type FundView, inPlaceOrder } from './fund-view.ts';
import { type Dimension, piecesOf, programmeOf } from './parts.ts';

/** What the page is narrowed by; '' and an open range choose everything. */
export interface FundFilter {
  readonly place: string;
  readonly category: string;
  readonly level: BudgetLevel | '';
  /** Id of the instrument; `none` for money for which no instrument is named. */
  readonly programme: string;
  readonly years: Range;
}

export const everything: FundFilter = {
  place: '',
  category: '',
  level: '',
  programme: '',
  years: { from: null, to: null }
};

/** First and last year that a row names; an end that is not published is not guessed. */
export function yearsOf({ from, to }: Pick<FundView, 'from' | 'to'>): readonly [number, number] | null {
  const year = (date: string): number => Number(date.slice(0, 4));
  const [first, last] = [from ?? to, to ?? from];
  return first === null || last === null ? null : [year(first), year(last)];
}

const isOpen = ({ from, to }: Range): boolean => from === null && to === null;

function inYears(row: FundView, range: Range): boolean {
  if (isOpen(range)) return true;
  const years = yearsOf(row);
  return years !== null && years[1] >= (range.from ?? -Infinity) && years[0] <= (range.to ?? Infinity);
}

const matches = (row: FundView, filter: FundFilter): boolean =>
  (filter.place === '' || row.place === filter.place) &&
  (filter.programme === '' || programmeOf(row) === filter.programme) &&
  (filter.category === '' || row.category === filter.category) &&
  (filter.level === '' || row.level === filter.level) &&
  inYears(row, filter.years);

/** Every row that the filter names, counted or not. */
export const chosenRows = (rows: readonly FundView[], filter: FundFilter): readonly FundView[] =>
  rows.filter((row) => matches(row, filter));

const asked = (filter: FundFilter): readonly Dimension[] =>
  (['category', 'level', 'programme'] as const).filter((name) => filter[name] !== '');

/**
 * Rows to add under a filter: totals are taken apart by what the chart shows and by what the filter asks for, so that part of a total
 * is found under its own kind and level, and nothing is added twice.
 */
export const countedRows = (
  rows: readonly FundView[],
  filter: FundFilter,
  shown: readonly Dimension[] = []
): readonly FundView[] => piecesOf(rows, [...shown, ...asked(filter)]).filter((row) => matches(row, filter));

/** What each filter may be set to: only what some row has. */
export interface FundChoices {
  readonly places: readonly string[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** Instruments by number, or by title where they have none. */
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  readonly years: readonly number[];
}

const named = (pairs: readonly (readonly [string, string])[], lang: Lang): FundChoices['categories'] =>
  [...new Map(pairs)].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, lang));

export function choicesOf(rows: readonly FundView[], lang: Lang): FundChoices {
  const years = rows.flatMap((row) => yearsOf(row) ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const instruments = rows.flatMap(({ policy }) => (policy === null ? [] : [policy]));
  return {
    places: inPlaceOrder(rows.map(({ place }) => place)),
    categories: named(
      rows.map(({ category, categoryName }) => [category, categoryName]),
      lang
    ),
    programmes: named(
      instruments.map(({ id, number, title }) => [id, number === null ? title : `${number}: ${title}`]),
      lang
    ),
    years: years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  };
}
