import type { InvestmentReportsRow } from '#lib/domain/rows.ts';
import { capitalMeasures, investmentKinds, qualifiers, reportRoles } from './choices.ts';
import type { Query, RowReader } from './query.ts';
import { decodeSourceFields, type SourceFields } from './source-fields.ts';

/** One source's report of an investment, with the investment's name. */
export interface ReportLine
  extends
    SourceFields,
    Pick<
      InvestmentReportsRow,
      | 'report_id'
      | 'investment_id'
      | 'name_as_reported'
      | 'capital_usd_m'
      | 'capital_vnd_bn'
      | 'qualifier'
      | 'measure'
      | 'as_of'
      | 'role'
      | 'locator'
    > {
  readonly kind: 'project' | 'group';
  readonly investment_vi: string;
  readonly investment_en: string;
}

/** The main report first, then from new to old, undated last. */
export const reportOrder = `ORDER BY investment_id, role <> 'main', as_of DESC NULLS LAST, report_id`;

export function decodeReportLine(row: RowReader): ReportLine {
  return {
    ...decodeSourceFields(row),
    report_id: row.text('report_id'),
    investment_id: row.text('investment_id'),
    investment_vi: row.text('investment_vi'),
    investment_en: row.text('investment_en'),
    kind: row.choice('kind', investmentKinds),
    name_as_reported: row.text('name_as_reported'),
    capital_usd_m: row.numberOrNull('capital_usd_m'),
    capital_vnd_bn: row.numberOrNull('capital_vnd_bn'),
    qualifier: row.choiceOrNull('qualifier', qualifiers),
    measure: row.choiceOrNull('measure', capitalMeasures),
    as_of: row.textOrNull('as_of'),
    role: row.choice('role', reportRoles),
    locator: row.textOrNull('locator')
  };
}

/** What is reported of the investments in one zone? */
export const zoneReports: Query<string, ReportLine> = {
  name: 'zone-reports',
  tables: ['investment_reports', 'investments', 'sources'],
  sql: `SELECT * FROM report_lines WHERE zone_id = ? ${reportOrder}`,
  parameters: (zoneId) => [zoneId],
  decode: decodeReportLine
};

/** What does one source report of investments, and what do others report of the same ones? */
export const sourceReports: Query<string, ReportLine> = {
  name: 'source-reports',
  tables: ['investment_reports', 'investments', 'sources'],
  sql: `SELECT * FROM report_lines
WHERE investment_id IN (SELECT investment_id FROM investment_reports WHERE source_id = ?) ${reportOrder}`,
  parameters: (sourceId) => [sourceId],
  decode: decodeReportLine
};
