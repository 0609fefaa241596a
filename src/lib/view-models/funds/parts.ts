import type { Qualifier } from '#lib/domain/vocabulary.ts';
import type { FundView } from './fund-view.ts';

/** Parts may miss the whole by this share (rounding in the source) and still stand for it. */
const tolerance = 0.005;

const isFloor = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'at-least';

/**
 * Parts of a total, the largest first: rows of the same measure under it that are not counted themselves. A row of another measure under it (what was
 * paid of a plan) is no part of it.
 */
export const partsOf = (total: FundView, rows: readonly FundView[]): readonly FundView[] =>
  rows
    .filter((row) => row.parent === total.id && row.measure === total.measure && !row.counted)
    .toSorted((a, b) => b.amount.value - a.amount.value || (a.id < b.id ? -1 : 1));

const sumOf = (rows: readonly FundView[]): number =>
  Number(rows.reduce((sum, row) => sum + row.amount.value, 0).toPrecision(12));

/** The dimensions by which a total may be taken apart. */
export type Dimension = 'category' | 'level' | 'programme';

export const programmeOf = (row: FundView): string => row.policy?.id ?? 'none';

const differs = (piece: FundView, row: FundView, dimension: Dimension): boolean =>
  dimension === 'programme' ? programmeOf(piece) !== programmeOf(row) : piece[dimension] !== row[dimension];

/**
 * The rows to add: each counted row, or its parts where they add up to it and differ from it in one of the dimensions. So each sum of
 * money appears once.
 */
export function piecesOf(rows: readonly FundView[], dimensions: readonly Dimension[]): readonly FundView[] {
  const divide = (row: FundView): readonly FundView[] => {
    const parts = partsOf(row, rows);
    if (parts.length === 0 || Math.abs(sumOf(parts) - row.amount.value) > row.amount.value * tolerance) return [row];
    const pieces = parts.flatMap(divide);
    return pieces.some((piece) => dimensions.some((name) => differs(piece, row, name))) ? pieces : [row];
  };
  return rows.filter((row) => row.counted).flatMap(divide);
}

/**
 * adds: the parts are the total; adds-if: they are, where each "over" is taken as the number it stands before; short: they leave a
 * rest that no source names; over: they are more than the total.
 */
export type Verdict = 'adds' | 'adds-if' | 'short' | 'short-floor' | 'exceeds';

export interface PartsCheck {
  readonly total: FundView;
  readonly parts: readonly FundView[];
  readonly sum: number;
  /** Total less the sum of the parts. */
  readonly rest: number;
  readonly verdict: Verdict;
}

export function checkParts(total: FundView, rows: readonly FundView[]): PartsCheck {
  const parts = partsOf(total, rows);
  const sum = sumOf(parts);
  const rest = Number((total.amount.value - sum).toPrecision(12));
  const exact = [total, ...parts].every(({ amount }) => amount.qualifier === 'exact');
  const verdict: Verdict =
    rest === 0
      ? exact
        ? 'adds'
        : 'adds-if'
      : rest < 0
        ? 'exceeds'
        : parts.some(({ amount }) => isFloor(amount.qualifier))
          ? 'short-floor'
          : 'short';
  return { total, parts, sum, rest, verdict };
}

/** Every total that has parts, in the order of the rows. */
export const checkedTotals = (rows: readonly FundView[]): readonly PartsCheck[] =>
  rows.map((row) => checkParts(row, rows)).filter(({ parts }) => parts.length > 0);

/** Kinds of support that take in another kind. */
const takesIn: Readonly<Record<string, readonly string[]>> = {
  'park-cluster-infrastructure': ['cluster-infrastructure', 'park-infrastructure']
};

/**
 * Counted rows of one place and measure of which the first may hold part of the second: its kind takes the other's in, and their years
 * meet, or the second does not say when it begins.
 */
export function mayOverlap(rows: readonly FundView[]): readonly (readonly [wide: FundView, narrow: FundView])[] {
  const counted = rows.filter((row) => row.counted);
  return counted.flatMap((wide) =>
    counted
      .filter(
        (narrow) =>
          narrow.place === wide.place &&
          narrow.measure === wide.measure &&
          (takesIn[wide.category] ?? []).includes(narrow.category) &&
          (narrow.from ?? '') <= (wide.to ?? '9999') &&
          (narrow.to ?? '9999') >= (wide.from ?? '')
      )
      .map((narrow) => [wide, narrow] as const)
  );
}
