import { decodeObservationLine, lineOrder, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';

/** Figures of provinces and of projects in them; those of zones stand with their zone. */
const placed = `FROM observation_lines l
LEFT JOIN investments i ON l.subject_type = 'investment' AND i.investment_id = l.subject_id
JOIN provinces p ON p.province_id = coalesce(i.province_id, l.subject_id)
WHERE l.subject_type <> 'zone'`;

/** A place that figures are published of, and one of their fields. */
export interface ProvinceField {
  readonly province_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly field: string;
}

/** Of which provinces, and in which fields, are figures published? The province with most of them first. */
export const provinceFields: Query<void, ProvinceField> = {
  name: 'province-fields',
  tables: lineTables,
  sql: `
SELECT province_id, name_vi, name_en, indicator_group
FROM (SELECT p.province_id, p.name_vi, p.name_en, l.indicator_group, count(*) OVER (PARTITION BY p.province_id) AS published ${placed})
GROUP BY province_id, name_vi, name_en, indicator_group
ORDER BY max(published) DESC, province_id, indicator_group`,
  parameters: noParameters,
  decode: (row) => ({
    province_id: row.text('province_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    field: row.text('indicator_group')
  })
};

/** What is published of a province and of projects in it, besides its single zones? */
export const provinceFigures: Query<string, ObservationLine> = {
  name: 'province-figures',
  tables: lineTables,
  sql: `SELECT l.* ${placed} AND p.province_id = ? ORDER BY ${lineOrder}`,
  parameters: (provinceId) => [provinceId],
  decode: decodeObservationLine
};
