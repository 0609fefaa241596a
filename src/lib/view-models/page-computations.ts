import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { Bilingual, Qualifier } from '#lib/domain/vocabulary.ts';

/** A number that a page works out: the name its figures carry, what it says, and the SQL that says the same. */
export interface PageComputation {
  readonly name: string;
  readonly meaning: Bilingual;
  /** `?` stands for the zone or source of the page. */
  readonly sql: string;
}

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

/** Computations of the text pages; the page about methods lists them beside the named views. */
export const pageComputations = [
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
    name: 'zones-with-occupancy',
    meaning: { vi: 'Số khu, cụm có tỷ lệ lấp đầy công bố.', en: 'Zones with a published occupancy.' },
    sql: 'SELECT count(*) FROM explorer_zones WHERE occupancy_pct IS NOT NULL'
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
  },
  {
    name: 'sources-count',
    meaning: { vi: 'Số nguồn trong tập tài liệu.', en: 'Sources in the collection.' },
    sql: 'SELECT count(*) FROM sources'
  },
  {
    name: 'figures-count',
    meaning: { vi: 'Số con số đã công bố trong mọi bảng.', en: 'Published figures in all tables.' },
    sql: 'SELECT count(*) FROM source_figures'
  },
  {
    name: 'source-figures',
    meaning: { vi: 'Số con số lấy từ nguồn của dòng.', en: 'Figures taken from the source of the row.' },
    sql: 'SELECT count(*) FROM source_figures WHERE source_id = ?'
  },
  {
    name: 'table-rows',
    meaning: { vi: 'Số dòng của bảng.', en: 'Rows of the table.' },
    sql: 'SELECT count(*) FROM observations -- and every other table'
  },
  {
    name: 'sources-without-link',
    meaning: { vi: 'Số nguồn không có địa chỉ trên mạng.', en: 'Sources without a web address.' },
    sql: 'SELECT count(*) FROM sources WHERE url IS NULL'
  },
  {
    name: 'zones-without-figures',
    meaning: { vi: 'Số khu, cụm chưa có số liệu nào.', en: 'Zones without any figure.' },
    sql: "SELECT count(*) FROM zones WHERE zone_id NOT IN\n  (SELECT subject_id FROM observations WHERE subject_type = 'zone')"
  }
] as const satisfies readonly PageComputation[];

export type PageComputationName = (typeof pageComputations)[number]['name'];

/** A computed figure of a page, exact unless said otherwise. */
export function computedFigure(
  query: PageComputationName,
  value: number,
  unit: string,
  qualifier: Qualifier = 'exact'
): ComputedFigure {
  return { kind: 'computed', query, value, valueMax: null, qualifier, unit, decimals: 4 };
}

/** The SQL of a computation of a page. */
export function sqlOf(name: PageComputationName): string {
  const found = pageComputations.find((computation) => computation.name === name);
  if (found === undefined) throw new Error(`no computation is called ${name}`);
  return found.sql;
}
