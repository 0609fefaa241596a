import type { Answer } from '#lib/domain/question.ts';
import { largestOf } from './bar-rows.ts';
import { answeredCapital, barWords, capitalLegend, coverageNote, type Capital, type CapitalGroup } from './capital.ts';
import type { BarRow, BarsChart, ChartTable } from './chart-model.ts';
import { nameOf, type ChartSetting } from './chart-setting.ts';
import { sectorTitle } from './sector-title.ts';
import { barCells } from './table-cells.ts';

const id = 'investments-by-sector';

/** Capital of projects by sector. The answer is grouped by sector and project, with the measures `usd` and `vnd`. */
export const sectorChart = (answer: Answer, setting: ChartSetting): BarsChart =>
  drawSectors(answeredCapital(id, answer, setting), setting);

export function drawSectors(capital: Capital, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const rows = capital.groups
    .filter(({ bars }) => bars.length > 0)
    .map((group) => barRow(group, setting))
    .sort((a, b) => largestOf(b.bars) - largestOf(a.bars) || (a.key < b.key ? -1 : 1));
  const { asOf } = capital;
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title: sectorTitle(rows, setting),
    subtitle: [m.charts.bySector.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: capitalLegend(capital, setting),
    note: coverageNote(id, capital, setting),
    sources: capital.sources,
    rows,
    panels: null,
    table: sectorTable(rows, capital, setting),
    empty: emptyCapital(capital, setting),
    filtered: view.sector.length > 0,
    currency: { shown: capital.currency, switchable: capital.switchable }
  };
}

/** Why no capital can be drawn; null where some can. */
export function emptyCapital(capital: Pick<Capital, 'counts'>, { m, format }: ChartSetting): string | null {
  if (capital.counts.all === 0) return m.charts.noRows;
  return capital.counts.shown === 0 ? m.charts.noCapital(format.quantity(capital.counts.all, 'projects')) : null;
}

function barRow({ key, bars }: CapitalGroup, setting: ChartSetting): BarRow {
  const { m, format } = setting;
  const sector = setting.rows.sectors.get(key);
  const name = sector === undefined ? key : nameOf(sector, setting);
  return {
    key,
    name,
    shortName: m.charts.sectorShort[key] ?? name,
    bars,
    count: null,
    chosen: setting.view.sector.includes(key),
    label: `${name}: ${format.list(barWords(bars, setting))}`
  };
}

function sectorTable(rows: readonly BarRow[], capital: Capital, { m, format }: ChartSetting): ChartTable {
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
