import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { FlowDrawing } from '../catalogue/drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { zoneNameInShort } from '../compare/short-name.ts';
import { countFigure } from './evidence.ts';
import {
  byColumn,
  columnKeys,
  groupOf,
  none,
  other,
  several,
  type GroupBy,
  type ProjectGroup,
  type Projects
} from './projects.ts';

const id = 'investments-flow';
type Column = 'country' | 'sector' | 'zone';
const columns: readonly Column[] = ['country', 'sector', 'zone'];
/** Groups drawn by name; the rest stand together, and by name in the table. */
const namedAtMost: Readonly<Record<Column, number>> = { country: 8, sector: 9, zone: 9 };

const columnOf = { country: 'investors', sector: 'sector', zone: 'zone' } as const;

/** One way through the columns with its projects. */
interface Route {
  readonly own: ProjectGroup;
  readonly at: Readonly<Record<Column, string>>;
}

/** Projects from the investors' country through the sector to the zone; a project with investors of several countries runs once. */
export function flowChart(projects: Projects, setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.investments.flow;
  const by = mapColumns((column) => named(projects, column));
  const nameOf = names(projects, setting);
  const nodes = columns.flatMap((column) =>
    projects
      .groups(by[column])
      .map((own) => node(nodeKey(column, own.keys[0]), column, own, nameOf, setting))
      .toSorted((a, b) => rank(a.key) - rank(b.key) || b.value - a.value || (a.key < b.key ? -1 : 1))
  );
  const routes = projects.groups(by.country, by.sector, by.zone).map((own): Route => {
    const [country, sector, zone] = own.keys;
    return {
      own,
      at: {
        country: nodeKey('country', country),
        sector: nodeKey('sector', sector),
        zone: nodeKey('zone', zone)
      }
    };
  });
  return {
    id,
    area: 'investments',
    name: words.name,
    question: words.question,
    title: titleOf(projects, setting),
    subtitle: [words.subtitle],
    legend: [],
    note: phrase((slot) =>
      words.note(
        slot(countFigure(id, projects.all)),
        slot({ ...countFigure(id, groupOf(projects, 'investors', none)), unit: '' }),
        slot({ ...countFigure(id, groupOf(projects, 'zone', none)), unit: '' })
      )
    ),
    asOf: projects.asOf,
    table: {
      columns: [
        { label: words.country, numeric: false },
        { label: words.sector, numeric: false },
        { label: words.zone, numeric: false },
        { label: words.projects, numeric: true, bare: true }
      ],
      rows: [
        ...nodes.map(({ key, column, figure }) => ({
          key,
          cells: [
            ...columns.map((one): Cell => ({
              kind: 'text',
              text: one === column ? nameOf(key) : m.catalogue.allOfThem
            })),
            { kind: 'figures', figures: [figure.figure] } satisfies Cell
          ]
        })),
        ...widestFirst(routes).map(({ key, own, at }) => ({
          key,
          cells: [
            ...columns.map((one): Cell => ({ kind: 'text', text: nameOf(at[one]) })),
            { kind: 'figures', figures: [countFigure(id, own)] } satisfies Cell
          ]
        }))
      ]
    },
    ...projects.behind(
      (project) => columns.map((column) => nodeKey(column, columnKeys[columnOf[column]](project), by[column])),
      setting
    ),
    drawing: {
      kind: 'flow',
      columns: columns.map((key) => ({ key, name: words[key] })),
      nodes,
      links: [...links(routes, 'country', 'sector'), ...links(routes, 'sector', 'zone')].map((link) => ({
        ...link,
        label: words.link(nameOf(link.from), nameOf(link.to), format.quantity(link.value, 'projects'))
      }))
    }
  };
}

const mapColumns = <T>(make: (column: Column) => T): Readonly<Record<Column, T>> => ({
  country: make('country'),
  sector: make('sector'),
  zone: make('zone')
});

/** What is told apart comes first, what is put together next, what is not known last. */
const rank = (key: string): number => (key.endsWith(`:${none}`) ? 2 : key.endsWith(`:${other}`) ? 1 : 0);

/** The largest groups of a column by name; what is not known and what is of several kinds is always told apart. */
function named(projects: Projects, column: Column): GroupBy {
  const groups = byColumn(projects, columnOf[column]).flatMap(({ keys: [key = none], count }) =>
    key === none || key === several ? [] : [{ key, count }]
  );
  const first = groups.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, namedAtMost[column]);
  return { column: columnOf[column], named: new Set([none, several, ...first.map(({ key }) => key)]) };
}

const nodeKey = (column: Column, key = none, by?: GroupBy): string =>
  `${column}:${by?.named?.has(key) === false ? other : key}`;

function names(projects: Projects, { m }: CatalogueSetting): (key: string) => string {
  const words = m.investments.flow;
  const known = new Map<string, string>([
    [`country:${none}`, words.noCountry],
    [`country:${several}`, words.several],
    [`country:${other}`, words.otherCountries],
    [`sector:${other}`, words.otherSectors],
    [`zone:${other}`, words.otherZones],
    [`zone:${none}`, words.noZone],
    ...Object.entries(m.vocabulary.country).map(([code, name]) => [`country:${code}`, name] as const),
    ...[...projects.names.sector].map(([key, name]) => [`sector:${key}`, m.charts.sectorShort[key] ?? name] as const),
    ...[...projects.names.zone].map(([key, name]) => [`zone:${key}`, zoneNameInShort(name, m.vocabulary)] as const)
  ]);
  return (key) => known.get(key) ?? key;
}

function node(
  key: string,
  column: Column,
  own: ProjectGroup,
  nameOf: (key: string) => string,
  { format }: CatalogueSetting
): FlowDrawing['nodes'][number] {
  const figure = countFigure(id, own);
  const name = nameOf(key);
  return {
    key,
    column,
    name,
    shortName: name,
    value: own.count,
    figure: { figure, label: format.number(own.count) },
    label: `${name}: ${format.figure(figure)}`
  };
}

function links(routes: readonly Route[], from: Column, to: Column) {
  const widths = new Map<string, { readonly from: string; readonly to: string; readonly value: number }>();
  for (const { own, at } of routes) {
    const key = `${at[from]} ${at[to]}`;
    widths.set(key, { from: at[from], to: at[to], value: (widths.get(key)?.value ?? 0) + own.count });
  }
  return [...widths.values()];
}

const widestFirst = (routes: readonly Route[]) =>
  routes
    .map((route) => ({ ...route, key: columns.map((column) => route.at[column]).join(' ') }))
    .toSorted((a, b) => b.own.count - a.own.count || (a.key < b.key ? -1 : 1));

function titleOf(projects: Projects, { m }: CatalogueSetting): Phrase {
  const words = m.investments.flow;
  const { all } = projects;
  if (all.count === 0) return [words.name];
  const known = groupOf(projects, 'told', 'yes');
  const inZones = all.count - groupOf(projects, 'zone', none).count;
  if (known.count === 0)
    return phrase((slot) => words.noOrigin(slot(computed(id, inZones, 'projects')), slot(countFigure(id, all))));
  const foreign = groupOf(projects, 'abroad', 'yes');
  return phrase((slot) =>
    words.foreign(slot({ ...countFigure(id, foreign), unit: '' }, 'bare'), slot(countFigure(id, known)))
  );
}
