import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { FlowDrawing } from '../catalogue/drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { byKey } from '../charts/bar-rows.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { zoneNameInShort } from '../compare/short-name.ts';
import { countOf, firstReport, investmentEvidence, projectsOf } from './evidence.ts';
import type { Investment } from './investment-view.ts';
import { yearSpan } from '../year-span.ts';

const id = 'investments-flow';
type Column = 'country' | 'sector' | 'zone';
const columns: readonly Column[] = ['country', 'sector', 'zone'];
/** Groups drawn by name; the rest stand together, and by name in the table. */
const namedAtMost: Readonly<Record<Column, number>> = { country: 8, sector: 9, zone: 9 };
const other = 'other';
const none = 'none';

interface Placed {
  readonly project: Investment;
  readonly at: Readonly<Record<Column, string>>;
}

/** Projects from the investors' country through the sector to the zone; a project with investors of several countries runs once. */
export function flowChart(all: readonly Investment[], setting: CatalogueSetting): CatalogueChart {
  const { m, format } = setting;
  const words = m.investments.flow;
  const projects = projectsOf(all);
  const keyOf: Readonly<Record<Column, (project: Investment) => string>> = {
    country: ({ countries }) => (countries.length > 1 ? 'several' : (countries[0] ?? none)),
    sector: ({ sectorId }) => sectorId,
    zone: ({ zone }) => zone?.id ?? none
  };
  const namedKeys = mapColumns((column) => largest(projects, keyOf[column], namedAtMost[column]));
  const placed: readonly Placed[] = projects.map((project) => ({
    project,
    at: mapColumns((column) => {
      const key = keyOf[column](project);
      return `${column}:${key === none || key === 'several' || namedKeys[column].has(key) ? key : other}`;
    })
  }));
  const nameOf = names(projects, setting);
  const nodes = columns.flatMap((column) =>
    [...byKey(placed, ({ at }) => at[column])]
      .map(([key, own]) => node(key, column, own, nameOf(key), setting))
      .toSorted((a, b) => rank(a.key) - rank(b.key) || b.value - a.value || (a.key < b.key ? -1 : 1))
  );
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
        slot(countOf(id, projects)),
        slot({
          ...countOf(
            id,
            projects.filter(({ countries }) => countries.length === 0)
          ),
          unit: ''
        }),
        slot({
          ...countOf(
            id,
            projects.filter(({ zone }) => zone === null)
          ),
          unit: ''
        })
      )
    ),
    asOf: yearSpan(projects.map((project) => firstReport(project)?.asOf ?? null)),
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
        ...routes(placed).map(({ key, own, at }) => ({
          key,
          cells: [
            ...columns.map((one): Cell => ({ kind: 'text', text: nameOf(at[one]) })),
            {
              kind: 'figures',
              figures: [
                countOf(
                  id,
                  own.map(({ project }) => project)
                )
              ]
            } satisfies Cell
          ]
        }))
      ]
    },
    evidence: investmentEvidence(
      projects,
      (project) => {
        const found = placed.find((one) => one.project === project);
        return found === undefined ? [] : columns.map((column) => found.at[column]);
      },
      setting
    ),
    drawing: {
      kind: 'flow',
      columns: columns.map((key) => ({ key, name: words[key] })),
      nodes,
      links: [...links(placed, 'country', 'sector'), ...links(placed, 'sector', 'zone')].map((link) => ({
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

function largest(
  projects: readonly Investment[],
  keyOf: (project: Investment) => string,
  count: number
): ReadonlySet<string> {
  const groups = [...byKey(projects, keyOf)].filter(([key]) => key !== none && key !== 'several');
  return new Set(
    groups
      .toSorted(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1))
      .slice(0, count)
      .map(([key]) => key)
  );
}

function names(projects: readonly Investment[], { m }: CatalogueSetting): (key: string) => string {
  const words = m.investments.flow;
  const known = new Map<string, string>([
    [`country:${none}`, words.noCountry],
    ['country:several', words.several],
    [`country:${other}`, words.otherCountries],
    [`sector:${other}`, words.otherSectors],
    [`zone:${other}`, words.otherZones],
    [`zone:${none}`, words.noZone],
    ...Object.entries(m.vocabulary.country).map(([code, name]) => [`country:${code}`, name] as const),
    ...projects.map(
      ({ sectorId, sector }) => [`sector:${sectorId}`, m.charts.sectorShort[sectorId] ?? sector] as const
    ),
    ...projects.flatMap(({ zone }) =>
      zone === null ? [] : [[`zone:${zone.id}`, zoneNameInShort(zone.name, m.vocabulary)] as const]
    )
  ]);
  return (key) => known.get(key) ?? key;
}

function node(
  key: string,
  column: Column,
  own: readonly Placed[],
  name: string,
  { format }: CatalogueSetting
): FlowDrawing['nodes'][number] {
  const figure = countOf(
    id,
    own.map(({ project }) => project)
  );
  return {
    key,
    column,
    name,
    shortName: name,
    value: own.length,
    figure: { figure, label: format.number(own.length) },
    label: `${name}: ${format.figure(figure)}`
  };
}

function links(placed: readonly Placed[], from: Column, to: Column) {
  return [...byKey(placed, ({ at }) => `${at[from]} ${at[to]}`)].flatMap(([, own]) => {
    const [first] = own;
    return first === undefined ? [] : [{ from: first.at[from], to: first.at[to], value: own.length }];
  });
}

/** Each way through the columns with its projects, widest first. */
function routes(placed: readonly Placed[]) {
  return [...byKey(placed, ({ at }) => columns.map((column) => at[column]).join(' '))]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first === undefined ? [] : [{ key, own, at: first.at }];
    })
    .toSorted((a, b) => b.own.length - a.own.length || (a.key < b.key ? -1 : 1));
}

function titleOf(projects: readonly Investment[], { m }: CatalogueSetting): Phrase {
  const words = m.investments.flow;
  const foreign = projects.filter(({ origin }) => origin === 'foreign' || origin === 'joint');
  const known = projects.filter(({ origin }) => origin !== 'unknown');
  const inZones = projects.filter(({ zone }) => zone !== null);
  if (projects.length === 0) return [words.name];
  if (known.length === 0)
    return phrase((slot) =>
      words.noOrigin(slot(computed(id, inZones.length, 'projects')), slot(countOf(id, projects)))
    );
  return phrase((slot) => words.foreign(slot({ ...countOf(id, foreign), unit: '' }, 'bare'), slot(countOf(id, known))));
}
