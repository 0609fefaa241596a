import { openRange } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import { capitalLegend, capitalOf, capitalRows, coverageNote, type Capital, type CapitalRow } from './capital.ts';
import type { Cell, Dot, DotRow, DotsChart, Stage } from './chart-model.ts';
import { groupedRows, nameOf, selectedZones, type ChartSetting } from './chart-setting.ts';
import { boundOf, median } from './dots.ts';
import { computed, markLabel } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { emptyCapital } from './sector-view.ts';
import { medianEntry } from './area-view.ts';

const id = 'investment-size';
const limits = [1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10000, 20000] as const;
const rowStages = ['done', 'planned'] as const satisfies readonly Stage[];

/** Projects of one stage that have a figure, the largest first; of very many only the first. */
export interface SizeGroup {
  readonly stage: 'done' | 'planned';
  readonly rows: readonly CapitalRow[];
  readonly count: number;
  readonly median: number;
}

/** How large projects are: all of them counted, of each stage those that are drawn. */
export interface Sizes {
  readonly groups: readonly SizeGroup[];
  readonly count: number;
  readonly median: number;
  readonly most: number;
  /** How many have a value up to that, and from that on. */
  readonly upTo: (limit: number) => number;
  readonly from: (limit: number) => number;
}

/** Capital of each project on a log scale, total investment and planned capital apart. The answer is grouped by project. */
export function sizeChart(answer: Answer, setting: ChartSetting): DotsChart {
  const capital = capitalRows(groupedRows(answer, setting.rows.investments), setting.currency);
  return drawSizes(capitalOf(id, capital, setting), sizesOf(capital.rows), setting);
}

function sizesOf(rows: readonly CapitalRow[]): Sizes {
  const values = rows.flatMap(({ figure }) => figure?.value ?? []);
  return {
    groups: rowStages.flatMap((stage) => {
      const own = rows.flatMap((row) =>
        row.stage === stage && row.figure !== null ? [{ row, value: row.figure.value }] : []
      );
      own.sort((a, b) => b.value - a.value || (a.row.row.investment_id < b.row.row.investment_id ? -1 : 1));
      const middle = median(own.map(({ value }) => value));
      return middle === undefined
        ? []
        : [{ stage, rows: own.map(({ row }) => row), count: own.length, median: middle }];
    }),
    count: values.length,
    median: median(values) ?? 0,
    most: Math.max(...values),
    upTo: (limit) => values.filter((value) => value <= limit).length,
    from: (limit) => values.filter((value) => value >= limit).length
  };
}

export function drawSizes(capital: Capital, sizes: Sizes, setting: ChartSetting): DotsChart {
  const { m, format, view } = setting;
  const selected = selectedZones(setting);
  const inUsd = capital.currency === 'usd';
  const rows = sizes.groups.map(({ stage, rows: own, count, median: middle }): DotRow => ({
    key: stage,
    name: m.charts.size[stage],
    shortName: m.charts.size[stage],
    shape: 'project',
    dots: own.flatMap((row) => projectDot(row, selected, inUsd, setting)),
    median: count < 3 ? null : computed(id, middle, capital.unit)
  }));
  const { asOf } = capital;
  const medians = rows.some((row) => row.median !== null) ? [medianEntry(setting)] : [];
  return {
    id,
    kind: 'dots',
    scale: 'log',
    domain: null,
    unit: capital.unit,
    title: sizeTitle(rows, sizes, setting),
    subtitle: [m.charts.size.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: [...capitalLegend(capital, setting).filter((entry) => entry.key === 'selected'), ...medians],
    note: coverageNote(id, capital, setting),
    sources: capital.sources,
    rows,
    range: inUsd ? view.capital : openRange,
    table: sizeTable(rows, format.unit(capital.unit), setting),
    empty: emptyCapital(capital, setting),
    filtered: inUsd && !isOpen(view.capital),
    currency: { shown: capital.currency, switchable: capital.switchable }
  };
}

function projectDot(
  { row, figure, stage }: CapitalRow,
  selected: ReadonlySet<string>,
  inUsd: boolean,
  setting: ChartSetting
): readonly Dot[] {
  if (figure === null) return [];
  const { m, format, view } = setting;
  const name = nameOf(row, setting);
  const measure = m.vocabulary.capitalMeasure[stage === 'done' ? 'total-investment' : 'planned'];
  return [
    {
      key: row.investment_id,
      name,
      shortName: name,
      figure,
      value: figure.value,
      valueOther: null,
      readings: [],
      shape: 'project',
      fill: stage,
      old: false,
      bound: boundOf(figure.qualifier),
      selected: row.zone_id !== null && selected.has(row.zone_id),
      // The filter `capital` is in million USD; on a scale of VND it cannot say which project is inside.
      chosen: !inUsd || isOpen(view.capital) || insideRange(figure.value, view.capital),
      choice: row.zone_id,
      label: `${name}: ${measure} ${format.figure(figure)}, ${format.date(figure.asOf)}`,
      valueLabel: markLabel(figure, setting),
      asOf: format.shortDate(figure.asOf)
    }
  ];
}

/** The finding: a round limit that half of the projects keep to. */
function sizeTitle(
  rows: readonly DotRow[],
  { count, median: middle, most, upTo, from }: Sizes,
  setting: ChartSetting
): Phrase {
  const words = setting.m.charts.size;
  const only = rows[0]?.dots[0];
  if (only === undefined) return [setting.m.charts.name[id]];
  if (count === 1) return phrase((slot) => words.one(only.name, slot(only.figure)));
  const limit = limits.find((step) => step >= middle) ?? most;
  const { unit } = only.figure;
  const small = upTo(limit);
  if (small > count * 0.6) {
    const above = limits.find((step) => step > limit && most >= step);
    if (above !== undefined && count > small)
      return phrase((slot) =>
        words.large(slot(computed(id, from(above), 'projects')), slot(computed(id, above, unit)))
      );
  }
  return phrase((slot) => words.half(slot(computed(id, limit, unit)), slot(computed(id, count, 'projects'))));
}

function sizeTable(rows: readonly DotRow[], unit: string, { m }: ChartSetting): DotsChart['table'] {
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  return {
    columns: [
      { label: m.charts.size.projectColumn, numeric: false },
      { label: m.charts.columns.measure, numeric: false },
      { label: `${m.charts.columns.capital}, ${unit}`, numeric: true, bare: true },
      { label: m.charts.columns.asOf, numeric: false }
    ],
    rows: rows.flatMap((row) =>
      row.dots.map((dot) => ({
        key: dot.key,
        cells: [
          text(dot.name),
          text(row.name),
          { kind: 'figures', figures: [dot.figure] } satisfies Cell,
          text(dot.asOf)
        ]
      }))
    )
  };
}
