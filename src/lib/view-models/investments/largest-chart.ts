import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Mark, MarksRow } from '../catalogue/drawing.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { CapitalReport } from '../zone-page.ts';
import { countFigure, firstReport, mainCapital, reportRef } from './evidence.ts';
import type { Investment } from './investment-view.ts';
import { groupOf, type Projects } from './projects.ts';
import { yearSpan } from '../year-span.ts';

const id = 'investments-largest';
const shownAtMost = 12;
const currencies = ['usd', 'vnd'] as const;
type Currency = (typeof currencies)[number];

/**
 * The largest projects by their main report, in dollars and in dong apart; other reports of the same project (another sum, a
 * part) stand in the same row and are never added.
 */
export function largestChart(projects: Projects, setting: CatalogueSetting): CatalogueChart {
  const { m } = setting;
  const words = m.investments.largest;
  const top = currencies.flatMap((currency) => {
    const own = projects.largest(currency, shownAtMost);
    const domain: readonly [number, number] = [0, Math.max(1, ...own.map((project) => highest(project, currency)))];
    return own.map((project) => ({ project, currency, domain }));
  });
  return {
    id,
    area: 'investments',
    name: words.name,
    question: words.question,
    title: titleOf(top, setting),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'result', text: words.total },
      { swatch: 'plan', text: words.planned },
      { swatch: 'older', text: words.otherReport }
    ],
    note: phrase((slot) =>
      words.note(slot(countFigure(id, groupOf(projects, 'capital', 'no'))), slot(countFigure(id, projects.all)))
    ),
    asOf: yearSpan(top.map(({ project }) => firstReport(project)?.asOf ?? null)),
    table: {
      columns: [
        { label: words.project, numeric: false },
        { label: words.reported, numeric: true },
        { label: m.charts.columns.measure, numeric: false },
        { label: m.charts.columns.asOf, numeric: false },
        { label: words.others, numeric: true }
      ],
      rows: top.map(({ project, currency }) => {
        const main = mainCapital(project, currency);
        return {
          key: `${currency}:${project.id}`,
          cells: [
            { kind: 'text', text: project.name },
            main === null ? { kind: 'missing' } : { kind: 'figures', figures: [main] },
            { kind: 'text', text: m.charts.stage[project.main?.measure === 'planned' ? 'planned' : 'done'] },
            { kind: 'text', text: setting.format.shortDate(project.main?.asOf ?? null) },
            otherFigures(project, currency).length === 0
              ? { kind: 'text', text: '' }
              : { kind: 'figures', figures: otherFigures(project, currency).map(({ figure }) => figure) }
          ]
        };
      })
    },
    ...projects.behind(
      ({ id: own }) => top.filter(({ project }) => project.id === own).map(({ currency }) => `${currency}:${own}`),
      setting
    ),
    drawing: {
      kind: 'marks',
      scale: 'linear',
      unit: null,
      joined: false,
      rows: top.map(({ project, currency, domain }) => rowOf(project, currency, domain, setting))
    }
  };
}

const valueOf = (project: Investment, currency: Currency): number => mainCapital(project, currency)?.value ?? 0;
const highest = (project: Investment, currency: Currency): number =>
  Math.max(valueOf(project, currency), ...otherFigures(project, currency).map(({ figure }) => figure.value));

/** What other reports of the same project say, without repeating the same number. */
function otherFigures(
  project: Investment,
  currency: Currency
): readonly { readonly report: CapitalReport; readonly figure: Figure }[] {
  const main = valueOf(project, currency);
  return project.others.flatMap((report) => {
    const figure = report[currency];
    return figure === null || figure.value === main ? [] : [{ report, figure }];
  });
}

function rowOf(
  project: Investment,
  currency: Currency,
  domain: readonly [number, number],
  setting: CatalogueSetting
): MarksRow {
  const { m, format } = setting;
  const words = m.investments.largest;
  const main = mainCapital(project, currency);
  const mark = (report: CapitalReport, figure: Figure, role: Mark['role']): Mark => {
    const asOf = format.shortDate(report.asOf);
    const decimals = figure.value >= 100 ? 0 : 1;
    return {
      key: reportRef(report),
      role,
      low: { figure, label: format.bare({ ...figure, decimals }) },
      high: null,
      disputed: false,
      asOf,
      ...(role === 'reading' ? { older: true } : {}),
      label: `${words.role[role === 'reading' ? 'other' : role === 'plan' ? 'planned' : 'total']}: ${format.figure(figure)}, ${asOf}`
    };
  };
  const marks = [
    ...(project.main === null || main === null
      ? []
      : [mark(project.main, main, project.main.measure === 'planned' ? 'plan' : 'result')]),
    ...otherFigures(project, currency).map(({ report, figure }) => mark(report, figure, 'reading'))
  ];
  return {
    key: `${currency}:${project.id}`,
    group: words.group[currency],
    name: project.name,
    shortName: project.name,
    marks,
    domain,
    missing: null,
    label: `${project.name}: ${format.list(marks.map(({ label }) => label))}`
  };
}

function titleOf(
  top: readonly { readonly project: Investment; readonly currency: Currency }[],
  { m }: CatalogueSetting
): Phrase {
  const words = m.investments.largest;
  const largest = top[0]?.project;
  const figure = largest === undefined ? null : (mainCapital(largest, 'usd') ?? mainCapital(largest, 'vnd'));
  if (largest === undefined || figure === null) return [words.name];
  return phrase((slot) => words.finding(largest.name, slot(figure)));
}
