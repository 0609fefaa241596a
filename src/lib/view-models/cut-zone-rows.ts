/** Rows of a zone with very many investments: those that its page lists, and what all of them come to. */
import { zoneRows } from '#lib/domain/row-limits.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import { capitalTotals, isWithoutCapital, listedInvestments, zoneInvestmentsOf } from './zone-investments.ts';
import type { ZonePageView } from './zone-page.ts';
import { zoneSourcesOf } from './zone-sources.ts';

/** What a page tells of all rows; the same in every language. */
export type ZoneSums = Pick<
  ZonePageView,
  'investmentCount' | 'projectCount' | 'withoutCapital' | 'investmentTotals' | 'sources' | 'figureCount'
>;

/** `sums` are there where the rows of investments are not all. */
export interface CutZoneRows extends ZonePageRows {
  readonly sums?: ZoneSums;
}

export function sumsOfZone(rows: ZonePageRows): ZoneSums {
  const investments = zoneInvestmentsOf(rows.investments, rows.reports, 'vi');
  return {
    investmentCount: investments.length,
    projectCount: investments.filter(({ kind }) => kind === 'project').length,
    withoutCapital: investments.filter(isWithoutCapital).length,
    investmentTotals: capitalTotals(investments),
    ...zoneSourcesOf(rows)
  };
}

/** The rows as they are where the page lists all; else those it lists, and the reports that its sums name. */
export function cutZoneRows(rows: ZonePageRows): CutZoneRows {
  if (rows.investments.length <= zoneRows.held) return rows;
  const listed = listedInvestments(zoneInvestmentsOf(rows.investments, rows.reports, 'vi'), zoneRows);
  const ids = new Set(listed.rows.map(({ id }) => id));
  const sums = sumsOfZone(rows);
  const named = new Set(sums.investmentTotals.flatMap(({ figures }) => figures.map(({ ref }) => ref.split('/')[1])));
  return {
    ...rows,
    investments: rows.investments.filter(({ investment_id }) => ids.has(investment_id)),
    reports: rows.reports.filter(({ investment_id, report_id }) => ids.has(investment_id) || named.has(report_id)),
    sums
  };
}
