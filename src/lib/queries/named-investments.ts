import { allInvestments, allReports, type InvestmentRow } from './investments.ts';
import type { Query } from './query.ts';
import type { ReportLine } from './report-line.ts';

/** Stands between ids in one parameter. */
const mark = '\u001F';
const isNamed = `investment_id IN (SELECT unnest(string_split(?, chr(${mark.charCodeAt(0)}))))`;
const parameters = (ids: readonly string[]): readonly string[] => [ids.join(mark)];

/** The investments of these ids. */
export const namedInvestments: Query<readonly string[], InvestmentRow> = {
  ...allInvestments,
  name: 'named-investments',
  sql: allInvestments.sql.replace('ORDER BY', `WHERE i.${isNamed}\nORDER BY`),
  parameters
};

/** What sources report of the investments of these ids. */
export const namedReports: Query<readonly string[], ReportLine> = {
  ...allReports,
  name: 'named-reports',
  sql: allReports.sql.replace('ORDER BY', `WHERE ${isNamed}\nORDER BY`),
  parameters
};
