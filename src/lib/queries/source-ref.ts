import type { Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

/** What is one source called, who published it and when? */
export const sourceRef: Query<string, SourceFields> = {
  name: 'source-ref',
  tables: ['sources'],
  sql: `SELECT ${sourceColumns} FROM sources s WHERE s.source_id = ?`,
  parameters: (sourceId) => [sourceId],
  decode: decodeSourceFields
};
