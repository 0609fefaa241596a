import { noParameters, type Query } from './query.ts';

const kinds = ['country', 'region', 'municipality', 'province'] as const;

export interface ProvinceRow {
  readonly province_id: string;
  readonly kind: (typeof kinds)[number];
  readonly name_vi: string;
  readonly name_en: string;
  readonly successor_province_id: string | null;
}

/** Of which provinces, regions and countries are figures published? */
export const provincesWithFigures: Query<void, ProvinceRow> = {
  name: 'provinces-with-figures',
  tables: ['provinces', 'observations'],
  sql: `
SELECT p.province_id, p.kind, p.name_vi, p.name_en, p.successor_province_id
FROM provinces p
WHERE p.province_id IN (SELECT subject_id FROM observations WHERE subject_type = 'province')
ORDER BY p.province_id`,
  parameters: noParameters,
  decode: (row) => ({
    province_id: row.text('province_id'),
    kind: row.choice('kind', kinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    successor_province_id: row.textOrNull('successor_province_id')
  })
};
