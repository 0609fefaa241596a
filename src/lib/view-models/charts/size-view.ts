import { openRange } from '#lib/domain/explorer-view.ts';
import type { Answer } from '#lib/domain/question.ts';
import { capitalLegend, capitalRows, coverageNote, type CapitalRow } from './capital.ts';
import type { Cell, Dot, DotRow, DotsChart, Stage } from './chart-model.ts';
import { groupedRows, nameOf, selectedZones, type ChartSetting } from './chart-setting.ts';
import { boundOf, medianFigure, roundLimit } from './dots.ts';
import { asOfSpan, computed, markLabel, weighSources } from './evidence.ts';
import { phrase, type Phrase } from './phrase.ts';
import { insideRange, isOpen } from './range.ts';
import { emptyCapital } from './sector-view.ts';
import { medianEntry } from './area-view.ts';

const id = 'investment-size';
const limits = [1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10000, 20000] as const;
const rowStages = ['done', 'planned'] as const satisfies readonly Stage[];

/** Capital of each project on a log scale, total investment and planned capital apart. The answer is grouped by project. */
export function sizeChart(answer: Answer, setting: ChartSetting): DotsChart {
  const { m, format, view } = setting;
  const capital = capitalRows(groupedRows(answer, setting.rows.investments), setting.currency);
  const selected = selectedZones(setting);
  const inUsd = capital.currency === 'usd';
  const rows = rowStages.flatMap((stage): readonly DotRow[] => {
    const dots = capital.rows
      .filter((row) => row.stage === stage)
      .flatMap((row) => projectDot(row, selected, inUsd, setting))
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
    if (dots.length === 0) return [];
    return [
      {
        key: stage,
        name: m.charts.size[stage],
        shortName: m.charts.size[stage],
        shape: 'project',
        dots,
        median: medianFigure(id, dots, capital.unit)
      }
    ];
  });
  const asOf = asOfSpan(capital.evidence);
  const medians = rows.some((row) => row.median !== null) ? [medianEntry(setting)] : [];
  return {
    id,
    kind: 'dots',
    scale: 'log',
    domain: null,
    unit: capital.unit,
    title: sizeTitle(rows, setting),
    subtitle: [m.charts.size.subtitle(format.unit(capital.unit), asOf === null ? '' : m.charts.asOf(asOf))],
    legend: [...capitalLegend(capital, setting).filter((entry) => entry.key === 'selected'), ...medians],
    note: coverageNote(id, capital, setting),
    sources: weighSources(capital.evidence, setting),
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
function sizeTitle(rows: readonly DotRow[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.size;
  const dots = rows.flatMap((row) => row.dots);
  const [only, second] = dots;
  if (only === undefined) return [setting.m.charts.name[id]];
  if (second === undefined) return phrase((slot) => words.one(only.name, slot(only.figure)));
  const values = dots.map((dot) => dot.value);
  const limit = roundLimit(values, limits) ?? Math.max(...values);
  const small = values.filter((value) => value <= limit).length;
  const { unit } = only.figure;
  if (small > dots.length * 0.6) {
    const large = computed(id, dots.length - small, 'projects');
    const above = limits.find((step) => step > limit && values.some((value) => value >= step));
    const count = values.filter((value) => above !== undefined && value >= above).length;
    if (above !== undefined && large.value > 0)
      return phrase((slot) => words.large(slot(computed(id, count, 'projects')), slot(computed(id, above, unit))));
  }
  return phrase((slot) => words.half(slot(computed(id, limit, unit)), slot(computed(id, dots.length, 'projects'))));
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
