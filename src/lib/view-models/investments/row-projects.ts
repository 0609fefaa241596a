import type { Figure } from '#lib/domain/figure.ts';
import { byKey } from '../charts/bar-rows.ts';
import type { Currency } from '../charts/chart-model.ts';
import { summed } from '../charts/evidence.ts';
import { yearSpan } from '../year-span.ts';
import { listedInvestments } from '../zone-investments.ts';
import { firstReport, investmentEvidence, mainCapital, projectsOf, reportRefs } from './evidence.ts';
import type { Investment } from './investment-view.ts';
import { columnKeys, other, type CapitalStage, type GroupBy, type ProjectGroup, type Projects } from './projects.ts';

const measureOf = { done: 'total-investment', planned: 'planned' } as const;

/** What charts ask, from the investments themselves, largest first. */
export function rowProjects(investments: readonly Investment[]): Projects {
  const projects = projectsOf(investments);
  return {
    all: rowGroup(projects),
    groups: (...by) => grouped(projects, by),
    get asOf() {
      return yearSpan(projects.map((project) => firstReport(project)?.asOf ?? null));
    },
    get names() {
      return {
        sector: new Map(projects.map(({ sectorId, sector }) => [sectorId, sector])),
        zone: new Map(projects.flatMap(({ zone }) => (zone === null ? [] : [[zone.id, zone.name]])))
      };
    },
    largest: (currency, count) => largest(projects, currency).slice(0, count),
    behind: (marksOf, setting) => ({ evidence: investmentEvidence(projects, marksOf, setting) }),
    get listed() {
      return listedInvestments(investments);
    }
  };
}

/** What charts say of these projects. */
export const rowGroup = (own: readonly Investment[], keys: readonly string[] = []): ProjectGroup => ({
  keys,
  count: own.length,
  refs: reportRefs(own),
  capital: (stage, currency) => summed(capitalFigures(own, stage, currency))
});

function capitalFigures(own: readonly Investment[], stage: CapitalStage, currency: Currency): readonly Figure[] {
  return own.flatMap((project) => {
    const figure = mainCapital(project, currency);
    return figure === null || project.main?.measure !== measureOf[stage] ? [] : [figure];
  });
}

const keyOf = (project: Investment, { column, named }: GroupBy): string => {
  const key = columnKeys[column](project);
  return named === undefined || named.has(key) ? key : other;
};

function grouped(projects: readonly Investment[], by: readonly GroupBy[]): readonly ProjectGroup[] {
  const keysOf = (project: Investment): readonly string[] => by.map((one) => keyOf(project, one));
  return [...byKey(projects, (project) => keysOf(project).join(' '))].flatMap(([, own]) => {
    const [first] = own;
    return first === undefined ? [] : [rowGroup(own, keysOf(first))];
  });
}

function largest(projects: readonly Investment[], currency: Currency): readonly Investment[] {
  const valueOf = (project: Investment): number => mainCapital(project, currency)?.value ?? 0;
  return projects
    .filter((project) => mainCapital(project, currency) !== null)
    .toSorted((a, b) => valueOf(b) - valueOf(a) || (a.id < b.id ? -1 : 1));
}
