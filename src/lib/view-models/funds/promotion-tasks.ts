import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LedgerGroup, LedgerRow } from '../catalogue/ledger-drawing.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { TaskRow } from '#lib/queries/funds.ts';
import type { Cell } from '../charts/chart-model.ts';
import { phrase } from '../charts/phrase.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';
import { evidenceOf, legendOf, periodText, spanOf } from './fund-words.ts';
import type { FundView } from './fund-view.ts';

const id = 'promotion-tasks-lao-cai';
const fundId = 'lc-fund-kc-2021-2023';

/** The tasks of the programme as one line of words, with their place in the source. */
export interface TaskLine {
  readonly words: string;
  readonly source: SourceRef;
  readonly locator: string | null;
}

export const taskLine = (row: TaskRow, lang: Lang): TaskLine => ({
  words: row[`words_${lang}`],
  source: sourceRefOf(row),
  locator: row.locator
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Đào tạo, năng lực quản lý." → each of its tasks. */
export const tasksOf = (lines: readonly TaskLine[]): readonly string[] =>
  lines.flatMap(({ words }) => words.replace(/\.$/, '').split(', ').map(capital));

/** The 44 projects of Lào Cai and their money; the tasks are named, and what each got is not published. */
export function promotionTasksChart(
  rows: readonly FundView[],
  lines: readonly TaskLine[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.funds.tasks;
  const fund = rows.find((row) => row.id === fundId);
  const tasks = tasksOf(lines);
  const unpublished = m.vocabulary.notPublished;
  const group = (key: string, name: string, total: AnyFigure, said: string): LedgerGroup => ({
    key,
    name,
    rows: [
      {
        key: `${key}--total`,
        name: words.all,
        fill: 'done',
        from: 0,
        length: total.value,
        figure: { figure: total, label: said },
        words: null,
        step: false,
        label: `${words.all}: ${said}`
      },
      ...tasks.map((task, index): LedgerRow => ({
        key: `${key}--${index}`,
        name: task,
        fill: 'unknown',
        from: 0,
        length: 0,
        figure: null,
        words: unpublished,
        step: false,
        label: `${task}: ${unpublished}`
      }))
    ],
    verdict: null
  });
  const count = fund?.count ?? null;
  const groups =
    fund === undefined
      ? []
      : [
          group('money', words.money, fund.amount, format.figure(fund.amount)),
          ...(count === null ? [] : [group('projects', words.projects, count, words.counted(format.bare(count)))])
        ];
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  const cell = (figure: AnyFigure | null): Cell =>
    figure === null ? { kind: 'missing' } : { kind: 'figures', figures: [figure] };
  const marks = groups.flatMap((one) => one.rows.map(({ key }) => key));
  return {
    id,
    area: 'funds',
    name: words.name,
    question: words.question,
    title:
      fund === undefined || count === null
        ? [words.name]
        : phrase((slot) =>
            words.title(words.counted(slot(count, 'bare')), slot(fund.amount), format.list(tasks.map(lower)))
          ),
    subtitle: fund === undefined ? [] : [words.subtitle(periodText(fund, setting))],
    legend: legendOf(groups.length === 0 ? [] : ['done', 'unknown'], m),
    note: [words.note],
    asOf: fund === undefined ? null : spanOf([fund]),
    table: {
      columns: [
        { label: words.taskColumn, numeric: false },
        { label: m.funds.projectsColumn, numeric: true, bare: true },
        { label: m.funds.amountColumn(format.unit('VND m')), numeric: true, bare: true }
      ],
      rows:
        fund === undefined
          ? []
          : [
              { key: 'all', cells: [text(words.all), cell(count), cell(fund.amount)] },
              ...tasks.map((task, index) => ({ key: `task-${index}`, cells: [text(task), cell(null), cell(null)] }))
            ]
    },
    evidence: [
      ...(fund === undefined ? [] : evidenceOf([fund], setting, () => ['money--total', 'projects--total'])),
      ...lines.map((line, index) => ({
        key: `tasks-${index}`,
        marks: marks.filter((mark) => !mark.endsWith('--total')),
        label: line.words,
        figures: [],
        asOf: fund?.to ?? null,
        source: line.source,
        locator: line.locator,
        remark: null
      }))
    ],
    drawing: { kind: 'ledger', groups }
  };
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
