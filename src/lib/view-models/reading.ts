import type { Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type { ObservationMeasure, SourceKind, Vintage } from '#lib/domain/vocabulary.ts';

/** A source as far as a line that cites it needs. */
export interface SourceRef {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly kind: SourceKind;
  /** Partial ISO date. */
  readonly publishedOn: string | null;
}

/** One published number with its source, in one language. */
export interface Reading {
  readonly figure: Figure;
  readonly source: SourceRef;
  /** Place in the source. */
  readonly locator: string | null;
  readonly note: string | null;
  /** Start of the period the figure covers, partial ISO date. */
  readonly periodStart: string | null;
  /** The newest dated of its thing, of the same date the one of the primary source; exactly one a thing. */
  readonly current: boolean;
  /** Another source states a different value for the same date (or both are undated). */
  readonly disputed: boolean;
}

/** All readings of one thing: same subject, indicator, measure, scope, base and extent. */
export interface ReadingSeries {
  /** Stable key of the thing, fit for an element id. */
  readonly key: string;
  readonly indicatorId: string;
  readonly indicator: string;
  readonly description: string;
  readonly unit: string;
  readonly measure: ObservationMeasure;
  /** The part of the subject that is covered; null = all of it. */
  readonly scope: string | null;
  /** What a percentage is of, or the base of a price. */
  readonly base: string | null;
  readonly extent: Vintage | null;
  /** known or disputed, never unknown. */
  readonly measured: Measured;
  /** Newest first, undated last; of one date the primary source first. */
  readonly readings: readonly Reading[];
}

/** How a page groups indicators; `other` takes every group of the data that has no heading of its own. */
export const indicatorGroups = [
  'land',
  'occupancy',
  'price',
  'utilities',
  'distance',
  'investment',
  'labour',
  'other'
] as const;
export type IndicatorGroupId = (typeof indicatorGroups)[number];

export interface IndicatorGroup {
  readonly id: IndicatorGroupId;
  readonly series: readonly ReadingSeries[];
}
