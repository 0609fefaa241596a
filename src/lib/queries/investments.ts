import type { InvestmentStatus } from '#lib/domain/vocabulary.ts';
import { investmentKinds, investmentStatuses } from './choices.ts';
import { noParameters, type Query } from './query.ts';
import { decodeReportLine, reportOrder, type ReportLine } from './report-line.ts';

/** One investment with the names of its sector and zone. */
export interface InvestmentRow {
  readonly investment_id: string;
  /** `group` is a total over several projects: shown, never added. */
  readonly kind: 'project' | 'group';
  readonly name_vi: string;
  readonly name_en: string;
  readonly investor: string | null;
  /** ISO 3166 alpha-2 of every investor; empty where no source names a country. */
  readonly countries: readonly string[];
  readonly zone_id: string | null;
  readonly zone_vi: string | null;
  readonly zone_en: string | null;
  readonly province_id: string;
  readonly former_province_id: string;
  readonly sector_id: string;
  readonly sector_vi: string;
  readonly sector_en: string;
  /** True only where a source says so. */
  readonly supporting_industry: boolean;
  readonly status: InvestmentStatus;
  readonly year: number | null;
}

/** Which investments do the sources name, where, in what sector, by whom and in what year? */
export const allInvestments: Query<void, InvestmentRow> = {
  name: 'all-investments',
  tables: ['investments', 'sectors', 'zones'],
  sql: `
SELECT i.investment_id, i.kind, i.name_vi, i.name_en, i.investor, coalesce(i.country, []::VARCHAR[]) AS countries,
  i.zone_id, z.name_vi AS zone_vi, z.name_en AS zone_en, i.province_id,
  coalesce(i.former_province_id, i.province_id) AS former_province_id,
  i.sector_id, s.name_vi AS sector_vi, s.name_en AS sector_en,
  coalesce(i.supporting_industry, false) AS supporting_industry, i.status, CAST(i.year AS INTEGER) AS year
FROM investments i
JOIN sectors s ON s.sector_id = i.sector_id
LEFT JOIN zones z ON z.zone_id = i.zone_id
ORDER BY i.investment_id`,
  parameters: noParameters,
  decode: (row) => ({
    investment_id: row.text('investment_id'),
    kind: row.choice('kind', investmentKinds),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    investor: row.textOrNull('investor'),
    countries: row.list('countries'),
    zone_id: row.textOrNull('zone_id'),
    zone_vi: row.textOrNull('zone_vi'),
    zone_en: row.textOrNull('zone_en'),
    province_id: row.text('province_id'),
    former_province_id: row.text('former_province_id'),
    sector_id: row.text('sector_id'),
    sector_vi: row.text('sector_vi'),
    sector_en: row.text('sector_en'),
    supporting_industry: row.flag('supporting_industry'),
    status: row.choice('status', investmentStatuses),
    year: row.numberOrNull('year')
  })
};

/** What do the sources report of the capital of every investment? */
export const allReports: Query<void, ReportLine> = {
  name: 'all-investment-reports',
  tables: ['investment_reports', 'investments', 'sources'],
  sql: `SELECT * FROM report_lines ${reportOrder}`,
  parameters: noParameters,
  decode: decodeReportLine
};
