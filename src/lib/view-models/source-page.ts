import type { Figure, SourceLine } from '#lib/domain/figure.ts';
import type { Vintage } from '#lib/domain/vocabulary.ts';

/** What the figures of one heading are about. A zone has a page of its own; the others do not yet. */
export interface FigureSubject {
  readonly kind: 'zone' | 'province' | 'investment' | 'fund' | 'support' | 'procedure';
  readonly id: string;
  readonly name: string;
}

export interface SourceFigureLine {
  /** What is measured: indicator, or the column of the table in words. */
  readonly label: string;
  /** null for a report that names an investment and no capital. */
  readonly figure: Figure | null;
  /** actual, plan, target, ceiling, estimate, total-investment, planned, disbursed, budgeted; null for rules and procedures. */
  readonly measure: string | null;
  readonly scope: string | null;
  readonly base: string | null;
  readonly extent: Vintage | null;
  readonly periodStart: string | null;
  readonly locator: string | null;
  readonly note: string | null;
  /** Other readings of the same thing in other rows. */
  readonly others: number;
  readonly disputed: boolean;
}

export interface SubjectFigures {
  readonly subject: FigureSubject;
  readonly lines: readonly SourceFigureLine[];
}

export const sourceFigureSections = ['zones', 'provinces', 'investments', 'funds', 'supports', 'procedures'] as const;
export type SourceFigureSectionId = (typeof sourceFigureSections)[number];

export interface SourceFigureSection {
  readonly id: SourceFigureSectionId;
  /** How many subjects there are: more than those where a page cannot hold all (domain/row-limits.ts). */
  readonly all: number;
  readonly subjects: readonly SubjectFigures[];
}

export interface PolicyLine {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly status: 'in-force' | 'expired' | 'replaced' | 'planned' | 'unknown';
  /** main: the policy is described from this source; other: it is a further source. */
  readonly use: 'main' | 'other';
}

export interface SourceConflict {
  readonly id: string;
  readonly subject: string;
  readonly reading: string;
  /** The source on the other side; two where this source has only one of the figures in question. */
  readonly otherSources: readonly { readonly id: string; readonly title: string }[];
}

/** What else, besides numbers, rests on the source. */
export interface SourceUse {
  /** Zones whose kind, status, place or developer come from it. */
  readonly zones: readonly FigureSubject[];
  /** Zones whose point on the map comes from it. */
  readonly zoneLocations: readonly FigureSubject[];
  readonly zoneSectors: readonly { readonly zone: FigureSubject; readonly sectors: readonly string[] }[];
  readonly infrastructure: readonly { readonly id: string; readonly name: string }[];
  readonly routes: readonly { readonly id: string; readonly name: string; readonly waypoints: number }[];
  /** Support rules of which a condition was read in it. */
  readonly supports: readonly { readonly id: string; readonly name: string }[];
  /** Places whose class was read in it. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
}

/** Everything taken from one source, in one language. */
export interface SourcePageView {
  readonly source: SourceLine;
  readonly sections: readonly SourceFigureSection[];
  readonly policies: readonly PolicyLine[];
  readonly conflicts: readonly SourceConflict[];
  readonly uses: SourceUse;
  readonly figureCount: number;
}
