import type { InvestmentStatus } from '#lib/domain/vocabulary.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import { byKey } from '../charts/bar-rows.ts';
import type { Currency } from '../charts/chart-model.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { groupCells, groupColumns, groupRow } from './bars.ts';
import { countOf, firstReport, investmentEvidence, mainCapital, projectsOf } from './evidence.ts';
import type { Investment } from './investment-view.ts';
import { yearSpan } from '../year-span.ts';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly own: readonly Investment[];
}

/** Projects by zone, those outside any named zone last. */
export function byZoneChart(
  all: readonly Investment[],
  setting: CatalogueSetting,
  currency: Currency = 'vnd'
): CatalogueChart {
  const id = 'investments-by-zone';
  const words = setting.m.investments.byZone;
  const projects = projectsOf(all);
  const groups = grouped(
    projects,
    ({ zone }) => zone?.id ?? 'none',
    (own) => own[0]?.zone?.name ?? words.noZone
  ).toSorted((a, b) => Number(a.key === 'none') - Number(b.key === 'none'));
  const single = groups.filter(({ key, own }) => key !== 'none' && own.length === 1);
  const zones = groups.filter(({ key }) => key !== 'none');
  const first = zones[0];
  const title: Phrase =
    first === undefined
      ? [words.name]
      : phrase((slot) =>
          words.finding(first.name, slot({ ...countOf(id, first.own), unit: '' }, 'bare'), slot(countOf(id, projects)))
        );
  // A bar of one project each would be a long list without a shape: the table has them.
  const drawn = single.length > drawnWhole ? groups.filter((group) => !single.includes(group)) : groups;
  const more: Phrase =
    drawn === groups
      ? []
      : phrase((slot) =>
          words.single(
            slot(
              countOf(
                id,
                single.flatMap(({ own }) => own)
              )
            )
          )
        );
  return groupChart(
    id,
    { ...words, title, column: words.zoneColumn, more },
    groups,
    drawn,
    projects,
    setting,
    currency
  );
}
/** Up to this many zones with one project are drawn. */
const drawnWhole = 8;

const statusOrder: readonly InvestmentStatus[] = [
  'operating',
  'building',
  'approved',
  'planned',
  'calling',
  'stalled',
  'unknown'
];

/** Projects by how far they have come, as the newest source says. */
export function byStatusChart(
  all: readonly Investment[],
  setting: CatalogueSetting,
  currency: Currency = 'vnd'
): CatalogueChart {
  const id = 'investments-by-status';
  const words = setting.m.investments.byStatus;
  const projects = projectsOf(all);
  const place = (key: string): number => statusOrder.findIndex((status) => status === key);
  const groups = grouped(
    projects,
    ({ status }) => status,
    (own) => setting.m.vocabulary.investmentStatus[own[0]?.status ?? 'unknown']
  ).toSorted((a, b) => place(a.key) - place(b.key));
  const working = projects.filter(({ status }) => status === 'operating');
  const title: Phrase =
    projects.length === 0
      ? [words.name]
      : phrase((slot) =>
          words.finding(slot({ ...countOf(id, working), unit: '' }, 'bare'), slot(countOf(id, projects)))
        );
  return groupChart(
    id,
    { ...words, title, column: words.statusColumn, more: [] },
    groups,
    groups,
    projects,
    setting,
    currency
  );
}

function grouped(
  projects: readonly Investment[],
  keyOf: (project: Investment) => string,
  nameOf: (own: readonly Investment[]) => string
): readonly Group[] {
  return [...byKey(projects, keyOf)]
    .map(([key, own]) => ({ key, own, name: nameOf(own) }))
    .toSorted((a, b) => b.own.length - a.own.length || (a.key < b.key ? -1 : 1));
}

function groupChart(
  id: string,
  words: {
    readonly name: string;
    readonly question: string;
    readonly title: Phrase;
    readonly column: string;
    readonly more: Phrase;
  },
  groups: readonly Group[],
  drawn: readonly Group[],
  projects: readonly Investment[],
  setting: CatalogueSetting,
  currency: Currency
): CatalogueChart {
  const { m, format } = setting;
  const rows = drawn.map(({ key, name, own }) => groupRow(id, key, name, own, currency, setting));
  const shown = projects.filter((project) => mainCapital(project, currency) !== null);
  const stages = new Set(rows.flatMap(({ bars }) => bars.map(({ stage }) => stage)));
  return {
    id,
    area: 'investments',
    name: words.name,
    question: words.question,
    title: words.title,
    subtitle: [m.investments.groupSubtitle(format.unit(currency === 'usd' ? 'USD m' : 'VND bn'))],
    legend: [
      ...(stages.has('done') ? [{ swatch: 'done', text: m.charts.stage.done } as const] : []),
      ...(stages.has('planned') ? [{ swatch: 'planned', text: m.charts.stage.planned } as const] : [])
    ],
    note: [
      ...phrase((slot) =>
        m.investments.groupNote(slot({ ...countOf(id, shown), unit: '' }, 'bare'), slot(countOf(id, projects)))
      ),
      ...words.more
    ],
    asOf: yearSpan(projects.map((project) => firstReport(project)?.asOf ?? null)),
    table: {
      columns: [{ label: words.column, numeric: false }, ...groupColumns(setting)],
      rows: groups.map(({ key, name, own }) => ({ key, cells: [{ kind: 'text', text: name }, ...groupCells(id, own)] }))
    },
    evidence: investmentEvidence(
      projects,
      (project) => groups.filter(({ own }) => own.includes(project)).map(({ key }) => key),
      setting
    ),
    drawing: {
      kind: 'bars',
      tone: 'money',
      rows,
      panels: { count: m.charts.byCountry.countPanel, amount: format.unit(currency === 'usd' ? 'USD m' : 'VND bn') }
    }
  };
}
