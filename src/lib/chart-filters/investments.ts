import { investmentsIn } from '#lib/catalogue/areas/investments-in.ts';
import type { Run } from '#lib/domain/sql.ts';
import { compareNames } from '#lib/i18n/collate.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import { allInvestments, allReports } from '#lib/queries/investments.ts';
import { readInvestments } from '#lib/url/investments-address.ts';
import type { CatalogueChart, CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { projectsOf } from '#lib/view-models/investments/evidence.ts';
import { filterInvestments } from '#lib/view-models/investments/filter-investments.ts';
import { flowChart } from '#lib/view-models/investments/flow-chart.ts';
import { byStatusChart, byZoneChart } from '#lib/view-models/investments/group-charts.ts';
import { origins } from '#lib/view-models/investments/investment-view.ts';
import { largestChart } from '#lib/view-models/investments/largest-chart.ts';
import { originChart } from '#lib/view-models/investments/origin-chart.ts';
import type { Projects } from '#lib/view-models/investments/projects.ts';
import { rowProjects } from '#lib/view-models/investments/row-projects.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import type { FieldOption, FilterField } from './filter-field.ts';
import { currencyField } from './linked.ts';

type Make = (projects: Projects, setting: CatalogueSetting, currency?: 'usd' | 'vnd') => CatalogueChart;

const named = (pairs: readonly (readonly [string, string])[]): readonly FieldOption[] =>
  [...new Map(pairs)].map(([value, text]) => ({ value, text })).toSorted((a, b) => compareNames(a.text, b.text));

function fields(run: Run, setting: CatalogueSetting, twoCurrencies: boolean): readonly FilterField[] {
  const { m } = setting;
  const words = m.investments;
  const all = investmentsIn(run, setting);
  const one = { kind: 'choice', several: false } as const;
  const many = { kind: 'choice', several: true } as const;
  const options = (texts: Readonly<Record<string, string>>): readonly FieldOption[] =>
    Object.entries(texts).map(([value, text]) => ({ value, text }));
  return [
    { ...one, name: 'province', label: words.choice.province, options: options(words.province) },
    {
      ...many,
      name: 'sector',
      label: words.choice.sector,
      options: named(all.map(({ sectorId, sector }) => [sectorId, sector]))
    },
    {
      ...one,
      name: 'origin',
      label: words.choice.origin,
      options: origins.map((value) => ({ value, text: words.origin.column[value] }))
    },
    {
      ...many,
      name: 'country',
      label: words.choice.country,
      options: named(
        all.flatMap(({ countries }) => countries.map((code) => [code, m.vocabulary.country[code] ?? code] as const))
      )
    },
    {
      ...one,
      name: 'status',
      label: words.choice.status,
      more: true,
      options: options(m.vocabulary.investmentStatus)
    },
    { kind: 'range', name: 'year', label: words.choice.year, unit: null, least: 1900, most: 2100, more: true },
    {
      kind: 'range',
      name: 'capital',
      label: m.explorer.capital,
      unit: 'USD m',
      least: 0,
      most: 999_999,
      more: true
    },
    {
      kind: 'range',
      name: 'capital-vnd',
      label: words.choice['capital-vnd'],
      unit: 'VND bn',
      least: 0,
      most: 99_999_999,
      more: true
    },
    {
      ...one,
      name: 'zone',
      label: words.choice.zone,
      more: true,
      options: [
        ...named(all.flatMap(({ zone }) => (zone === null ? [] : [[zone.id, zone.name] as const]))),
        { value: 'none', text: words.noZone }
      ]
    },
    { kind: 'search', name: 'q', label: words.find, more: true },
    ...(twoCurrencies ? [currencyField(setting)] : [])
  ];
}

const filterOf = (make: Make, twoCurrencies = false): ChartFilter => ({
  tables: tablesOf([allInvestments, allReports]),
  fields: (run, setting) => fields(run, setting, twoCurrencies),
  make(run, setting, choices) {
    const all = investmentsIn(run, setting);
    const address = readInvestments(choices);
    const narrowed = [...choices.keys()].some((name) => name !== 'currency');
    const chosen = narrowed ? filterInvestments(all, address, matchesSearch) : all;
    return {
      chart: make(rowProjects(chosen), setting, choices.has('currency') ? address.currency : undefined),
      count: narrowed ? { shown: projectsOf(chosen).length, all: projectsOf(all).length, unit: 'projects' } : null
    };
  }
});

export const investmentFilters: readonly (readonly [string, ChartFilter])[] = [
  ['investments-largest', filterOf(largestChart)],
  ['investments-flow', filterOf(flowChart)],
  ['investments-by-zone', filterOf(byZoneChart, true)],
  ['investments-by-status', filterOf(byStatusChart, true)],
  ['investments-by-origin', filterOf(originChart)]
];
