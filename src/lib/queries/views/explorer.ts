import type { NamedView } from './view.ts';

/** One row a zone, investment or fund with exactly the columns of domain/explorer-rows.ts. */
export const explorerViews: readonly NamedView[] = [
  {
    name: 'explorer_zones',
    kept: true,
    tables: [
      'zones',
      'zone_sectors',
      'investments',
      'observations',
      'sources',
      'administrative_units',
      'administrative_successions'
    ],
    meaning: {
      vi: 'Mỗi khu, cụm một dòng: nơi chốn trước và sau tháng 7 năm 2025, có nêu nhà đầu tư hạ tầng và công suất xử lý nước thải hay không, ngành, diện tích, đất công nghiệp và tỷ lệ lấp đầy hiện hành.',
      en: 'One row a zone: its place before and since July 2025, whether an infrastructure investor is named and a wastewater capacity published, sectors, and current area, industrial land and occupancy.'
    },
    sql: `
  SELECT z.zone_id, z.name_vi, z.name_en, z.kind, z.status,
    CASE WHEN z.developer IS NULL THEN 'not-published' ELSE 'named' END AS investor,
    CASE WHEN w.zone_id IS NULL THEN 'not-published' ELSE 'published' END AS wastewater, z.province_id,
    coalesce(z.former_province_id, z.province_id) AS former_province_id,
    z.parent_zone_id, z.district_old, z.commune_old, array_to_string(n.names_vi, '; ') AS commune_new, z.lat, z.lon, z.location_precision, h.halo_km,
    coalesce(s.sectors, []::VARCHAR[]) AS sectors,
    a.area_ha, a.area_max_ha, a.qualifier AS area_qualifier, a.as_of AS area_as_of, a.source_id AS area_source_id,
    a.observation_id AS area_observation_id, a.measure AS area_measure,
    CAST(coalesce(a.readings, 0) AS INTEGER) AS area_readings, coalesce(a.disputed, false) AS area_disputed,
    l.value AS industrial_land_ha, l.qualifier AS industrial_land_qualifier, l.as_of AS industrial_land_as_of,
    l.source_id AS industrial_land_source_id, l.observation_id AS industrial_land_observation_id,
    o.value AS occupancy_pct, o.qualifier AS occupancy_qualifier, o.as_of AS occupancy_as_of,
    o.source_id AS occupancy_source_id, o.observation_id AS occupancy_observation_id
  FROM zones z
  LEFT JOIN zone_halos h ON h.zone_id = z.zone_id
  LEFT JOIN zone_area a ON a.zone_id = z.zone_id
  LEFT JOIN zone_current_readings l
    ON l.subject_id = z.zone_id AND l.indicator_id = 'industrial-land-ha' AND l.measure = 'actual'
  LEFT JOIN zone_current_readings o
    ON o.subject_id = z.zone_id AND o.indicator_id = 'occupancy-pct' AND o.measure = 'actual'
  LEFT JOIN (
    SELECT DISTINCT subject_id AS zone_id FROM observations
    WHERE subject_type = 'zone' AND indicator_id = 'wastewater-m3-day'
  ) w ON w.zone_id = z.zone_id
  LEFT JOIN zone_present_communes n ON n.zone_id = z.zone_id
  LEFT JOIN (
    SELECT zone_id, list_sort(list(sector_id)) AS sectors FROM zone_all_sectors GROUP BY zone_id
  ) s ON s.zone_id = z.zone_id`
  },
  {
    name: 'explorer_investments',
    kept: true,
    tables: ['investments', 'investment_reports'],
    meaning: {
      vi: 'Mỗi dự án một dòng với vốn của báo cáo chính, không kể dòng tổng của nhóm dự án; counts_in_total cho biết có được cộng hay không.',
      en: 'One row a project with the capital of its main report, totals of groups left out; counts_in_total says whether it may be added.'
    },
    sql: `
  SELECT i.investment_id, i.name_vi, i.name_en, i.zone_id, i.province_id,
    coalesce(i.former_province_id, i.province_id) AS former_province_id, i.sector_id,
    coalesce(i.country, []::VARCHAR[]) AS countries, CAST(i.year AS INTEGER) AS year, i.status,
    r.report_id, r.capital_usd_m, r.capital_vnd_bn, r.qualifier, r.measure, r.as_of, r.source_id,
    c.investment_id IS NOT NULL AS counts_in_total
  FROM investments i
  LEFT JOIN investment_main_reports r ON r.investment_id = i.investment_id
  LEFT JOIN countable_investments c ON c.investment_id = i.investment_id
  WHERE i.kind = 'project'`
  },
  {
    name: 'explorer_funds',
    kept: true,
    tables: ['funds', 'provinces'],
    meaning: {
      vi: 'Mỗi khoản kinh phí một dòng, kèm tỉnh hiện nay của cơ quan thực hiện.',
      en: 'One row a support fund, with the present province of the authority that runs it.'
    },
    sql: `
  SELECT f.fund_id, f.programme_vi, f.programme_en, f.category_id, f.province_id,
    coalesce(p.successor_province_id, f.province_id) AS present_province_id,
    f.period_start, f.period_end, f.amount_vnd_m, f.qualifier, CAST(f.projects_count AS INTEGER) AS projects_count,
    f.budget_level, f.measure, f.parent_fund_id, f.source_id, f.counts_in_total, f.exclusion
  FROM funds f LEFT JOIN provinces p ON p.province_id = f.province_id`
  }
];
