import type { Run } from '#lib/domain/sql.ts';
import { allFunds, fundWitnesses, promotionTasks } from '#lib/queries/funds.ts';
import { ask } from '#lib/queries/query.ts';
import { readFunds } from '#lib/url/funds-address.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { districtStatements } from '#lib/view-models/funds/by-level.ts';
import { type FundsChartName, fundsDashboard } from '#lib/view-models/funds/dashboard.ts';
import { choicesOf } from '#lib/view-models/funds/filter-funds.ts';
import { budgetLevels, type FundView, fundView } from '#lib/view-models/funds/fund-view.ts';
import { placeName } from '#lib/view-models/funds/fund-words.ts';
import { taskLine } from '#lib/view-models/funds/promotion-tasks.ts';
import { sourceRefOf } from '#lib/view-models/reading-series.ts';
import { type ChartFilter, tablesOf } from './chart-filter.ts';
import type { FieldOption, FilterField } from './filter-field.ts';

const fundsOf = (run: Run, { format }: CatalogueSetting): readonly FundView[] =>
  ask(run, allFunds, undefined).map((row) => fundView(row, format.lang));

const options = (named: readonly { readonly id: string; readonly name: string }[]): readonly FieldOption[] =>
  named.map(({ id, name }) => ({ value: id, text: name }));

function fields(run: Run, setting: CatalogueSetting): readonly FilterField[] {
  const { m, format } = setting;
  const words = m.funds.filter;
  const found = choicesOf(fundsOf(run, setting), format.lang);
  const one = { kind: 'choice', several: false } as const;
  return [
    {
      ...one,
      name: 'province',
      label: words.place,
      options: found.places.map((place) => ({ value: place, text: placeName(place, m) }))
    },
    { ...one, name: 'category', label: words.category, options: options(found.categories) },
    {
      ...one,
      name: 'level',
      label: words.level,
      options: budgetLevels.map((level) => ({ value: level, text: m.funds.byLevel.levels[level] }))
    },
    {
      ...one,
      name: 'programme',
      label: words.programme,
      more: true,
      options: [...options(found.programmes), { value: 'none', text: words.noProgramme }]
    },
    { kind: 'range', name: 'year', label: m.investments.choice.year, unit: null, least: 1900, most: 2100, more: true }
  ];
}

/** The chart that the page of funds has under this name; over all rows it is the chart of the catalogue. */
const filterOf = (name: FundsChartName): ChartFilter => ({
  tables: tablesOf([allFunds, fundWitnesses, promotionTasks]),
  fields,
  make(run, setting, choices) {
    const { province, category, level, programme, year } = readFunds(choices);
    const rows = fundsOf(run, setting);
    const beside = {
      districts: districtStatements(ask(run, fundWitnesses, undefined).map(sourceRefOf)),
      tasks: ask(run, promotionTasks, undefined).map((row) => taskLine(row, setting.format.lang))
    };
    const filter = { place: province, category, level, programme, years: year };
    const { charts, found } = fundsDashboard(rows, filter, beside, setting);
    return {
      chart: charts[name],
      count: choices.size === 0 ? null : { shown: found.length, all: rows.length, unit: 'funds' }
    };
  }
});

export const fundFilters: readonly (readonly [string, ChartFilter])[] = [
  ['funds-43-5-parts', filterOf('parts435')],
  ['fund-totals-and-parts', filterOf('totals')],
  ['planned-against-paid', filterOf('plannedPaid')],
  ['funds-over-time', filterOf('overTime')],
  ['funds-by-level', filterOf('byLevel')],
  ['funds-by-province', filterOf('byProvince')],
  ['funds-by-kind', filterOf('byKind')],
  ['funds-by-programme', filterOf('byProgramme')],
  ['promotion-tasks-lao-cai', filterOf('tasks')],
  ['promotion-projects', filterOf('projects')]
];
