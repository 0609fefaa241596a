import { factIndicators } from '#lib/domain/zone-fact.ts';
import { noParameters, type Query } from './query.ts';

export interface IndicatorName {
  readonly indicator_id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** What are the indicators at the head of a zone's page called? */
export const factIndicatorNames: Query<void, IndicatorName> = {
  name: 'fact-indicator-names',
  tables: ['indicators'],
  sql: `
SELECT indicator_id, name_vi, name_en FROM indicators
WHERE indicator_id IN (${Object.values(factIndicators)
    .map((id) => `'${id}'`)
    .join(', ')})
ORDER BY indicator_id`,
  parameters: noParameters,
  decode: (row) => ({
    indicator_id: row.text('indicator_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en')
  })
};
