import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MatrixCell } from '../catalogue/drawing.ts';
import type { Cell } from '../charts/chart-model.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { countFigure } from './evidence.ts';
import { origins, type Origin } from './investment-view.ts';
import { byColumn, groupOf, none, noProjects, type ProjectGroup, type Projects } from './projects.ts';

const id = 'investments-by-origin';
/** From this many projects a cell is filled fully. */
const manyFrom = 2;

/** Projects by sector and by whether a source names domestic, foreign or both kinds of investors. */
export function originChart(projects: Projects, setting: CatalogueSetting): CatalogueChart {
  const { m } = setting;
  const words = m.investments.origin;
  const cells = projects.groups({ column: 'sector' }, { column: 'origin' });
  const sectors = mostFirst(byColumn(projects, 'sector'));
  const of = (sector: string, origin: Origin): ProjectGroup =>
    cells.find(({ keys }) => keys[0] === sector && keys[1] === origin) ?? noProjects;
  const nameOf = (sector: string): string => projects.names.sector.get(sector) ?? sector;
  return {
    id,
    area: 'investments',
    name: words.name,
    question: words.question,
    title: titleOf(projects, setting),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'several', text: words.severalLegend },
      { swatch: 'one', text: words.oneLegend },
      { swatch: 'none', text: words.noneLegend }
    ],
    note: [words.note],
    asOf: projects.asOf,
    table: {
      columns: [
        { label: m.charts.columns.sector, numeric: false },
        ...origins.map((origin) => ({ label: words.column[origin], numeric: true, bare: true }))
      ],
      rows: sectors.map((key) => ({
        key,
        cells: [
          { kind: 'text', text: nameOf(key) },
          ...origins.map((origin): Cell => {
            const found = of(key, origin);
            return found.count === 0
              ? { kind: 'text', text: '–' }
              : { kind: 'figures', figures: [countFigure(id, found)] };
          })
        ]
      }))
    },
    ...projects.behind((project) => [`${project.sectorId} ${project.origin}`], setting),
    drawing: {
      kind: 'matrix',
      columns: origins.map((key) => ({ key, name: words.column[key], shortName: words.columnShort[key] })),
      rows: sectors.map((key) => {
        const name = nameOf(key);
        return {
          key,
          group: null,
          name,
          shortName: m.charts.sectorShort[key] ?? name,
          cells: origins.map((origin) => cellOf(name, origin, of(key, origin), setting))
        };
      })
    }
  };
}

function cellOf(name: string, origin: Origin, own: ProjectGroup, { m, format }: CatalogueSetting): MatrixCell {
  const figure = countFigure(id, own);
  const place = `${name}, ${m.investments.origin.column[origin]}`;
  if (own.count === 0)
    return { column: origin, state: 'none', figures: [], text: null, label: `${place}: ${format.figure(figure)}` };
  return {
    column: origin,
    state: own.count >= manyFrom ? 'several' : 'one',
    figures: [{ figure, label: format.number(own.count) }],
    text: null,
    label: `${place}: ${format.figure(figure)}`
  };
}

/** Sectors by how many projects they have. */
const mostFirst = (groups: readonly ProjectGroup[]): readonly string[] =>
  groups
    .map(({ keys: [key = none], count }) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);

function titleOf(projects: Projects, { m }: CatalogueSetting): Phrase {
  const words = m.investments.origin;
  const foreign = projects.groups({ column: 'sector' }, { column: 'abroad' }).filter(({ keys }) => keys[1] === 'yes');
  const [top] = mostFirst(foreign);
  const own = foreign.find(({ keys }) => keys[0] === top);
  if (top === undefined || own === undefined)
    return phrase((slot) =>
      words.unknown(slot(countFigure(id, groupOf(projects, 'origin', 'unknown'))), slot(countFigure(id, projects.all)))
    );
  return phrase((slot) => words.finding(projects.names.sector.get(top) ?? '', slot(countFigure(id, own))));
}
