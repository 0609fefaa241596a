import type { Answer } from '#lib/domain/question.ts';
import { barsOf, byKey } from './bar-rows.ts';
import { capitalLegend, capitalRows, coverageNote, type CapitalRow, type CapitalRows } from './capital.ts';
import type { Cell, Column, ColumnsChart } from './chart-model.ts';
import { groupedRows, selectedZones, type ChartSetting } from './chart-setting.ts';
import { asOfSpan, computed, weighSources } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { emptyCapital } from './sector-view.ts';
import { barCells } from './table-cells.ts';
import { yearTitle } from './year-title.ts';

const id = 'investments-by-year';

/** Capital of projects by year. The answer is grouped by year and project, with the measures `usd` and `vnd`. */
export function yearChart(answer: Answer, setting: ChartSetting): ColumnsChart {
  const { m, format, view } = setting;
  const words = m.charts.byYear;
  const capital = capitalRows(groupedRows(answer, setting.rows.investments), setting.currency);
  const selected = selectedZones(setting);
  const columns = [...byKey(capital.rows, (row) => row.key)]
    .map(([key, own]) => column(Number(key), own, selected, setting))
    .filter(({ bars, otherCurrency }) => bars.length > 0 || otherCurrency > 0)
    .sort((a, b) => a.year - b.year);
  const asOf = asOfSpan(capital.evidence);
  const mark = capital.currency === 'usd' ? words.markVnd : words.markUsd;
  const hasMark = columns.some((one) => one.bars.length === 0);
  return {
    id,
    kind: 'columns',
    title: yearTitle(columns, setting),
    subtitle: [words.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: capitalLegend(capital, setting),
    note: coverageNote(id, capital, setting, withoutYear(capital, setting), hasMark ? mark : null),
    sources: weighSources(capital.evidence, setting),
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

function column(
  year: number,
  own: readonly CapitalRow[],
  selected: ReadonlySet<string>,
  setting: ChartSetting
): Column {
  const { m, format } = setting;
  const parts = own.flatMap(({ stage, figure, row }) =>
    figure === null ? [] : [{ stage, figure, inSelection: row.zone_id !== null && selected.has(row.zone_id) }]
  );
  const bars = barsOf(id, parts, setting);
  const other = own.filter(({ figure, row }) => figure === null && (row.capital_usd_m ?? row.capital_vnd_bn) !== null);
  const words = bars.map(
    (bar) => `${m.charts.stage[bar.stage === 'done' ? 'done' : 'planned']} ${format.figure(bar.figure)}`
  );
  const projects = format.quantity(own.length, 'projects');
  return {
    year,
    bars,
    otherCurrency: other.length,
    chosen: !isOpen(setting.view.year) && insideRange(year, setting.view.year),
    label: `${year}: ${format.list([projects, ...words])}`
  };
}

function withoutYear(capital: CapitalRows, setting: ChartSetting): readonly Phrase[] {
  const n = capital.rows.filter((row) => row.key === null && row.figure !== null).length;
  if (n === 0) return [];
  return [phrase((slot) => setting.m.charts.byYear.withoutYear(slot(computed(id, n, ''), 'bare')))];
}
