import { noParameters, type Query } from './query.ts';
import type { IndicatorName } from './fact-indicators.ts';

/** What are the things called that may be published about a zone? */
export const zoneIndicatorNames: Query<void, IndicatorName> = {
  name: 'zone-indicator-names',
  tables: ['indicators'],
  sql: `SELECT indicator_id, name_vi, name_en FROM indicators WHERE list_contains(subject, 'zone') ORDER BY indicator_id`,
  parameters: noParameters,
  decode: (row) => ({
    indicator_id: row.text('indicator_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en')
  })
};
