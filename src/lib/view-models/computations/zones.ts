import type { PageComputation } from './page-computation.ts';

const capital = <M extends 'total-investment' | 'planned', U extends 'usd' | 'vnd'>(measure: M, unit: U) => {
  const column = unit === 'usd' ? 'capital_usd_m' : 'capital_vnd_bn';
  const vi = measure === 'planned' ? 'vốn dự kiến' : 'tổng vốn đầu tư';
  const en = measure === 'planned' ? 'planned capital' : 'total investment';
  return {
    name: `zone-capital-${measure}-${unit}` as const,
    meaning: {
      vi: `Cộng ${vi} bằng ${unit === 'usd' ? 'USD' : 'đồng'} của các dự án trong khu, theo báo cáo chính của từng dự án.`,
      en: `Sum of the ${en} in ${unit === 'usd' ? 'dollars' : 'dong'} of the projects in the zone, by each project's main report.`
    },
    sql: `SELECT sum(${column}) FROM countable_investments\nWHERE zone_id = ? AND measure = '${measure}' AND ${column} IS NOT NULL`
  };
};

/** Computations about zones and their pages. */
export const zoneComputations = [
  {
    name: 'zones-count',
    meaning: { vi: 'Số khu, cụm trong tập số liệu.', en: 'Zones in the data.' },
    sql: 'SELECT count(*) FROM zones'
  },
  {
    name: 'zones-with-area',
    meaning: { vi: 'Số khu, cụm có diện tích công bố.', en: 'Zones with a published area.' },
    sql: 'SELECT count(*) FROM zone_area'
  },
  {
    name: 'zones-with-industrial-land',
    meaning: {
      vi: 'Số khu, cụm có diện tích đất công nghiệp công bố.',
      en: 'Zones with a published area of industrial land.'
    },
    sql: 'SELECT count(*) FROM explorer_zones WHERE industrial_land_ha IS NOT NULL'
  },
  {
    name: 'zones-with-occupancy',
    meaning: { vi: 'Số khu, cụm có tỷ lệ lấp đầy công bố.', en: 'Zones with a published occupancy.' },
    sql: 'SELECT count(*) FROM explorer_zones WHERE occupancy_pct IS NOT NULL'
  },
  {
    name: 'zones-with-investor',
    meaning: {
      vi: 'Số khu, cụm có nguồn nêu tên nhà đầu tư hạ tầng.',
      en: 'Zones whose infrastructure investor a source names.'
    },
    sql: "SELECT count(*) FROM explorer_zones WHERE investor = 'named'"
  },
  {
    name: 'zones-without-figures',
    meaning: { vi: 'Số khu, cụm chưa có số liệu nào.', en: 'Zones without any figure.' },
    sql: "SELECT count(*) FROM zones WHERE zone_id NOT IN\n  (SELECT subject_id FROM observations WHERE subject_type = 'zone')"
  },
  {
    name: 'zone-children',
    meaning: { vi: 'Số khu, cụm nằm trong khu của trang.', en: 'Zones that lie within the zone of the page.' },
    sql: 'SELECT count(*) FROM zones WHERE parent_zone_id = ?'
  },
  {
    name: 'zone-investments',
    meaning: { vi: 'Số dự án được nêu trong khu của trang.', en: 'Investments named in the zone of the page.' },
    sql: 'SELECT count(*) FROM investments WHERE zone_id = ?'
  },
  capital('total-investment', 'usd'),
  capital('total-investment', 'vnd'),
  capital('planned', 'usd'),
  capital('planned', 'vnd'),
  {
    name: 'zone-anchors',
    meaning: {
      vi: 'Số dự án có vốn theo báo cáo chính, ở khu, cụm khác, cùng ngành với khu của trang và có thể cách đến 50 km theo đường chim bay.',
      en: 'Projects with capital by their main report, in other zones, of a sector of the zone of the page, that may lie within 50 km in a straight line.'
    },
    sql: `SELECT i.investment_id, i.zone_id, i.capital_usd_m, i.capital_vnd_bn
FROM explorer_investments i, explorer_zones here
WHERE here.zone_id = ? AND i.zone_id <> here.zone_id AND i.counts_in_total AND list_contains(here.sectors, i.sector_id)
  AND i.sector_id NOT IN ('multi-sector', 'infrastructure-property')
ORDER BY i.capital_usd_m DESC NULLS LAST, i.capital_vnd_bn DESC NULLS LAST, i.investment_id`
  },
  {
    name: 'zone-to-zone-distance',
    meaning: {
      vi: 'Đường chim bay giữa điểm của hai khu, cụm, tính như khoảng cách tới cảng, ga; khoảng từ nhỏ nhất đến lớn nhất trừ và cộng độ lệch có thể của cả hai điểm.',
      en: 'Straight line between the points of two zones, worked out as those to ports and stations; the interval takes off and adds how far both points may be out.'
    },
    sql: `SELECT o.zone_id,
  2 * 6371.0088 * asin(sqrt(
    power(sin(radians(o.lat - z.lat) / 2), 2) + cos(radians(z.lat)) * cos(radians(o.lat)) * power(sin(radians(o.lon - z.lon) / 2), 2)
  )) AS km
FROM explorer_zones z, explorer_zones o
WHERE z.zone_id = ? AND o.zone_id <> z.zone_id AND z.location_precision IS NOT NULL AND o.location_precision IS NOT NULL
ORDER BY km, o.zone_id`
  },
  {
    name: 'zone-projects-named',
    meaning: {
      vi: 'Số dự án đang hoạt động hoặc đang xây dựng mà tài liệu nêu tên trong khu, cụm; thực tế có thể nhiều hơn.',
      en: 'Projects in operation or under construction that the evidence names in a zone; there may be more.'
    },
    sql: "SELECT count(*) FROM investments\nWHERE zone_id = ? AND kind = 'project' AND status IN ('operating', 'building')"
  },
  {
    name: 'thing-readings',
    meaning: {
      vi: 'Số lần một chỉ tiêu của khu, cụm được công bố, cùng loại số, phạm vi và cơ sở tính.',
      en: 'How often one thing about the zone was published: same indicator, measure, scope and base.'
    },
    sql: 'SELECT count(*) FROM observation_readings WHERE thing = ?'
  },
  {
    name: 'page-figures',
    meaning: { vi: 'Số liệu đã công bố có trên trang.', en: 'Published figures on the page.' },
    sql: "SELECT count(*) FROM observations WHERE subject_type = 'zone' AND subject_id = ?"
  },
  {
    name: 'page-sources',
    meaning: { vi: 'Số nguồn mà trang dẫn.', en: 'Sources the page cites.' },
    sql: "SELECT count(DISTINCT source_id) FROM observations WHERE subject_type = 'zone' AND subject_id = ?"
  },
  {
    name: 'straight-line-distance',
    meaning: {
      vi: 'Đường chim bay giữa hai điểm được ghi, trên mặt cầu bán kính 6.371,0088 km (công thức haversine, thư viện Turf); khoảng từ nhỏ nhất đến lớn nhất trừ và cộng độ lệch có thể của cả hai điểm. Điểm của khu lệch tối đa bằng bán kính hình tròn rộng bằng xã, huyện được ghi, và không nhỏ hơn bán kính hình tròn rộng bằng chính khu (75 ha khi chưa công bố diện tích).',
      en: 'Straight line between two stated points on a sphere of 6,371.0088 km radius (haversine formula, Turf library); the interval takes off and adds how far both points may be out. A zone’s point may be out by the radius of a circle as large as the commune or district named, and by no less than that of a circle as large as the zone itself (75 ha where no area is published).'
    },
    sql: `SELECT i.infrastructure_id, km, greatest(0, km - doubt_km) AS low_km, km + doubt_km AS high_km FROM (
  SELECT i.infrastructure_id,
    2 * 6371.0088 * asin(sqrt(
      power(sin(radians(i.lat - z.lat) / 2), 2) + cos(radians(z.lat)) * cos(radians(i.lat)) * power(sin(radians(i.lon - z.lon) / 2), 2)
    )) AS km,
    greatest(coalesce(z.halo_km, 0), sqrt(coalesce(greatest(z.area_ha, z.area_max_ha), 75) / 100 / pi())) + d.doubt_km AS doubt_km
  FROM explorer_zones z, infrastructure i JOIN infrastructure_doubts d ON d.infrastructure_id = i.infrastructure_id
  WHERE z.zone_id = ? AND z.location_precision IS NOT NULL AND d.doubt_km IS NOT NULL
) i ORDER BY km`
  }
] as const satisfies readonly PageComputation[];
