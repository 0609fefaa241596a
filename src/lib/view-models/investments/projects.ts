import type { Listed } from '#lib/domain/row-limits.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Currency } from '../charts/chart-model.ts';
import type { Summed } from '../charts/evidence.ts';
import type { Investment } from './investment-view.ts';

/** Key of the projects outside any named zone, or of which no source names a country. */
export const none = 'none';
/** Key of projects with investors of more than one country. */
export const several = 'several';
/** Key of the groups that are not told apart by name. */
export const other = 'other';

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** What projects are told apart by. The same rules stand in SQL in queries/project-sums.ts; a property test holds both equal. */
export const columnKeys = {
  sector: ({ sectorId }) => sectorId,
  zone: ({ zone }) => zone?.id ?? none,
  status: ({ status }) => status,
  origin: ({ origin }) => origin,
  investors: ({ countries }) => (countries.length > 1 ? several : (countries[0] ?? none)),
  /** Whether a source names an investor from abroad, or any country at all. */
  abroad: ({ origin }) => yesOrNo(origin === 'foreign' || origin === 'joint'),
  told: ({ origin }) => yesOrNo(origin !== 'unknown'),
  /** Whether the main report names capital in that currency, or in any. */
  usd: ({ main }) => yesOrNo(main !== null && main.usd !== null),
  vnd: ({ main }) => yesOrNo(main !== null && main.vnd !== null),
  capital: ({ main }) => yesOrNo(main !== null && (main.usd !== null || main.vnd !== null))
} as const satisfies Readonly<Record<string, (project: Investment) => string>>;
export type GroupColumn = keyof typeof columnKeys;

/** A column, and the values that stand by themselves; all others stand together as `other`. Without `named` every value does. */
export interface GroupBy {
  readonly column: GroupColumn;
  readonly named?: ReadonlySet<string>;
}

/** Stages of capital: total investment is done, what a source calls planned is not. */
export type CapitalStage = 'done' | 'planned';

/** What charts say of some projects. */
export interface ProjectGroup {
  /** Values of the columns that tell it from the others. */
  readonly keys: readonly string[];
  readonly count: number;
  /** Reports the projects are counted by, as many as a sum names; the largest projects first. */
  readonly refs: readonly string[];
  /** Capital of main reports in one measure and one currency; null where none names it. */
  readonly capital: (stage: CapitalStage, currency: Currency) => Summed | null;
}

export const noProjects: ProjectGroup = { keys: [], count: 0, refs: [], capital: () => null };

/**
 * Projects as the charts of investments ask about them: by groups, never one by one, so that a chart of a million is made of the same
 * program as one of a hundred. Totals over several projects are in none of it but `listed`.
 */
export interface Projects {
  readonly all: ProjectGroup;
  /** In the order of their largest projects. */
  groups(...by: readonly GroupBy[]): readonly ProjectGroup[];
  /** First and last year of the reports the projects are counted by; null where none is dated. */
  readonly asOf: string | null;
  readonly names: Readonly<Record<'sector' | 'zone', ReadonlyMap<string, string>>>;
  /** Those with the largest capital by the main report in that currency, the largest first. */
  largest(currency: Currency, count: number): readonly Investment[];
  /** The reports behind a chart: all of them, or the first as a page lists them. */
  behind(
    marksOf: (project: Investment) => readonly string[],
    setting: CatalogueSetting
  ): Pick<CatalogueChart, 'evidence' | 'weighed' | 'all'>;
  /** What a page lists, with totals over several projects. */
  readonly listed: Listed<Investment>;
}

/** Groups by the values of one column. */
export const byColumn = (projects: Projects, column: GroupColumn): readonly ProjectGroup[] =>
  projects.groups({ column });

/** The group of one value of a column; one without projects where there is none. */
export const groupOf = (projects: Projects, column: GroupColumn, key: string): ProjectGroup =>
  byColumn(projects, column).find(({ keys }) => keys[0] === key) ?? noProjects;
