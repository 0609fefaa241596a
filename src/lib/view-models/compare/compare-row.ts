import type { AnyFigure } from '#lib/domain/figure.ts';
import type { ObservationMeasure } from '#lib/domain/vocabulary.ts';
import type { Bar } from './bar.ts';
import type { ZoneThing } from './compare-zone.ts';
import { differMaterially, type Interval } from './interval.ts';

/** What a comparison of cells comes to; `open` where fewer than two of them can be compared. */
export type Difference =
  | { readonly kind: 'different'; readonly highest: number | null; readonly lowest: number | null }
  | { readonly kind: 'same' }
  | { readonly kind: 'open' };

/** One value in a cell, with its bar on the scale of the row. */
export interface CompareValue {
  /** Several: readings that disagree, the primary source first. */
  readonly figures: readonly [AnyFigure, ...AnyFigure[]];
  readonly interval: Interval;
  readonly measure: ObservationMeasure | null;
  /** The part of the zone that is covered; null = all of it. */
  readonly scope: string | null;
  /** What a percentage is of, or the base of a price. */
  readonly base: string | null;
  /** What the value leads to, such as the name of a port. */
  readonly to: string | null;
  /** Every reading behind it; null for a computed value. */
  readonly thing: ZoneThing | null;
  readonly bar: Bar | null;
}

/** The first value is the one that is compared; no value: nobody published one. */
export type FigureCell = readonly CompareValue[];

export interface FigureRow {
  readonly kind: 'figures';
  readonly id: string;
  /** As the data call it. */
  readonly label: string;
  readonly cells: readonly FigureCell[];
  readonly difference: Difference;
  /** First values of the row are not of the same measure, part or base: the reader is warned. */
  readonly unlike: boolean;
}

export interface WordsItem {
  readonly id: string;
  readonly text: string;
  /** No other zone of the comparison has it, though another one tells of its own. */
  readonly onlyHere: boolean;
}

/** A row told in words: kind, place, sectors, supports … An empty cell: not published, or none. */
export interface WordsRow<Id extends string = string> {
  readonly kind: 'words';
  readonly id: Id;
  readonly cells: readonly (readonly WordsItem[])[];
  readonly difference: Difference;
}

const likeness = (value: CompareValue): string =>
  JSON.stringify([value.figures[0].unit, value.measure, value.scope, value.base]);

/** Compares the first values of the cells, each with those of its own measure, part and base only. */
export function differenceOf(cells: readonly FigureCell[]): Pick<FigureRow, 'difference' | 'unlike'> {
  const firsts = cells.flatMap(([value], column) => (value === undefined ? [] : [{ value, column }]));
  const kinds = new Set(firsts.map(({ value }) => likeness(value)));
  const groups = [...kinds].map((kind) => firsts.filter(({ value }) => likeness(value) === kind));
  const group = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { difference: differenceWithin(group), unlike: kinds.size > 1 };
}

function differenceWithin(group: readonly { readonly value: CompareValue; readonly column: number }[]): Difference {
  if (group.length < 2) return { kind: 'open' };
  const differ = group.some((a) =>
    group.some((b) => a !== b && differMaterially(a.value.interval, b.value.interval, a.value.figures[0].unit))
  );
  if (!differ) return { kind: 'same' };
  return {
    kind: 'different',
    highest: columnWhere(group, (own, other) => own.low > other.high),
    lowest: columnWhere(group, (own, other) => own.high < other.low)
  };
}

/** The one column that stands so to all others, whatever the readings leave open; null where none surely does. */
function columnWhere(
  group: readonly { readonly value: CompareValue; readonly column: number }[],
  stands: (own: Interval, other: Interval) => boolean
): number | null {
  const found = group.find((a) => group.every((b) => a === b || stands(a.value.interval, b.value.interval)));
  return found?.column ?? null;
}

/** Words differ where two cells that say something do not say the same, whatever the order. */
export function wordsDifference(cells: readonly (readonly Pick<WordsItem, 'id'>[])[]): Difference {
  const said = cells.filter((cell) => cell.length > 0);
  if (said.length < 2) return { kind: 'open' };
  const texts = new Set(
    said.map((cell) =>
      cell
        .map(({ id }) => id)
        .toSorted()
        .join('|')
    )
  );
  return texts.size === 1 ? { kind: 'same' } : { kind: 'different', highest: null, lowest: null };
}
