import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ReportLine } from '#lib/queries/report-line.ts';
import type { ZoneInvestmentRow } from '#lib/queries/zone-investments.ts';
import { byKey } from './charts/bar-rows.ts';
import { qualifierOfSum } from './charts/evidence.ts';
import { figureOfReport } from './figures.ts';
import { sourceRefOf } from './reading-series.ts';
import { type Listed, type RowLimits, tableRows, zoneRows } from '#lib/domain/row-limits.ts';
import type { CapitalReport, CapitalTotal, ZoneInvestment } from './zone-page.ts';

/** The investments of a zone, each with its one main report and the others beside it. Largest first, without capital last. */
export function zoneInvestmentsOf(
  rows: readonly ZoneInvestmentRow[],
  reports: readonly ReportLine[],
  lang: Lang
): readonly ZoneInvestment[] {
  const byInvestment = byKey(reports, (report) => report.investment_id);
  return rows
    .map((row) => {
      const own = byInvestment.get(row.investment_id) ?? [];
      const main = own.find((report) => report.role === 'main');
      return {
        id: row.investment_id,
        name: row[`name_${lang}`],
        kind: row.kind,
        status: row.status,
        year: row.year,
        sectorId: row.sector_id,
        sector: row[`sector_${lang}`],
        countries: row.countries,
        investor: row.investor,
        main: main === undefined ? null : capitalReportOf(main),
        others: own.filter((report) => report !== main).map(capitalReportOf)
      };
    })
    .toSorted((a, b) => size(b.main?.usd) - size(a.main?.usd) || size(b.main?.vnd) - size(a.main?.vnd));
}

function capitalReportOf(report: ReportLine): CapitalReport {
  return {
    id: report.report_id,
    role: report.role,
    nameAsReported: report.name_as_reported,
    usd: figureOfReport(report, 'capital_usd_m'),
    vnd: figureOfReport(report, 'capital_vnd_bn'),
    measure: report.measure,
    source: sourceRefOf(report),
    locator: report.locator,
    asOf: report.as_of
  };
}

/** Below any published value: zero is one. */
const size = (figure: Figure | null | undefined): number => figure?.value ?? -1;

/** What a page lists of investments: all that it can hold, else the largest in dollars and the largest in dong, which have no common scale. */
export function listedInvestments<One extends ZoneInvestment>(
  all: readonly One[],
  limits: RowLimits = tableRows
): Listed<One> {
  if (all.length <= limits.held) return { rows: all, all: all.length };
  const inDong = all
    .filter(({ main }) => main?.usd === null && main.vnd !== null)
    .toSorted((a, b) => size(b.main?.vnd) - size(a.main?.vnd))
    .slice(0, limits.listed / 2);
  const inDollars = all
    .filter(({ main }) => main !== null && main.usd !== null)
    .slice(0, limits.listed - inDong.length);
  return { rows: [...inDollars, ...inDong], all: all.length };
}

/** A project whose capital no source names. */
export const isWithoutCapital = ({ kind, main }: ZoneInvestment): boolean =>
  kind === 'project' && (main === null || (main.usd === null && main.vnd === null));

/** Main reports of projects added within one measure and one currency; groups, alternates and parts are left out. */
export function capitalTotals(investments: readonly ZoneInvestment[]): readonly CapitalTotal[] {
  const mains = investments.flatMap(({ kind, main }) => (kind === 'project' && main !== null ? [main] : []));
  return (['total-investment', 'planned'] as const).flatMap((measure) =>
    (['usd', 'vnd'] as const).flatMap((currency) => {
      const figures = mains.flatMap((main) => {
        const figure = main[currency];
        return main.measure === measure && figure !== null ? [figure] : [];
      });
      if (figures.length === 0) return [];
      return [
        {
          measure,
          unit: currency === 'usd' ? ('USD m' as const) : ('VND bn' as const),
          value: exactSum(figures.map((figure) => figure.value)),
          qualifier: qualifierOfSum(figures.map((figure) => figure.qualifier)),
          floor: figures.some((figure) => figure.qualifier === 'over' || figure.qualifier === 'at-least'),
          projects: figures.length,
          figures: addendsOf(figures)
        }
      ];
    })
  );
}

/** All addends of the sum of a zone, the largest of very many. */
const addendsOf = (figures: readonly Figure[]): readonly Figure[] =>
  figures.length > zoneRows.held ? figures.toSorted((a, b) => b.value - a.value).slice(0, zoneRows.listed) : figures;

/** Sum without the dust of binary fractions: figures have six decimals at most. */
function exactSum(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}
