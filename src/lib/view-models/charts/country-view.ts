import type { Answer } from '#lib/domain/question.ts';
import { largestOf } from './bar-rows.ts';
import { answeredCapital, barWords, capitalLegend, coverageNote, type Capital, type CapitalGroup } from './capital.ts';
import type { BarRow, BarsChart, Cell, ChartTable } from './chart-model.ts';
import type { ChartSetting } from './chart-setting.ts';
import { computed } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { barCells } from './table-cells.ts';

const id = 'investments-by-country';
const domestic = 'VN';

/**
 * Projects and their capital by country of the investors. The answer is grouped by country and project; a project with investors
 * from several countries counts in each, which the note says. Projects without a country are not in the answer.
 */
export const countryChart = (answer: Answer, setting: ChartSetting): BarsChart =>
  drawCountries(answeredCapital(id, answer, setting), setting);

export function drawCountries(capital: Capital, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const rows = capital.groups
    .map((group) => countryRow(group, setting))
    .sort(
      (a, b) =>
        (b.count?.value ?? 0) - (a.count?.value ?? 0) ||
        largestOf(b.bars) - largestOf(a.bars) ||
        (a.key < b.key ? -1 : 1)
    );
  const { asOf } = capital;
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title: countryTitle(rows, capital.counts.all, setting),
    subtitle: [m.charts.byCountry.subtitle(asOf === null ? '' : m.charts.asOf(asOf))],
    legend: capitalLegend(capital, setting),
    note: coverageNote(id, capital, setting, sharedNote(capital, setting)),
    sources: capital.sources,
    rows,
    panels: { count: m.charts.byCountry.countPanel, amount: format.unit(capital.unit) },
    table: countryTable(rows, capital, setting),
    empty: capital.counts.all === 0 ? m.charts.noRows : null,
    filtered: view.country.length > 0,
    currency: { shown: capital.currency, switchable: capital.switchable }
  };
}

function countryRow({ key, count, bars }: CapitalGroup, setting: ChartSetting): BarRow {
  const { m, format } = setting;
  const name = m.vocabulary.country[key] ?? key;
  const figure = computed(id, count, 'projects');
  return {
    key,
    name,
    shortName: name,
    bars,
    count: { figure, value: count, label: format.number(count) },
    chosen: setting.view.country.includes(key),
    label: `${name}: ${format.list([format.figure(figure), ...barWords(bars, setting)])}`
  };
}

/** The finding: how many projects are domestic, or which foreign country takes part most often. */
function countryTitle(rows: readonly BarRow[], all: number, setting: ChartSetting): Phrase {
  const words = setting.m.charts.byCountry;
  const [first, second] = rows;
  if (first?.count == null) return [setting.m.charts.name[id]];
  const total = computed(id, all, 'projects');
  const { figure, value } = first.count;
  if (second?.count == null) return phrase((slot) => words.only(first.name, slot(figure)));
  if (first.key === domestic && value > second.count.value)
    return phrase((slot) => words.domestic(slot(figure, 'bare'), slot(total)));
  const tied = rows.filter((row) => row.count?.value === value).map((row) => row.name);
  if (tied.length > 1) return phrase((slot) => words.foreignTie(setting.format.list(tied), slot(figure)));
  return phrase((slot) => words.foreign(first.name, slot(figure)));
}

function sharedNote({ shared }: Capital, setting: ChartSetting): readonly Phrase[] {
  if (shared === 0) return [];
  return [phrase((slot) => setting.m.charts.byCountry.shared(slot(computed(id, shared, ''), 'bare')))];
}

function countryTable(rows: readonly BarRow[], capital: Capital, { m, format }: ChartSetting): ChartTable {
  const unit = format.unit(capital.unit);
  return {
    columns: [
      { label: m.charts.byCountry.countryColumn, numeric: false },
      { label: m.charts.columns.projects, numeric: true, bare: true },
      { label: m.charts.columns.total(unit), numeric: true, bare: true },
      { label: m.charts.columns.planned(unit), numeric: true, bare: true }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        { kind: 'text', text: row.name } satisfies Cell,
        { kind: 'figures', figures: row.count === null ? [] : [row.count.figure] } satisfies Cell,
        ...barCells(row.bars, ['done', 'planned'])
      ]
    }))
  };
}
