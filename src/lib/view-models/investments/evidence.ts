import type { ComputedFigure, Figure } from '#lib/domain/figure.ts';
import { listedRefs } from '#lib/domain/row-limits.ts';
import { computed } from '../charts/evidence.ts';
import type { EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { CapitalReport } from '../zone-page.ts';
import type { Investment } from './investment-view.ts';
import type { ProjectGroup } from './projects.ts';

/** Projects, without totals over several of them. */
export const projectsOf = (all: readonly Investment[]): readonly Investment[] =>
  all.filter(({ kind }) => kind === 'project');

export const reportRef = (report: CapitalReport): string => `investment_reports/${report.id}`;

/** The report a project is counted by: its main one, else the first that names it. */
export const firstReport = ({ main, others }: Investment): CapitalReport | null => main ?? others[0] ?? null;

/** Capital by the main report in one currency; null where it names none, and for totals over several projects. */
export function mainCapital({ kind, main }: Investment, currency: 'usd' | 'vnd'): Figure | null {
  return kind === 'project' && main !== null ? main[currency] : null;
}

/** The reports that projects are counted by, as many as a sum names. */
export const reportRefs = (projects: readonly Investment[]): readonly string[] =>
  listedRefs(
    projects.flatMap((project) => {
      const report = firstReport(project);
      return report === null ? [] : [reportRef(report)];
    })
  );

/** How many projects a group has, with the reports that name them. */
export const countFigure = (chart: string, { count, refs }: Pick<ProjectGroup, 'count' | 'refs'>): ComputedFigure => ({
  ...computed(chart, count, 'projects'),
  rows: refs
});

/** The same of projects. */
export const countOf = (chart: string, projects: readonly Investment[]): ComputedFigure =>
  countFigure(chart, { count: projects.length, refs: reportRefs(projects) });

const figuresOf = ({ usd, vnd }: CapitalReport): readonly Figure[] => [usd, vnd].filter((figure) => figure !== null);

/** Every report of the investments: main ones first, the others with the reason why they are not added. */
export function investmentEvidence(
  all: readonly Investment[],
  marksOf: (investment: Investment) => readonly string[],
  { m }: CatalogueSetting
): readonly EvidenceRow[] {
  const words = m.investments;
  return all.flatMap((investment) =>
    [investment.main, ...investment.others].flatMap((report) =>
      report === null
        ? []
        : [
            {
              key: reportRef(report),
              marks: marksOf(investment),
              label:
                report.nameAsReported === investment.name
                  ? investment.name
                  : words.asReported(investment.name, report.nameAsReported),
              figures: figuresOf(report),
              asOf: report.asOf,
              source: report.source,
              locator: report.locator,
              remark: remarkOf(investment, report, words)
            }
          ]
    )
  );
}

function remarkOf(
  investment: Investment,
  report: CapitalReport,
  words: CatalogueSetting['m']['investments']
): string | null {
  if (investment.kind === 'group') return words.remark['group-total'];
  if (report.role !== 'main') return words.remark[report.role];
  if (report.usd === null && report.vnd === null) return words.remark.mention;
  return report.measure === 'planned' ? words.plannedRemark : null;
}
