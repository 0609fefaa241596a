import { coveredIds } from '#lib/domain/covered.ts';
import type { ExplorerFund } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Answer } from '#lib/domain/question.ts';
import type { FundMeasure } from '#lib/domain/vocabulary.ts';
import { barsOf, byKey, largestOf } from './bar-rows.ts';
import type { BarRow, BarsChart, Cell, LegendEntry, Stage } from './chart-model.ts';
import { groupedRows, nameOf, type ChartSetting } from './chart-setting.ts';
import { yearSpan } from '../year-span.ts';
import { computed, weighSources } from './evidence.ts';
import { fundsTitle } from './funds-title.ts';
import { finestParts } from './fund-parts.ts';
import { phrase } from './phrase.ts';
import { barCells } from './table-cells.ts';

const id = 'funds-by-category';
const perAxisUnit = 1000;
const stageOf: Readonly<Record<FundMeasure, Stage>> = { disbursed: 'done', budgeted: 'budgeted', planned: 'planned' };
const stages: readonly Stage[] = ['done', 'budgeted', 'planned'];

/**
 * Support by category with the measures apart: disbursed, budgeted and planned money are never added. The answer is grouped by
 * category and fund. A fund whose parts are published by category stands as its parts.
 */
export function fundsChart(answer: Answer, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const words = m.charts.funds;
  const passing = groupedRows(answer, setting.rows.funds).map(({ row }) => row);
  const { funds, parts } = finestParts(passing.filter((row) => ownProvinces.has(row.present_province_id)));
  const rows = [...byKey(funds, (fund) => fund.category_id)]
    .map(([key, own]) => fundRow(key, own, setting))
    .sort((a, b) => largestOf(b.bars) - largestOf(a.bars) || (a.key < b.key ? -1 : 1));
  const unit = format.unit('VND bn');
  const period = periodOf(funds);
  return {
    id,
    kind: 'bars',
    tone: 'fund',
    title: fundsTitle(rows, setting),
    subtitle: [words.subtitle(unit, period === null ? '' : m.charts.period(period))],
    legend: fundLegend(funds, setting),
    note: phrase((slot) =>
      words.from(
        slot(computed(id, funds.length, 'funds')),
        parts === 0 ? '' : words.parts(slot(computed(id, parts, ''), 'bare'))
      )
    ),
    sources: weighSources(
      funds.map((fund) => ({ figure: fundFigure(fund), weight: fund.amount_vnd_m })),
      setting
    ),
    rows,
    panels: null,
    table: {
      columns: [
        { label: words.categoryColumn, numeric: false },
        ...stages.map((stage) => ({
          label: `${m.charts.stageFund[stage]}, ${format.unit('VND m')}`,
          numeric: true,
          bare: true
        }))
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [{ kind: 'text', text: row.name } satisfies Cell, ...barCells(row.bars, stages)]
      }))
    },
    empty: rows.length === 0 ? m.charts.noFunds : null,
    filtered: view.category.length > 0,
    currency: null
  };
}

/** Funds of other places are for comparison elsewhere and never mixed in here. */
export const ownProvinces: ReadonlySet<string> = new Set(coveredIds);

function fundFigure(fund: ExplorerFund): Figure {
  return {
    kind: 'published',
    ref: `funds/${fund.fund_id}/amount_vnd_m`,
    value: fund.amount_vnd_m,
    valueMax: null,
    qualifier: fund.qualifier,
    unit: 'VND m',
    decimals: null,
    asOf: fund.period_end,
    sourceId: fund.source_id
  };
}

function fundRow(key: string, own: readonly ExplorerFund[], setting: ChartSetting): BarRow {
  const { m, format } = setting;
  const category = setting.rows.categories.get(key);
  const name = category === undefined ? key : nameOf(category, setting);
  const parts = own.map((fund) => ({ stage: stageOf[fund.measure], figure: fundFigure(fund), inSelection: false }));
  const bars = barsOf(id, parts, setting, perAxisUnit);
  const words = bars.map((bar) => `${m.charts.stageFund[bar.stage]} ${format.figure(bar.figure)}`);
  return {
    key,
    name,
    shortName: m.charts.categoryShort[key] ?? name,
    bars,
    count: null,
    chosen: setting.view.category.includes(key),
    label: `${name}: ${format.list(words)}`
  };
}

function fundLegend(funds: readonly ExplorerFund[], { m }: ChartSetting): readonly LegendEntry[] {
  const drawn = new Set(funds.map((fund) => stageOf[fund.measure]));
  return stages.filter((stage) => drawn.has(stage)).map((key) => ({ key, text: m.charts.stageFund[key] }));
}

/** Years from the first start to the last end of the periods, "2008–2030"; null where none is stated. */
const periodOf = (funds: readonly ExplorerFund[]): string | null =>
  yearSpan(funds.flatMap((fund) => [fund.period_start, fund.period_end]));
