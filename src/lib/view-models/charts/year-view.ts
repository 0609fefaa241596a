import type { Answer } from '#lib/domain/question.ts';
import { answeredCapital, barWords, capitalLegend, coverageNote, type Capital, type CapitalGroup } from './capital.ts';
import type { Cell, Column, ColumnsChart } from './chart-model.ts';
import type { ChartSetting } from './chart-setting.ts';
import { computed } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { emptyCapital } from './sector-view.ts';
import { barCells } from './table-cells.ts';
import { yearTitle } from './year-title.ts';

const id = 'investments-by-year';

/** Capital of projects by year. The answer is grouped by year and project, with the measures `usd` and `vnd`. */
export const yearChart = (answer: Answer, setting: ChartSetting): ColumnsChart =>
  drawYears(answeredCapital(id, answer, setting), setting);

export function drawYears(capital: Capital, setting: ChartSetting): ColumnsChart {
  const { m, format, view } = setting;
  const words = m.charts.byYear;
  const columns = capital.groups
    .filter(({ bars, otherOnly }) => bars.length > 0 || otherOnly > 0)
    .map((group) => column(group, setting))
    .sort((a, b) => a.year - b.year);
  const { asOf } = capital;
  const mark = capital.currency === 'usd' ? words.markVnd : words.markUsd;
  const hasMark = columns.some((one) => one.bars.length === 0);
  return {
    id,
    kind: 'columns',
    title: yearTitle(columns, setting),
    subtitle: [words.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: capitalLegend(capital, setting),
    note: coverageNote(id, capital, setting, withoutYear(capital, setting), hasMark ? mark : null),
    sources: capital.sources,
    columns,
    range: view.year,
    otherCurrencyMark: mark,
    table: {
      columns: [
        { label: words.yearColumn, numeric: false },
        { label: m.charts.columns.total(format.unit(capital.unit)), numeric: true, bare: true },
        { label: m.charts.columns.planned(format.unit(capital.unit)), numeric: true, bare: true }
      ],
      rows: columns.map((one) => ({
        key: String(one.year),
        cells: [{ kind: 'text', text: String(one.year) } satisfies Cell, ...barCells(one.bars, ['done', 'planned'])]
      }))
    },
    empty:
      emptyCapital(capital, setting) ??
      (columns.length === 0 ? m.charts.noYear(format.quantity(capital.counts.all, 'projects')) : null),
    filtered: !isOpen(view.year),
    currency: { shown: capital.currency, switchable: capital.switchable }
  };
}

function column({ key, count, otherOnly, bars }: CapitalGroup, setting: ChartSetting): Column {
  const { format, view } = setting;
  const year = Number(key);
  return {
    year,
    bars,
    otherCurrency: otherOnly,
    chosen: !isOpen(view.year) && insideRange(year, view.year),
    label: `${year}: ${format.list([format.quantity(count, 'projects'), ...barWords(bars, setting)])}`
  };
}

function withoutYear({ keyless }: Capital, setting: ChartSetting): readonly Phrase[] {
  if (keyless === 0) return [];
  return [phrase((slot) => setting.m.charts.byYear.withoutYear(slot(computed(id, keyless, ''), 'bare')))];
}
