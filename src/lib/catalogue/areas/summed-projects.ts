import type { NamedRow } from '#lib/domain/explorer-rows.ts';
import { heldRows, listedRows, type Listed } from '#lib/domain/row-limits.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { askedOnce } from '#lib/queries/asked-once.ts';
import { sectorNames } from '#lib/queries/explorer-data.ts';
import { namedInvestments, namedReports } from '#lib/queries/named-investments.ts';
import {
  countedGroups,
  firstPlaced,
  firstReported,
  firstReportedProjects,
  investmentSources,
  largestIn,
  listedIn,
  placeProjects,
  projectSources,
  projectYears,
  summedGroups,
  type CapitalOfReports,
  type CountedGroup,
  type SummedGroup
} from '#lib/queries/project-sums.ts';
import { ask, askOne } from '#lib/queries/query.ts';
import { zoneNames } from '#lib/queries/search-names.ts';
import { rowsOf } from '#lib/queries/table-size.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { Currency } from '#lib/view-models/charts/chart-model.ts';
import type { Summed } from '#lib/view-models/charts/evidence.ts';
import { investmentEvidence } from '#lib/view-models/investments/evidence.ts';
import { investmentViews, type Investment } from '#lib/view-models/investments/investment-view.ts';
import { noProjects, type GroupBy, type ProjectGroup, type Projects } from '#lib/view-models/investments/projects.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import { yearSpan } from '#lib/view-models/year-span.ts';

/** What charts of investments ask, as sums of the engine: no more rows are held than a page lists. */
export const summedProjects = (run: Run, { format: { lang } }: Pick<CatalogueSetting, 'format'>): Projects =>
  madeProjects(run, lang);

const madeProjects = askedOnce(makeProjects);

function makeProjects(run: Run, lang: Lang): Projects {
  run(placeProjects);
  const sums = sumsOf(run, 'projects');
  const groups = (...by: readonly GroupBy[]): readonly ProjectGroup[] => groupsOf(sums, by);
  const [all = noProjects] = groups();
  const behind = behindOf(run, lang, 'project');
  return {
    all,
    groups,
    asOf: yearSpan(askOne(run, projectYears, undefined) ?? []),
    names: {
      sector: namesOf(ask(run, sectorNames, undefined), lang),
      zone: namesOf(ask(run, zoneNames, undefined), lang)
    },
    largest(currency, count) {
      const ids = ask(run, largestIn[currency], count);
      const own = new Map(investmentsOf(run, ids, lang).map((one) => [one.id, one]));
      return ids.flatMap((id) => own.get(id) ?? []);
    },
    behind,
    listed: listedOf(run, lang)
  };
}

const sourcesOf = askedOnce((run: Run, of: 'project' | 'any') =>
  ask(run, of === 'project' ? projectSources : investmentSources, undefined)
);

/** The reports behind a chart of projects, or of projects and totals over several: the first of them, and the sources of all. */
export function behindOf(run: Run, lang: Lang, of: 'project' | 'any'): Projects['behind'] {
  run(placeProjects);
  const sources = sourcesOf(run, of);
  const all = sources.reduce((sum, source) => sum + source.reports, 0);
  const first = of === 'project' ? firstReportedProjects : firstReported;
  const ids = ask(run, first, all > heldRows ? listedRows : heldRows);
  const investments = investmentsOf(run, ids, lang);
  return (marksOf, setting) => {
    const evidence = investmentEvidence(investments, marksOf, setting);
    if (all <= heldRows) return { evidence };
    return {
      evidence: evidence.slice(0, listedRows),
      weighed: sources.map((source) => ({ source: sourceRefOf(source), rows: source.reports })),
      all: { evidence: all }
    };
  };
}

const namesOf = (rows: readonly NamedRow[], lang: Lang): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [row.id, row[`name_${lang}`]]));

/** The investments of these ids, the largest first. */
const investmentsOf = (run: Run, ids: readonly string[], lang: Lang): readonly Investment[] =>
  investmentViews(ask(run, namedInvestments, ids), ask(run, namedReports, ids), lang);

function listedOf(run: Run, lang: Lang): Listed<Investment> {
  const all = rowsOf(run, 'investments');
  if (all <= heldRows) return { rows: investmentsOf(run, ask(run, firstPlaced, all), lang), all };
  const inDong = ask(run, listedIn.vnd, listedRows / 2);
  const inDollars = ask(run, listedIn.usd, listedRows - inDong.length);
  const own = new Map(investmentsOf(run, [...inDollars, ...inDong], lang).map((one) => [one.id, one]));
  return { rows: [...inDollars, ...inDong].flatMap((id) => own.get(id) ?? []), all };
}

/** Counts and capital of groups, asked once for both languages. */
interface Sums {
  readonly counted: (by: readonly GroupBy[]) => readonly CountedGroup[];
  readonly summed: (by: readonly GroupBy[]) => ReadonlyMap<string, SummedGroup>;
}

const sumsOf = askedOnce((run: Run): Sums => ({
  counted: once((by) => countedGroups(run, by)),
  summed: once((by) => new Map(summedGroups(run, by).map((sum) => [sumKey(sum.keys, sum.measure, sum.currency), sum])))
}));

function once<Answer>(answer: (by: readonly GroupBy[]) => Answer): (by: readonly GroupBy[]) => Answer {
  const answers = new Map<string, Answer>();
  return (by) => {
    const key = JSON.stringify(by.map(({ column, named }) => [column, named === undefined ? null : [...named]]));
    const known = answers.get(key);
    if (known !== undefined) return known;
    const fresh = answer(by);
    answers.set(key, fresh);
    return fresh;
  };
}

const measureOf = { done: 'total-investment', planned: 'planned' } as const;
const columnOf = { usd: 'capital_usd_m', vnd: 'capital_vnd_bn' } as const;
const unitOf = { usd: 'USD m', vnd: 'VND bn' } as const;
const sumKey = (keys: readonly string[], measure: string, currency: string): string =>
  [...keys, measure, currency].join(' ');

const groupsOf = (sums: Sums, by: readonly GroupBy[]): readonly ProjectGroup[] =>
  sums.counted(by).map(({ keys, count, reports }) => ({
    keys,
    count,
    refs: reports.map((report) => `investment_reports/${report}`),
    capital(stage, currency) {
      const sum = sums.summed(by).get(sumKey(keys, measureOf[stage], currency));
      return sum === undefined ? null : capitalOf(sum, currency);
    }
  }));

/** Capital as a chart says it: one figure as published, several as their sum. */
export function capitalOf(
  { figures, value, qualifiers, reports, asOf, sourceId }: CapitalOfReports,
  currency: Currency
): Summed {
  const refs = reports.map((report) => `investment_reports/${report}/${columnOf[currency]}`);
  const [ref] = refs;
  const unit = unitOf[currency];
  const isOnly = figures === 1 && ref !== undefined;
  const qualifier = qualifiers[0] ?? 'exact';
  return {
    unit,
    figures,
    value,
    qualifiers: isOnly ? qualifiers : [...qualifiers, ...qualifiers],
    refs,
    only: isOnly
      ? { kind: 'published', ref, value, valueMax: null, qualifier, unit, decimals: null, asOf, sourceId }
      : null
  };
}
