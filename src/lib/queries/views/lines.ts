import { sourceColumns } from '../source-fields.ts';
import type { NamedView } from './view.ts';

/** Readings joined with all that a page says beside them. */
export const lineViews: readonly NamedView[] = [
  {
    name: 'subject_names',
    tables: ['zones', 'provinces', 'investments'],
    meaning: {
      vi: 'Tên của mọi đối tượng có số liệu: khu, cụm; tỉnh và cả nước; dự án.',
      en: 'The names of all that figures are about: zones, provinces and the country, investments.'
    },
    sql: `
  SELECT 'zone' AS subject_type, zone_id AS subject_id, name_vi, name_en FROM zones
  UNION ALL SELECT 'province', province_id, name_vi, name_en FROM provinces
  UNION ALL SELECT 'investment', investment_id, name_vi, name_en FROM investments`
  },
  {
    name: 'observation_lines',
    kept: true,
    tables: ['observations', 'sources', 'indicators', 'zones', 'provinces', 'investments'],
    meaning: {
      vi: 'Mọi số liệu kèm tên đối tượng, chỉ tiêu và nguồn, cho biết số nào hiện hành và số nào bị nguồn khác nêu khác.',
      en: 'Every observation with the names of its subject, indicator and source, telling which is current and which another source contradicts.'
    },
    sql: `
  SELECT r.*,
    n.name_vi AS subject_vi, n.name_en AS subject_en,
    i.name_vi AS indicator_vi, i.name_en AS indicator_en,
    i.description_vi, i.description_en, i."group" AS indicator_group, CAST(i.decimals AS INTEGER) AS decimals,
    CAST(count(*) OVER (PARTITION BY r.indicator_id) AS INTEGER) AS indicator_use,
    s.title AS source_title, s.publisher AS source_publisher, s.published_on AS source_published_on,
    d.observation_id IS NOT NULL AS disputed
  FROM observation_readings r
  JOIN subject_names n ON n.subject_type = r.subject_type AND n.subject_id = r.subject_id
  JOIN indicators i ON i.indicator_id = r.indicator_id
  JOIN sources s ON s.source_id = r.source_id
  LEFT JOIN disputed_observations d ON d.observation_id = r.observation_id`
  },
  {
    name: 'report_lines',
    kept: true,
    tables: ['investment_reports', 'investments', 'sources'],
    meaning: {
      vi: 'Mọi báo cáo về vốn của dự án, kèm tên dự án và nguồn.',
      en: 'Every report of an investment’s capital with the names of the investment and of the source.'
    },
    sql: `
  SELECT r.report_id, r.investment_id, r.name_as_reported, r.capital_usd_m, r.capital_vnd_bn, r.qualifier, r.measure, r.as_of,
    r.role, r.locator, i.kind, i.zone_id, i.name_vi AS investment_vi, i.name_en AS investment_en, ${sourceColumns}
  FROM investment_reports r
  JOIN investments i ON i.investment_id = r.investment_id
  JOIN sources s ON s.source_id = r.source_id`
  },
  {
    name: 'conflict_lines',
    kept: true,
    tables: [
      'conflicts',
      'conflict_records',
      'observations',
      'investments',
      'investment_reports',
      'funds',
      'supports',
      'policies',
      'sources'
    ],
    meaning: {
      vi: 'Cách đọc của ban biên tập với số liệu mâu thuẫn, mỗi dòng số liên quan một dòng, kèm nguồn và khu, cụm của dòng đó.',
      en: 'The editors’ readings of figures that disagree, one row for each record concerned, with the record’s source and zone.'
    },
    sql: `
  SELECT c.conflict_id, c.subject_vi, c.subject_en, c.reading_vi, c.reading_en, r.record_no,
    CASE
      WHEN r.observation_id IS NOT NULL THEN 'observations/' || r.observation_id
      WHEN r.report_id IS NOT NULL THEN 'investment_reports/' || r.report_id
      WHEN r.fund_id IS NOT NULL THEN 'funds/' || r.fund_id
      WHEN r.support_id IS NOT NULL THEN 'supports/' || r.support_id
    END AS record,
    coalesce(o.source_id, t.source_id, f.source_id, u.source_id, p.source_id) AS record_source_id,
    CASE WHEN o.subject_type = 'zone' THEN o.subject_id ELSE i.zone_id END AS record_zone_id,
    c.source_a_id, a.title AS source_a_title, c.source_b_id, b.title AS source_b_title
  FROM conflicts c
  JOIN sources a ON a.source_id = c.source_a_id
  JOIN sources b ON b.source_id = c.source_b_id
  LEFT JOIN conflict_records r ON r.conflict_id = c.conflict_id
  LEFT JOIN observations o ON o.observation_id = r.observation_id
  LEFT JOIN investment_reports t ON t.report_id = r.report_id
  LEFT JOIN investments i ON i.investment_id = t.investment_id
  LEFT JOIN funds f ON f.fund_id = r.fund_id
  LEFT JOIN supports u ON u.support_id = r.support_id
  LEFT JOIN policies p ON p.policy_id = r.policy_id`
  },
  {
    name: 'source_figures',
    tables: ['observations', 'investment_reports', 'funds', 'supports', 'procedures'],
    meaning: {
      vi: 'Mọi con số có nguồn, mỗi số một dòng, với tên dùng ở thuộc tính data-figure.',
      en: 'Every number that has a source, one a row, under the name it carries in data-figure.'
    },
    sql: `
  SELECT source_id, 'observations/' || observation_id AS figure FROM observations
  UNION ALL SELECT source_id, 'investment_reports/' || report_id || '/capital_usd_m'
    FROM investment_reports WHERE capital_usd_m IS NOT NULL
  UNION ALL SELECT source_id, 'investment_reports/' || report_id || '/capital_vnd_bn'
    FROM investment_reports WHERE capital_vnd_bn IS NOT NULL
  UNION ALL SELECT source_id, 'funds/' || fund_id || '/amount_vnd_m' FROM funds
  UNION ALL SELECT source_id, 'funds/' || fund_id || '/projects_count' FROM funds WHERE projects_count IS NOT NULL
  UNION ALL SELECT source_id, 'supports/' || support_id || '/rate_pct' FROM supports WHERE rate_pct IS NOT NULL
  UNION ALL SELECT source_id, 'supports/' || support_id || '/amount_vnd_m' FROM supports WHERE amount_vnd_m IS NOT NULL
  UNION ALL SELECT source_id, 'supports/' || support_id || '/ceiling_vnd_m' FROM supports WHERE ceiling_vnd_m IS NOT NULL
  UNION ALL SELECT source_id, 'supports/' || support_id || '/term_years' FROM supports WHERE term_years IS NOT NULL
  UNION ALL SELECT source_id, 'procedures/' || procedure_id || '/statutory_days'
    FROM procedures WHERE statutory_days IS NOT NULL
  UNION ALL SELECT source_id, 'procedures/' || procedure_id || '/shortened_days'
    FROM procedures WHERE shortened_days IS NOT NULL`
  }
];
