import type { ReportLine } from '#lib/queries/report-line.ts';
import type { ReportColumn } from './figures.ts';

/** Roles that report the capital of the whole investment; parts, group totals and mentions are of something else. */
const ofTheWhole: readonly ReportLine['role'][] = ['main', 'alternate'];

/** Other reports of the same investment's whole capital in that currency and of the same measure, newest first, undated last. */
export function otherReports(
  report: ReportLine,
  column: ReportColumn,
  all: readonly ReportLine[]
): readonly ReportLine[] {
  if (!ofTheWhole.includes(report.role)) return [];
  return all
    .filter(
      (other) =>
        other.report_id !== report.report_id &&
        other.investment_id === report.investment_id &&
        ofTheWhole.includes(other.role) &&
        other.measure === report.measure &&
        other[column] !== null
    )
    .toSorted((a, b) => (b.as_of ?? '').localeCompare(a.as_of ?? '', 'en'));
}

/** Whether two reports of one thing state different capital at the same date, or both undated. */
export function reportsDisagree(a: ReportLine, b: ReportLine, column: ReportColumn): boolean {
  return a.as_of === b.as_of && a[column] !== b[column];
}
