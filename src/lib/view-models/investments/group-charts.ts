import { listedRefs } from '#lib/domain/row-limits.ts';
import type { InvestmentStatus } from '#lib/domain/vocabulary.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Currency } from '../charts/chart-model.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { groupCells, groupColumns, groupRow } from './bars.ts';
import { countFigure } from './evidence.ts';
import { byColumn, columnKeys, groupOf, none, type GroupColumn, type ProjectGroup, type Projects } from './projects.ts';

interface Group {
  readonly key: string;
  readonly name: string;
  readonly own: ProjectGroup;
}

/** Projects by zone, those outside any named zone last. */
export function byZoneChart(projects: Projects, setting: CatalogueSetting, currency: Currency = 'vnd'): CatalogueChart {
  const id = 'investments-by-zone';
  const words = setting.m.investments.byZone;
  const zoneNames = projects.names.zone;
  const groups = grouped(projects, 'zone', (key) => zoneNames.get(key) ?? words.noZone).toSorted(
    (a, b) => Number(a.key === none) - Number(b.key === none)
  );
  const single = groups.filter(({ key, own }) => key !== none && own.count === 1);
  const zones = groups.filter(({ key }) => key !== none);
  const first = zones[0];
  const title: Phrase =
    first === undefined
      ? [words.name]
      : phrase((slot) =>
          words.finding(
            first.name,
            slot({ ...countFigure(id, first.own), unit: '' }, 'bare'),
            slot(countFigure(id, projects.all))
          )
        );
  // A bar of one project each would be a long list without a shape: the table has them.
  const drawn = single.length > drawnWhole ? groups.filter((group) => !single.includes(group)) : groups;
  const more: Phrase =
    drawn === groups
      ? []
      : phrase((slot) =>
          words.single(
            slot(
              countFigure(id, {
                count: single.length,
                refs: listedRefs(single.flatMap(({ own }) => own.refs))
              })
            )
          )
        );
  return groupChart(
    id,
    'zone',
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
  projects: Projects,
  setting: CatalogueSetting,
  currency: Currency = 'vnd'
): CatalogueChart {
  const id = 'investments-by-status';
  const words = setting.m.investments.byStatus;
  const place = (key: string): number => statusOrder.findIndex((status) => status === key);
  const statuses: Readonly<Record<string, string>> = setting.m.vocabulary.investmentStatus;
  const groups = grouped(projects, 'status', (key) => statuses[key] ?? key).toSorted(
    (a, b) => place(a.key) - place(b.key)
  );
  const title: Phrase =
    projects.all.count === 0
      ? [words.name]
      : phrase((slot) =>
          words.finding(
            slot({ ...countFigure(id, groupOf(projects, 'status', 'operating')), unit: '' }, 'bare'),
            slot(countFigure(id, projects.all))
          )
        );
  return groupChart(
    id,
    'status',
    { ...words, title, column: words.statusColumn, more: [] },
    groups,
    groups,
    projects,
    setting,
    currency
  );
}

function grouped(projects: Projects, column: GroupColumn, nameOf: (key: string) => string): readonly Group[] {
  return byColumn(projects, column)
    .map((own) => {
      const [key = none] = own.keys;
      return { key, own, name: nameOf(key) };
    })
    .toSorted((a, b) => b.own.count - a.own.count || (a.key < b.key ? -1 : 1));
}

function groupChart(
  id: string,
  by: GroupColumn,
  words: {
    readonly name: string;
    readonly question: string;
    readonly title: Phrase;
    readonly column: string;
    readonly more: Phrase;
  },
  groups: readonly Group[],
  drawn: readonly Group[],
  projects: Projects,
  setting: CatalogueSetting,
  currency: Currency
): CatalogueChart {
  const { m, format } = setting;
  const rows = drawn.map(({ key, name, own }) => groupRow(id, key, name, own, currency, setting));
  const shown = groupOf(projects, currency, 'yes');
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
        m.investments.groupNote(
          slot({ ...countFigure(id, shown), unit: '' }, 'bare'),
          slot(countFigure(id, projects.all))
        )
      ),
      ...words.more
    ],
    asOf: projects.asOf,
    table: {
      columns: [{ label: words.column, numeric: false }, ...groupColumns(setting)],
      rows: groups.map(({ key, name, own }) => ({ key, cells: [{ kind: 'text', text: name }, ...groupCells(id, own)] }))
    },
    ...projects.behind((project) => [columnKeys[by](project)], setting),
    drawing: {
      kind: 'bars',
      tone: 'money',
      rows,
      panels: { count: m.charts.byCountry.countPanel, amount: format.unit(currency === 'usd' ? 'USD m' : 'VND bn') }
    }
  };
}
