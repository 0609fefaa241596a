import type { SourceKind } from '#lib/domain/vocabulary.ts';

export interface SourcesTableRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly kind: SourceKind;
  readonly extentRead: 'full' | 'excerpt' | 'unknown';
  /** Numbers taken from it: observations, capital reported, funds, support rules, procedures. */
  readonly figures: number;
  /** Zones these numbers are about. */
  readonly zones: number;
}

/** All sources; most figures first, then by title. */
export interface SourcesTableView {
  readonly rows: readonly SourcesTableRow[];
  readonly figureCount: number;
}
