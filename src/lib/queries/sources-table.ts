import type { SourceKind } from '#lib/domain/vocabulary.ts';
import { extentsRead, sourceKinds } from './choices.ts';
import { noParameters, type Query, type RowReader } from './query.ts';

export interface SourceRow {
  readonly source_id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published_on: string | null;
  readonly language: string;
  readonly kind: SourceKind;
  readonly extent_read: (typeof extentsRead)[number];
  readonly note: string | null;
}
export interface SourceCountRow extends SourceRow {
  readonly figures: number;
  readonly zones: number;
}

const decodeSource = (row: RowReader): SourceRow => ({
  source_id: row.text('source_id'),
  title: row.text('title'),
  publisher: row.textOrNull('publisher'),
  url: row.textOrNull('url'),
  published_on: row.textOrNull('published_on'),
  language: row.text('language'),
  kind: row.choice('kind', sourceKinds),
  extent_read: row.choice('extent_read', extentsRead),
  note: row.textOrNull('note')
});

/** What is known of one source? */
export const sourceById: Query<string, SourceRow> = {
  name: 'source',
  tables: ['sources'],
  sql: 'SELECT * FROM sources WHERE source_id = ?',
  parameters: (sourceId) => [sourceId],
  decode: decodeSource
};

/** Which sources have a page? */
export const sourceIds: Query<void, string> = {
  name: 'source-ids',
  tables: ['sources'],
  sql: 'SELECT source_id FROM sources ORDER BY source_id',
  parameters: noParameters,
  decode: (row) => row.text('source_id')
};

/** Which sources are there, and how many figures come from each? */
export const sourcesWithCounts: Query<void, SourceCountRow> = {
  name: 'sources-with-counts',
  tables: ['sources', 'observations', 'investment_reports', 'funds', 'supports', 'procedures'],
  sql: `
SELECT s.*, CAST(coalesce(f.figures, 0) AS INTEGER) AS figures, CAST(coalesce(z.zones, 0) AS INTEGER) AS zones
FROM sources s
LEFT JOIN (SELECT source_id, count(*) AS figures FROM source_figures GROUP BY source_id) f ON f.source_id = s.source_id
LEFT JOIN (
  SELECT source_id, count(DISTINCT subject_id) AS zones FROM observations WHERE subject_type = 'zone' GROUP BY source_id
) z ON z.source_id = s.source_id
ORDER BY figures DESC, s.title, s.source_id`,
  parameters: noParameters,
  decode: (row) => ({ ...decodeSource(row), figures: row.number('figures'), zones: row.number('zones') })
};
