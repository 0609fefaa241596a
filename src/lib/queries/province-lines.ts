import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';

/** How many people of the age or the strength to work has each province? */
export const labourLines: Query<void, ObservationLine> = {
  name: 'province-labour-lines',
  tables: lineTables,
  sql: `
SELECT l.* FROM observation_lines l
WHERE l.subject_type = 'province' AND l.indicator_id = 'working-age-population' AND l.recency = 1
ORDER BY l.subject_id, l.as_of DESC NULLS LAST, l.observation_id`,
  parameters: noParameters,
  decode: decodeObservationLine
};

export interface ProvinceIndicatorRow {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
}

/** Which indicators are published of which province as a whole? */
export const provinceIndicators: Query<void, ProvinceIndicatorRow> = {
  name: 'province-indicators',
  tables: ['observations', 'indicators'],
  sql: `
SELECT DISTINCT i.indicator_id AS id, i.name_vi, i.name_en, o.subject_id AS province_id
FROM observations o JOIN indicators i ON i.indicator_id = o.indicator_id
WHERE o.subject_type = 'province'
ORDER BY i.indicator_id, o.subject_id`,
  parameters: noParameters,
  decode: (row) => ({
    id: row.text('id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    province_id: row.text('province_id')
  })
};

/** What kinds of support do rules give, by their type and by the items they pay for? */
export const supportKindIds: Query<void, string> = {
  name: 'search-support-kinds',
  tables: ['supports', 'support_conditions'],
  sql: `
SELECT DISTINCT kind FROM (
  SELECT support_type AS kind FROM supports
  UNION ALL SELECT unnest(values) AS kind FROM support_conditions WHERE kind = 'item'
) ORDER BY kind`,
  parameters: noParameters,
  decode: (row) => row.text('kind')
};
