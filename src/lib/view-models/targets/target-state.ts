import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import { isCap, type Qualifier } from '#lib/domain/vocabulary.ts';
import { computed } from '../charts/evidence.ts';
import type { TargetReading } from './target-reading.ts';

/**
 * How far a promise has come. `open`: its time is not over; `awaiting`: its time is over, the newest result is from before it;
 * `beside`: results are published that do not measure it (another period, extent, base or thing, or older by ten years and more);
 * `none`: no result is published.
 */
export const targetStates = ['reached', 'missed', 'open', 'awaiting', 'beside', 'none'] as const;
export type TargetState = (typeof targetStates)[number];

export const progressQuery = 'targets-and-results';

interface Span {
  readonly low: number;
  readonly high: number;
  readonly qualifiers: readonly Qualifier[];
}

const spanOf = (figures: readonly Figure[]): Span => ({
  low: Math.min(...figures.map(({ value }) => value)),
  high: Math.max(...figures.map(({ value, valueMax }) => valueMax ?? value)),
  qualifiers: figures.map(({ qualifier }) => qualifier)
});
const yearOf = (iso: string | null): number | null => (iso === null ? null : Number(iso.slice(0, 4)));

/** "Over" is kept: a result over 100 reaches a target of over 100, one of 100 does not. */
function reaches(result: Span, target: Span): boolean | null {
  const strictly = target.qualifiers.includes('over');
  const below = result.qualifiers.every(isCap);
  if (
    !below &&
    (result.low > target.high ||
      (result.low === target.high && (!strictly || result.qualifiers.every((qualifier) => qualifier === 'over'))))
  )
    return true;
  const above = result.qualifiers.some((qualifier) => qualifier === 'over' || qualifier === 'at-least');
  if (!above && (result.high < target.low || (result.high === target.low && (strictly || below)))) return false;
  return above && result.high < target.low ? null : false;
}

/** Growth, cuts and distances are not a way that is gone part by part: they are reached or not. */
const withoutProgress = /growth|gain|-cut-|per-year|distance/;
/** What a plan draws for one zone and what a decision gives it are two facts, not a target and its result. */
const oneZoneGroups = new Set(['land', 'distance', 'planning', 'investment']);

/** Part of a year: from January to some month before December. */
const isPartOfYear = ({ figure, periodStart }: TargetReading): boolean =>
  periodStart !== null &&
  figure.asOf !== null &&
  yearOf(periodStart) === yearOf(figure.asOf) &&
  /^\d{4}-(0\d|1[01])/.test(figure.asOf);

/** A result tells nothing of a target that came ten years and more after it. */
const yearsThatCount = 10;
const isTooOld = (asOf: string, due: string | null, today: string): boolean =>
  Math.min(yearOf(due) ?? Infinity, yearOf(today) ?? Infinity) - (yearOf(asOf) ?? 0) > yearsThatCount;

/** Whether a result measures what was promised, in the same span of time. */
function measures(result: TargetReading, target: TargetReading, today: string): boolean {
  if (result.figure.asOf === null) return false;
  if (isTooOld(result.figure.asOf, target.figure.asOf, today)) return false;
  if (result.subject.kind !== 'province' && oneZoneGroups.has(result.indicator.group)) return false;
  if (target.periodStart !== null && result.periodStart !== target.periodStart) return false;
  const growth = withoutProgress.test(result.indicator.id);
  const [year, due] = [yearOf(result.figure.asOf), yearOf(target.figure.asOf)];
  if (isPartOfYear(result)) return !growth && year === due;
  return growth ? year === due : true;
}

const isPast = (due: number | null, today: string): boolean => due !== null && due < (yearOf(today) ?? 0);

export interface Comparison {
  readonly state: TargetState;
  /** The results it is judged by; several where sources of one date differ. */
  readonly results: readonly TargetReading[];
  readonly progress: ComputedFigure | null;
}

/** The results to judge by: of the year of the target, else the newest before it, else the first after it. */
function judgedBy(target: TargetReading, results: readonly TargetReading[], today: string): readonly TargetReading[] {
  const fitting = results
    .filter((result) => measures(result, target, today))
    .toSorted((a, b) => ((a.figure.asOf ?? '') < (b.figure.asOf ?? '') ? -1 : 1));
  const due = yearOf(target.figure.asOf);
  const inTime = fitting.filter(({ figure }) => due === null || (yearOf(figure.asOf) ?? 0) <= due);
  const date = (inTime.at(-1) ?? fitting[0])?.figure.asOf;
  return fitting.filter(({ figure }) => figure.asOf === date);
}

/**
 * One promise (readings of one date) against the results of the same thing, as of a day. `besides` counts results of something else
 * that stand beside it.
 */
export function compareWithResults(
  targets: readonly TargetReading[],
  results: readonly TargetReading[],
  besides: number,
  today: string
): Comparison {
  const [target] = targets;
  const judged = target === undefined ? [] : judgedBy(target, results, today);
  const [result] = judged;
  if (target === undefined || result === undefined)
    return { state: results.length + besides > 0 ? 'beside' : 'none', results: [], progress: null };
  const promised = spanOf(targets.map(({ figure }) => figure));
  const reached = spanOf(judged.map(({ figure }) => figure));
  const verdict = reaches(reached, promised);
  const [due, year] = [yearOf(target.figure.asOf), yearOf(result.figure.asOf)];
  const over = due !== null && year !== null && year >= due && !judged.some(isPartOfYear);
  return {
    state:
      verdict === true ? 'reached' : verdict === false && over ? 'missed' : isPast(due, today) ? 'awaiting' : 'open',
    results: judged,
    progress: withoutProgress.test(target.indicator.id) ? null : progressOf(targets, judged, promised, reached)
  };
}

function progressOf(
  targets: readonly TargetReading[],
  results: readonly TargetReading[],
  promised: Span,
  reached: Span
): ComputedFigure | null {
  if (promised.low <= 0) return null;
  const [low, high] = [(reached.low / promised.high) * 100, (reached.high / promised.low) * 100];
  const same = Math.abs(high - low) < 0.05;
  return {
    ...computed(progressQuery, low, '%', progressQualifier(promised, reached), 1),
    valueMax: same ? null : high,
    rows: [...targets, ...results].map(({ figure }) => figure.ref)
  };
}

/** A result that is "over" makes the share a floor, a target that is "over" makes it a ceiling; where both meet it is "about". */
function progressQualifier(promised: Span, reached: Span): Qualifier {
  const has = (span: Span, ...wanted: readonly Qualifier[]): boolean =>
    span.qualifiers.some((qualifier) => wanted.includes(qualifier));
  const up = has(reached, 'over', 'at-least') || promised.qualifiers.some(isCap);
  const down = reached.qualifiers.some(isCap) || has(promised, 'over', 'at-least');
  if (has(reached, 'about') || has(promised, 'about') || (up && down)) return 'about';
  if (up) return 'over';
  return down ? 'under' : 'exact';
}
