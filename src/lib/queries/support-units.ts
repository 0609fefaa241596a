import { noParameters, type Query } from './query.ts';

export interface SupportUnitRow {
  readonly unit_id: string;
  readonly province_id: string;
  readonly level: 'district' | 'commune';
  readonly name_vi: string;
  readonly name_en: string;
  /** Of a present commune: the former districts it was made of; of a former district: itself. */
  readonly districts: readonly string[];
  /** Of a former district: the present communes made of it; of a commune: itself. */
  readonly communes: readonly string[];
}

/** Former districts and present communes, and which was made of which (places of Yên Bái are those of Lào Cai today). */
export const supportUnits: Query<void, SupportUnitRow> = {
  name: 'support-units',
  tables: ['administrative_units', 'administrative_successions', 'provinces'],
  sql: `
WITH units AS (
  SELECT u.*, coalesce(p.successor_province_id, p.province_id) AS present_province
  FROM administrative_units u JOIN provinces p ON p.province_id = u.province_id
), pairs AS (
  SELECT DISTINCT d.unit_id AS district, s.new_unit_id AS commune
  FROM administrative_successions s
  JOIN units n ON n.unit_id = s.new_unit_id
  JOIN units d ON d.vintage = 'before-2025-07' AND d.level = 'district' AND d.name_vi = s.old_district
    AND d.present_province = n.present_province
  WHERE s.old_status = 'current'
), of_communes AS (SELECT commune, list(district ORDER BY district) AS districts FROM pairs GROUP BY commune),
of_districts AS (SELECT district, list(commune ORDER BY commune) AS communes FROM pairs GROUP BY district)
SELECT u.unit_id, u.present_province AS province_id, u.level, u.name_vi, u.name_en,
  CASE WHEN u.level = 'district' THEN [u.unit_id] ELSE coalesce(c.districts, []::VARCHAR[]) END AS districts,
  CASE WHEN u.level = 'commune' THEN [u.unit_id] ELSE coalesce(d.communes, []::VARCHAR[]) END AS communes
FROM units u
LEFT JOIN of_communes c ON c.commune = u.unit_id
LEFT JOIN of_districts d ON d.district = u.unit_id
WHERE (u.vintage = 'before-2025-07' AND u.level = 'district') OR (u.vintage = 'since-2025-07' AND u.level = 'commune')
ORDER BY u.level DESC, u.unit_id`,
  parameters: noParameters,
  decode: (row) => ({
    unit_id: row.text('unit_id'),
    province_id: row.text('province_id'),
    level: row.choice('level', ['district', 'commune']),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    districts: row.list('districts'),
    communes: row.list('communes')
  })
};
