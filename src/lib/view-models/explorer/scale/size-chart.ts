/** How large projects are, counted in classes of capital: too many to draw each as a dot. */
import type { Answer } from '#lib/domain/question.ts';
import type { Bar, BarRow, BarsChart, Stage } from '../../charts/chart-model.ts';
import type { ChartSetting } from '../../charts/chart-setting.ts';
import { computed } from '../../charts/evidence.ts';
import { phrase } from '../../charts/phrase.ts';
import { insideRange, isOpen } from '../../charts/range.ts';
import { barCells } from '../../charts/table-cells.ts';
import { sizeEnds, type ScaleAnswers } from './scale-questions.ts';
import { rangeOfClass } from './size-range.ts';

const id = 'investment-size';
const stages = ['done', 'planned'] as const satisfies readonly Stage[];
const measureOf = { done: 'total-investment', planned: 'planned' } as const;

const countOf = (answer: Answer, stage: (typeof stages)[number], value = 'count'): number =>
  answer.find(({ keys: [measure] }) => measure === measureOf[stage])?.values[value] ?? 0;

/** One class: more than `from` (the first: at least), at most `to` million dollars. */
export interface SizeClassCount {
  readonly from: number;
  /** null for the last, which is open. */
  readonly to: number | null;
  readonly done: number;
  readonly planned: number;
}

/** How many projects there are in each class; what has no capital in dollars is in none. */
export function sizeClasses(answers: ScaleAnswers): readonly SizeClassCount[] {
  const upTo = (end: number, stage: (typeof stages)[number]): number => countOf(answers[`sizeTo${end}`] ?? [], stage);
  return sizeEnds.map((from, place): SizeClassCount => {
    const to = sizeEnds[place + 1] ?? null;
    const inside = (stage: (typeof stages)[number]): number => {
      const below = place === 0 ? 0 : upTo(from, stage);
      return (to === null ? countOf(answers[id], stage, 'usdKnown') : upTo(to, stage)) - below;
    };
    return { from, to, done: inside('done'), planned: inside('planned') };
  });
}

export function scaleSizeChart(answers: ScaleAnswers, setting: ChartSetting): BarsChart {
  const { m, format, view } = setting;
  const unit = format.unit('USD m');
  const classes = sizeClasses(answers);
  const all = classes.reduce((sum, { done, planned }) => sum + done + planned, 0);
  const rows = classes.map((one): BarRow => {
    const name =
      one.to === null ? `> ${format.number(one.from)}` : `${format.number(one.from)}–${format.number(one.to)}`;
    const bars = stages.flatMap((stage): readonly Bar[] => {
      const value = one[stage];
      if (value === 0) return [];
      return [{ stage, figure: computed(id, value, 'projects'), value, selected: 0, label: format.number(value) }];
    });
    const words = bars.map(
      ({ stage, figure }) => `${m.charts.stage[stage === 'done' ? 'done' : 'planned']} ${format.figure(figure)}`
    );
    return {
      key: String(one.from),
      name: `${name} ${unit}`,
      shortName: name,
      bars,
      count: null,
      chosen: !isOpen(view.capital) && insideRange(rangeOfClass(one.from).from ?? one.from, view.capital),
      label: `${name} ${unit}: ${format.list(words)}`
    };
  });
  const drawn = rows.filter(({ bars }) => bars.length > 0);
  let below = 0;
  const middle = classes.find(({ done, planned }) => (below += done + planned) * 2 >= all);
  return {
    id,
    kind: 'bars',
    tone: 'money',
    title:
      middle?.to == null || all === 0
        ? [m.charts.name[id]]
        : phrase((slot) =>
            m.charts.size.half(slot(computed(id, middle.to ?? 0, 'USD m')), slot(computed(id, all, 'projects')))
          ),
    subtitle: [unit],
    legend: stages
      .filter((stage) => drawn.some(({ bars }) => bars.some((bar) => bar.stage === stage)))
      .map((key) => ({ key, text: m.charts.stage[key] })),
    note: phrase((slot) =>
      m.charts.withFigure(
        slot(computed(id, all, ''), 'bare'),
        slot(computed(id, answers.sizeAll[0]?.values['count'] ?? 0, 'projects'))
      )
    ),
    sources: { ids: [], named: [] },
    rows: drawn,
    panels: null,
    table: {
      columns: [
        { label: `${m.charts.columns.capital}, ${unit}`, numeric: false },
        { label: m.charts.size.done, numeric: true },
        { label: m.charts.size.planned, numeric: true }
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [{ kind: 'text', text: row.shortName }, ...barCells(row.bars, stages)]
      }))
    },
    empty: all === 0 ? m.charts.noRows : null,
    filtered: !isOpen(view.capital),
    currency: null
  };
}
