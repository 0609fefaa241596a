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
    name: 'currency-conversion',
    meaning: {
      vi: 'Số tiền quy đổi sang đồng tiền khác theo tỷ giá trung tâm mới nhất đã công bố, làm tròn ba chữ số có nghĩa; số gốc luôn đứng bên cạnh và số quy đổi không được cộng với số công bố.',
      en: 'A sum in the other currency at the newest published central rate, rounded to three significant digits; the original always stands beside it, and a converted sum is never added to published ones.'
    },
    sql: "SELECT value * 1000 / (SELECT value FROM observations WHERE observation_id = ?) AS usd_m\nFROM observations WHERE unit = 'VND bn'"
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
    name: 'place-zones',
    meaning: {
      vi: 'Số khu, cụm nằm trọn hoặc một phần ở nơi của dòng.',
      en: 'Zones that lie wholly or in part in the place of the row.'
    },
    sql: 'SELECT zones FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-area',
    meaning: {
      vi: 'Tổng diện tích hiện hành của các khu, cụm đang hoạt động nằm trọn ở nơi của dòng; khu nằm trong khu khác cùng nơi không cộng lần nữa.',
      en: 'Sum of the current areas of zones in operation that lie wholly in the place of the row; a zone inside another of the same place is not added again.'
    },
    sql: 'SELECT area_ha, added_zone_ids FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-zones-added',
    meaning: {
      vi: 'Số khu, cụm đang hoạt động, nằm trọn ở nơi của dòng, có diện tích công bố.',
      en: 'Zones in operation that lie wholly in the place of the row and have a published area.'
    },
    sql: 'SELECT len(added_zone_ids) FROM zone_place_totals WHERE level = ? AND place_id = ?'
  },
  {
    name: 'place-zones-addable',
    meaning: {
      vi: 'Số khu, cụm đang hoạt động, nằm trọn ở nơi của dòng và không nằm trong khu khác cùng nơi.',
      en: 'Zones in operation that lie wholly in the place of the row and in no other zone of it.'
    },
    sql: 'SELECT addable FROM zone_place_totals WHERE level = ? AND place_id = ?'
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
    name: 'rank-score',
    meaning: {
      vi: 'Điểm xếp hạng của một khu, cụm: bình quân có trọng số của mức đạt từng tiêu chí, mỗi mức từ 0 đến 1, viết theo thang 100 điểm. Mức đạt của một con số đi thẳng từ đầu thang tính 0 đến đầu thang tính 1; đầu thang lấy từ chính các khu, cụm đang xét (giá trị nhỏ nhất, và giá trị mà chín phần mười khu, cụm không vượt quá; khi có mười số trở xuống thì lấy giá trị lớn nhất), trừ khi người xem tự đặt. Tình trạng: hoạt động 1, đang xây dựng 0,5, quy hoạch 0. Ngành: tỷ lệ ngành cần tìm mà khu, cụm có. Tiêu chí chưa có số không bao giờ được tính là 0: nó có thể góp từ 0 đến hết trọng số, nên điểm là một khoảng. Số “hơn”, “ít nhất”, số các nguồn nêu khác nhau và độ lệch của khoảng cách cũng thành khoảng; không lấy bình quân các nguồn.',
      en: 'Score of a zone in a ranking: the weighted mean of how well it meets each criterion, each from 0 to 1, written as points of a hundred. A number runs in a straight line from the end of the scale that counts 0 to the one that counts 1; the ends are those of the zones being ranked (the lowest value, and the one that nine tenths of the zones do not exceed; the highest where ten zones or fewer have one) unless the reader states them. Status: operating 1, under construction 0.5, planned 0. Sectors: the share of those sought that the zone has. A criterion without a figure never counts as 0: it may add anything from 0 to its whole weight, so the score is a range. “Over”, “at least”, readings that disagree and the doubt of a distance give a range too; sources are never averaged.'
    },
    sql: 'SELECT 100 * sum(weight * least_reach) / sum(weight) AS lowest, 100 * sum(weight * most_reach) / sum(weight) AS highest\nFROM criteria -- reach of a number: greatest(0, least(1, (value - zero) / (one - zero))); not published: 0 to 1'
  },
  {
    name: 'rank-part',
    meaning: {
      vi: 'Phần mà một tiêu chí góp vào điểm: trọng số nhân mức đạt, chia cho tổng các trọng số.',
      en: 'What one criterion adds to a score: its weight times its reach, divided by all weights.'
    },
    sql: 'SELECT 100 * weight * least_reach / sum(weight) OVER () AS lowest, 100 * weight * most_reach / sum(weight) OVER () AS highest\nFROM criteria'
  },
  {
    name: 'rank-place',
    meaning: {
      vi: 'Những thứ hạng một khu, cụm có thể đứng: chỉ khu, cụm có điểm thấp nhất vẫn cao hơn điểm cao nhất của nó mới chắc chắn đứng trên.',
      en: 'The places a zone may have: only a zone whose lowest score is above its highest one surely stands before it.'
    },
    sql: 'SELECT 1 + count(*) FILTER (other.lowest > own.highest) AS best,\n  (SELECT count(*) FROM scores) - count(*) FILTER (other.highest < own.lowest) AS worst\nFROM scores AS own, scores AS other WHERE own.zone_id = ?'
  },
  {
    name: 'rank-candidates',
    meaning: {
      vi: 'Số khu, cụm qua các điều kiện bắt buộc của bảng xếp hạng.',
      en: 'Zones that meet the hard conditions of a ranking.'
    },
    sql: 'SELECT count(*) FROM explorer_zones -- with the conditions chosen'
  },
  {
    name: 'rank-known',
    meaning: {
      vi: 'Số khu, cụm đang xét có số công bố (hoặc đo được khoảng cách) cho tiêu chí.',
      en: 'Zones being ranked with a published figure, or a distance that can be measured, for the criterion.'
    },
    sql: 'SELECT count(DISTINCT zone_id) FROM zone_measures WHERE criterion = ? -- among the zones being ranked'
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
    name: 'zone-supports-may-apply',
    meaning: {
      vi: 'Số mức hỗ trợ mà mọi doanh nghiệp sản xuất đặt tại khu, cụm đều được áp dụng (đầu thấp) và số có thể áp dụng tùy doanh nghiệp (đầu cao), xét tại ngày 01/11/2026.',
      en: 'Supports that apply to any manufacturer in a zone (lower end) and those that may, depending on the manufacturer (upper end), on 1 November 2026.'
    },
    sql: "SELECT count(*) FROM supports\nWHERE province_id IN (?, 'national') -- and no condition on place or date refuses the zone"
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
  },
  {
    name: 'support-rules-count',
    meaning: { vi: 'Số quy định hỗ trợ trong tập số liệu.', en: 'Support rules in the data.' },
    sql: 'SELECT count(*) FROM supports'
  },
  {
    name: 'support-applies',
    meaning: {
      vi: 'Số quy định mà mọi điều kiện đối chiếu được đều thỏa mãn với tình huống đã chọn.',
      en: 'Support rules of which every comparable condition holds in the situation chosen.'
    },
    sql: "SELECT s.support_id, c.kind, c.values, c.value_min, c.value_max\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id\n  AND c.kind NOT IN ('item', 'combining', 'to-check')"
  },
  {
    name: 'support-undecided',
    meaning: {
      vi: 'Số quy định còn thiếu thông tin để quyết định với tình huống đã chọn.',
      en: 'Support rules that lack a fact in the situation chosen.'
    },
    sql: "SELECT s.support_id, c.kind, c.values, c.value_min, c.value_max\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id\n  AND c.kind NOT IN ('item', 'combining', 'to-check')"
  },
  {
    name: 'support-refused',
    meaning: {
      vi: 'Số quy định không áp dụng với tình huống đã chọn.',
      en: 'Support rules that do not apply in the situation chosen.'
    },
    sql: 'SELECT s.support_id, s.province_id, s.period_start, s.period_end, s.status, c.kind, c.values\nFROM supports s LEFT JOIN support_conditions c ON c.support_id = s.support_id'
  },
  {
    name: 'support-validity',
    meaning: {
      vi: 'Số quy định hỗ trợ theo hiệu lực vào ngày phát hành số liệu.',
      en: 'Support rules by what is in force on the day of the data release.'
    },
    sql: 'SELECT status, period_start, period_end, count(*) FROM supports GROUP BY status, period_start, period_end'
  },
  {
    name: 'support-items',
    meaning: {
      vi: 'Số quy định còn hiệu lực cùng chi cho một nội dung.',
      en: 'Support rules in force that pay for the same item.'
    },
    sql: "SELECT unnest(values) AS item, count(DISTINCT support_id) FROM support_conditions\nWHERE kind = 'item' GROUP BY item"
  },
  {
    name: 'zone-supports',
    meaning: {
      vi: 'Số quy định hỗ trợ có thể áp dụng tại khu, cụm của trang vào ngày phát hành số liệu.',
      en: 'Support rules that may apply in the zone of the page on the day of the data release.'
    },
    sql: "SELECT s.support_id FROM supports s, zones z\nWHERE z.zone_id = ? AND s.province_id IN ('national', z.province_id)"
  },
  {
    name: 'policies-count',
    meaning: { vi: 'Số văn bản trong thư viện.', en: 'Instruments in the library.' },
    sql: 'SELECT count(*) FROM policies'
  },
  {
    name: 'policies-found',
    meaning: { vi: 'Số văn bản khớp với ô tìm và bộ lọc.', en: 'Instruments that match the search and the filters.' },
    sql: 'SELECT count(*) FROM policies'
  },
  {
    name: 'procedures-count',
    meaning: { vi: 'Số thủ tục được các nguồn nêu tên.', en: 'Procedures that sources name.' },
    sql: 'SELECT count(*) FROM procedures'
  },
  {
    name: 'procedure-cut',
    meaning: {
      vi: 'Phần trăm thời gian cắt giảm của một thủ tục: (thời hạn theo quy định − thời hạn rút ngắn) chia thời hạn theo quy định.',
      en: 'Percentage of time cut of a procedure: (statutory − shortened) divided by statutory days.'
    },
    sql: 'SELECT procedure_id, 100 * (statutory_days - shortened_days) / statutory_days FROM procedures\nWHERE statutory_days > 0 AND shortened_days IS NOT NULL'
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
