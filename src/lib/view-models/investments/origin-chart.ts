import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MatrixCell } from '../catalogue/drawing.ts';
import { byKey } from '../charts/bar-rows.ts';
import type { Cell } from '../charts/chart-model.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { countOf, firstReport, investmentEvidence, projectsOf } from './evidence.ts';
import { origins, type Investment, type Origin } from './investment-view.ts';
import { yearSpan } from '../year-span.ts';

const id = 'investments-by-origin';
/** From this many projects a cell is filled fully. */
const manyFrom = 2;

/** Projects by sector and by whether a source names domestic, foreign or both kinds of investors. */
export function originChart(all: readonly Investment[], setting: CatalogueSetting): CatalogueChart {
  const { m } = setting;
  const words = m.investments.origin;
  const projects = projectsOf(all);
  const sectors = [...byKey(projects, ({ sectorId }) => sectorId)].toSorted(
    ([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1)
  );
  const of = (own: readonly Investment[], origin: Origin): readonly Investment[] =>
    own.filter((project) => project.origin === origin);
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
    asOf: yearSpan(projects.map((project) => firstReport(project)?.asOf ?? null)),
    table: {
      columns: [
        { label: m.charts.columns.sector, numeric: false },
        ...origins.map((origin) => ({ label: words.column[origin], numeric: true, bare: true }))
      ],
      rows: sectors.map(([key, own]) => ({
        key,
        cells: [
          { kind: 'text', text: own[0]?.sector ?? key },
          ...origins.map((origin): Cell => {
            const found = of(own, origin);
            return found.length === 0
              ? { kind: 'text', text: '–' }
              : { kind: 'figures', figures: [countOf(id, found)] };
          })
        ]
      }))
    },
    evidence: investmentEvidence(projects, (project) => [`${project.sectorId} ${project.origin}`], setting),
    drawing: {
      kind: 'matrix',
      columns: origins.map((key) => ({ key, name: words.column[key], shortName: words.columnShort[key] })),
      rows: sectors.map(([key, own]) => {
        const name = own[0]?.sector ?? key;
        return {
          key,
          group: null,
          name,
          shortName: m.charts.sectorShort[key] ?? name,
          cells: origins.map((origin) => cellOf(name, origin, of(own, origin), setting))
        };
      })
    }
  };
}

function cellOf(name: string, origin: Origin, own: readonly Investment[], { m, format }: CatalogueSetting): MatrixCell {
  const figure = countOf(id, own);
  const place = `${name}, ${m.investments.origin.column[origin]}`;
  if (own.length === 0)
    return { column: origin, state: 'none', figures: [], text: null, label: `${place}: ${format.figure(figure)}` };
  return {
    column: origin,
    state: own.length >= manyFrom ? 'several' : 'one',
    figures: [{ figure, label: format.number(own.length) }],
    text: null,
    label: `${place}: ${format.figure(figure)}`
  };
}

function titleOf(projects: readonly Investment[], { m }: CatalogueSetting): Phrase {
  const words = m.investments.origin;
  const unknown = projects.filter(({ origin }) => origin === 'unknown');
  const foreign = projects.filter(({ origin }) => origin === 'foreign' || origin === 'joint');
  const [top] = [...byKey(foreign, ({ sectorId }) => sectorId)].toSorted(
    ([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1)
  );
  if (top === undefined)
    return phrase((slot) => words.unknown(slot(countOf(id, unknown)), slot(countOf(id, projects))));
  const [, own] = top;
  return phrase((slot) => words.finding(own[0]?.sector ?? '', slot(countOf(id, own))));
}
