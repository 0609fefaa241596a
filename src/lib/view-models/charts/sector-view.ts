import type { Answer } from '#lib/domain/question.ts';
import { barsOf, byKey, largestOf } from './bar-rows.ts';
import { capitalLegend, capitalRows, coverageNote, type CapitalRow, type CapitalRows } from './capital.ts';
import type { BarRow, BarsChart, ChartTable } from './chart-model.ts';
import { groupedRows, nameOf, selectedZones, type ChartSetting } from './chart-setting.ts';
import { asOfSpan, weighSources } from './evidence.ts';
import { sectorTitle } from './sector-title.ts';
import { barCells } from './table-cells.ts';

const id = 'investments-by-sector';

/** Capital of projects by sector. The answer is grouped by sector and project, with the measures `usd` and `vnd`. */
export function sectorChart(answer: Answer, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const capital = capitalRows(groupedRows(answer, setting.rows.investments), setting.currency);
  const selected = selectedZones(setting);
  const rows = [...byKey(capital.rows, (row) => row.key)]
    .map(([key, own]) => barRow(key, own, selected, setting))
    .filter((row) => row.bars.length > 0)
    .sort((a, b) => largestOf(b.bars) - largestOf(a.bars) || (a.key < b.key ? -1 : 1));
  const asOf = asOfSpan(capital.evidence);
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title: sectorTitle(rows, setting),
    subtitle: [m.charts.bySector.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: capitalLegend(capital, setting),
    note: coverageNote(id, capital, setting),
    sources: weighSources(capital.evidence, setting),
    rows,
    panels: null,
    table: sectorTable(rows, capital, setting),
    empty: emptyCapital(capital, setting),
    filtered: view.sector.length > 0,
    currency: { shown: capital.currency, switchable: capital.switchable }
  };
}

/** Why no capital can be drawn; null where some can. */
export function emptyCapital(capital: CapitalRows, { m, format }: ChartSetting): string | null {
  if (capital.counts.all === 0) return m.charts.noRows;
  return capital.counts.shown === 0 ? m.charts.noCapital(format.quantity(capital.counts.all, 'projects')) : null;
}

function barRow(key: string, own: readonly CapitalRow[], selected: ReadonlySet<string>, setting: ChartSetting): BarRow {
  const { m, format } = setting;
  const sector = setting.rows.sectors.get(key);
  const name = sector === undefined ? key : nameOf(sector, setting);
  const parts = own.flatMap(({ stage, figure, row }) =>
    figure === null ? [] : [{ stage, figure, inSelection: row.zone_id !== null && selected.has(row.zone_id) }]
  );
  const bars = barsOf(id, parts, setting);
  const words = bars.map(
    (bar) => `${m.charts.stage[bar.stage === 'done' ? 'done' : 'planned']} ${format.figure(bar.figure)}`
  );
  return {
    key,
    name,
    shortName: m.charts.sectorShort[key] ?? name,
    bars,
    count: null,
    chosen: setting.view.sector.includes(key),
    label: `${name}: ${format.list(words)}`
  };
}

function sectorTable(rows: readonly BarRow[], capital: CapitalRows, { m, format }: ChartSetting): ChartTable {
  const unit = format.unit(capital.unit);
  return {
    columns: [
      { label: m.charts.columns.sector, numeric: false },
      { label: m.charts.columns.total(unit), numeric: true, bare: true },
      { label: m.charts.columns.planned(unit), numeric: true, bare: true }
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [{ kind: 'text', text: row.name }, ...barCells(row.bars, ['done', 'planned'])]
    }))
  };
}
