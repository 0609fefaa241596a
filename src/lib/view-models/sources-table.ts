import type { SourceKind } from '#lib/domain/vocabulary.ts';
import type { SourceCountRow } from '#lib/queries/sources-table.ts';

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

/** The table of all sources, as counted by the query. */
export function makeSourcesTable(sources: readonly SourceCountRow[]): SourcesTableView {
  return {
    rows: sources.map((source) => ({
      id: source.source_id,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      publishedOn: source.published_on,
      language: source.language,
      kind: source.kind,
      extentRead: source.extent_read,
      figures: source.figures,
      zones: source.zones
    })),
    figureCount: sources.reduce((sum, source) => sum + source.figures, 0)
  };
}
