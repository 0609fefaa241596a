import { explorerDataOf, type Linked, linkedCharts, makeLinked } from '#lib/catalogue/areas/linked.ts';
import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { Run } from '#lib/domain/sql.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { chartQuestions } from '#lib/view-models/charts/chart-questions.ts';
import { evaluate } from '#lib/view-models/evaluate-question.ts';
import { filtersFor, type FoundZones, nothingFound } from '#lib/view-models/explorer-filters.ts';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import { explorerTables } from './explorer-tables.ts';
import { type ChartFilter, type ShownOf, tablesOf } from './chart-filter.ts';
import { explorerChoice, explorerFields, fundFieldNames } from './explorer-fields.ts';
import type { FilterField } from './filter-field.ts';

const units = { explorer_zones: 'zones', explorer_investments: 'projects', explorer_funds: 'funds' } as const;

function countOf(
  { id }: Linked,
  data: ExplorerData,
  choice: { readonly view: ExplorerView; readonly found: FoundZones }
): ShownOf {
  const { from } = chartQuestions[id];
  const tables = { explorer_zones: data.zones, explorer_investments: data.investments, explorer_funds: data.funds };
  const rows = (view: ExplorerView, found: FoundZones): number =>
    evaluate(
      { from, where: filtersFor(view, from, [], found), groupBy: [], measures: [{ name: 'count', of: 'count' }] },
      tables
    )[0]?.values['count'] ?? 0;
  return { shown: rows(choice.view, choice.found), all: rows(defaultView, nothingFound), unit: units[from] };
}

function fieldsOf(linked: Linked, run: Run, setting: CatalogueSetting): readonly FilterField[] {
  const { from } = chartQuestions[linked.id];
  const fields = explorerFields(run, explorerDataOf(run), setting);
  if (from === 'explorer_funds') return fields.filter(({ name }) => fundFieldNames.includes(name));
  const own = fields.filter(({ name }) => name !== 'category');
  return from === 'explorer_investments' ? [...own, currencyField(setting)] : own;
}

/** In which of the two published currencies a chart of capital is drawn: neither is converted. */
export const currencyField = ({ m }: CatalogueSetting): FilterField => ({
  kind: 'choice',
  name: 'currency',
  label: m.investments.currency,
  several: false,
  looks: true,
  options: (['usd', 'vnd'] as const).map((value) => ({ value, text: m.charts[value] }))
});

const filterOf = (linked: Linked): ChartFilter => ({
  tables: [...new Set([...explorerTables, ...tablesOf(linked.evidenceFrom)])],
  fields: (run, setting) => fieldsOf(linked, run, setting),
  make(run, setting, choices) {
    const data = explorerDataOf(run);
    const choice = explorerChoice(run, data, choices);
    const currency = choices.get('currency') === 'vnd' ? 'vnd' : choices.get('currency') === 'usd' ? 'usd' : null;
    if (choice === null && currency === null) return { chart: makeLinked(linked, run, setting), count: null };
    const asked = choice ?? { view: defaultView, found: nothingFound };
    return {
      chart: makeLinked(linked, run, setting, { ...asked, currency }),
      count: choice === null ? null : countOf(linked, data, choice)
    };
  }
});

export const linkedFilters: readonly (readonly [string, ChartFilter])[] = linkedCharts.map((linked) => [
  linked.id,
  filterOf(linked)
]);
