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
