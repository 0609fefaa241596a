import type { SourceKind } from '#lib/domain/vocabulary.ts';
import { sourceKinds } from './choices.ts';
import type { RowReader } from './query.ts';

/** What a line says of the source it comes from. */
export interface SourceFields {
  readonly source_id: string;
  readonly source_title: string;
  readonly source_publisher: string | null;
  readonly source_kind: SourceKind;
  readonly source_published_on: string | null;
}

/** Columns of these names from the sources table joined as `s`. */
export const sourceColumns =
  's.source_id, s.title AS source_title, s.publisher AS source_publisher, s.kind AS source_kind, s.published_on AS source_published_on';

export function decodeSourceFields(row: RowReader): SourceFields {
  return {
    source_id: row.text('source_id'),
    source_title: row.text('source_title'),
    source_publisher: row.textOrNull('source_publisher'),
    source_kind: row.choice('source_kind', sourceKinds),
    source_published_on: row.textOrNull('source_published_on')
  };
}
