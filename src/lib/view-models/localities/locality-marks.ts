import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { Mark, MarksRow } from '../catalogue/drawing.ts';
import {
  figureRows,
  inListOrder,
  ofCompared,
  territoriesOf,
  type FigureRow,
  type LocalityOrder
} from './figure-rows.ts';
import { indicatorSpec, type LocalityIndicator } from './indicators.ts';
import type { Localities } from './locality.ts';
import { localityFinding } from './locality-finding.ts';
import { kindWords, labelled, readingEvidence, readingLabel, yearsOf } from './reading-words.ts';
import { readingsAgainst, type LocalityReading } from './readings.ts';

/** What the charts of figures by locality are made of. */
export interface LocalityFigures {
  readonly localities: Localities;
  readonly readings: readonly LocalityReading[];
}
/** Order of names: charts of the catalogue are made where no collation is loaded, and sort by value. */
type CompareNames = (a: string, b: string) => number;
const unsorted: CompareNames = () => 0;

/** One indicator by locality: the newest result of each, a range where sources disagree, targets and plans apart. */
export function makeLocalityMarks(
  input: LocalityFigures,
  indicator: LocalityIndicator,
  setting: CatalogueSetting,
  order: LocalityOrder = 'value',
  compareNames: CompareNames = unsorted
): CatalogueChart {
  const { m, format } = setting;
  const words = m.localities;
  const spec = indicatorSpec(indicator);
  const of = input.readings.filter((reading) => reading.indicator === indicator);
  const territories = territoriesOf(of, input.localities, m);
  const all = figureRows(territories, of, [indicator], order, indicator, compareNames);
  const rows = all
    .map((row) => ({ row, marks: marksOf(row, of, indicator, setting) }))
    .filter(({ row, marks }) => marks.length > 0 || ofCompared(row.territory));
  const drawn = new Map(
    rows.flatMap(({ marks }) => marks.flatMap(({ refs, mark }) => refs.map((ref) => [ref, mark.key])))
  );
  const name = words.indicators[indicator] ?? indicator;
  const listed = of.toSorted(
    (a, b) =>
      Number(a.territory.locality.wider) - Number(b.territory.locality.wider) || inListOrder(a.territory, b.territory)
  );
  const figures = listed.filter(({ figure }) => drawn.has(figure.ref)).map(({ figure }) => figure);
  const without = rows.filter(({ marks }) => marks.length === 0).map(({ row }) => row.territory);
  return {
    id: spec.chart,
    area: 'localities',
    name: words.chartName(name),
    question: words.chartQuestion(name),
    title: localityFinding(spec.chart, name, all, of, indicator, setting),
    subtitle: [words.subtitle(name, format.unit(of[0]?.figure.unit ?? ''))],
    legend: legendOf(
      rows.flatMap(({ marks }) => marks.map(({ mark }) => mark)),
      setting
    ),
    note: [words.marksNote],
    asOf: yearsOf(figures),
    table: {
      columns: [
        { label: words.place, numeric: false },
        { label: words.kindOfNumber, numeric: false },
        { label: words.asOf, numeric: false },
        { label: name, numeric: true }
      ],
      rows: [
        ...listed.map((reading) => ({
          key: reading.figure.ref,
          cells: [
            { kind: 'text' as const, text: reading.territory.name },
            { kind: 'text' as const, text: kindWords(reading, m) },
            { kind: 'text' as const, text: format.shortDate(reading.figure.asOf) },
            { kind: 'figures' as const, figures: [reading.figure] }
          ]
        })),
        ...without.map((territory) => ({
          key: territory.key,
          cells: [
            { kind: 'text' as const, text: territory.name },
            { kind: 'text' as const, text: words.noFigure },
            { kind: 'text' as const, text: '' },
            { kind: 'missing' as const }
          ]
        }))
      ]
    },
    evidence: readingEvidence(listed, (reading) => drawn.get(reading.figure.ref) ?? null, setting),
    drawing: {
      kind: 'marks',
      scale: 'linear',
      unit: format.unit(of[0]?.figure.unit ?? ''),
      joined: false,
      rows: rows.map(({ row, marks }) =>
        marksRow(
          row,
          marks.map(({ mark }) => mark),
          spec.tone,
          setting
        )
      )
    }
  };
}

interface DrawnMark {
  readonly mark: Mark;
  readonly refs: readonly string[];
}

/** The result, other results that editors set against it, and one target or plan: the next one, or the last. */
function marksOf(
  { territory, current }: FigureRow,
  readings: readonly LocalityReading[],
  indicator: string,
  setting: CatalogueSetting
): readonly DrawnMark[] {
  const own = readings.filter((reading) => reading.territory.key === territory.key && reading.scope === null);
  const now = current[indicator] ?? [];
  const against = readingsAgainst(now, own);
  return [
    ...resultMark(now, setting),
    ...against.map((reading) => pointMark(reading, 'reading', setting)),
    ...aheadOf(
      own.filter(({ measure }) => measure === 'target'),
      setting
    ).map((one) => pointMark(one, 'target', setting)),
    ...aheadOf(
      own.filter(({ measure }) => measure === 'plan'),
      setting
    ).map((one) => pointMark(one, 'plan', setting))
  ];
}

function resultMark(now: readonly LocalityReading[], { format }: CatalogueSetting): readonly DrawnMark[] {
  const [low, high] = [now[0], now.at(-1)];
  if (low === undefined || high === undefined) return [];
  const mark: Mark = {
    key: low.figure.ref,
    role: 'result',
    low: labelled(low.figure, format),
    high: low === high ? null : labelled(high.figure, format),
    disputed: low !== high,
    asOf: format.shortDate(low.figure.asOf),
    label: now.map((reading) => readingLabel(reading, format)).join(' / ')
  };
  return [{ mark, refs: now.map(({ figure }) => figure.ref) }];
}

function pointMark(reading: LocalityReading, role: Mark['role'], { m, format }: CatalogueSetting): DrawnMark {
  const mark: Mark = {
    key: reading.figure.ref,
    role,
    low: labelled(reading.figure, format),
    high: null,
    disputed: false,
    asOf: format.shortDate(reading.figure.asOf),
    label: `${readingLabel(reading, format)}, ${kindWords(reading, m)}`,
    ...(role === 'reading' ? { older: true } : {})
  };
  return { mark, refs: [reading.figure.ref] };
}

/** Of targets for several years the next one after the release; where none is ahead, the last. */
function aheadOf(readings: readonly LocalityReading[], { releasedOn }: CatalogueSetting): readonly LocalityReading[] {
  const dated = readings.toSorted((a, b) => ((a.figure.asOf ?? '') < (b.figure.asOf ?? '') ? -1 : 1));
  const ahead = dated.find(({ figure }) => (figure.asOf ?? '') >= releasedOn.slice(0, 4));
  const chosen = ahead ?? dated.at(-1);
  return chosen === undefined ? [] : [chosen];
}

function marksRow(
  { territory, current }: FigureRow,
  marks: readonly Mark[],
  tone: NonNullable<MarksRow['tone']>,
  { m }: CatalogueSetting
): MarksRow {
  const words = m.localities;
  const some = Object.values(current).some((readings) => readings !== undefined && readings.length > 0);
  const missing = some ? null : marks.length === 0 ? words.noFigure : words.noResult;
  return {
    key: territory.key,
    group: null,
    name: territory.name,
    shortName: territory.shortName,
    marks,
    domain: null,
    missing,
    label: [...marks.map(({ label }) => label), ...(missing === null ? [] : [`${territory.name}: ${missing}`])].join(
      '; '
    ),
    tone
  };
}

function legendOf(marks: readonly Mark[], { m }: CatalogueSetting): CatalogueChart['legend'] {
  const words = m.localities.legend;
  const has = (wanted: (mark: Mark) => boolean): boolean => marks.some(wanted);
  return [
    { swatch: 'result' as const, text: words.result, shown: has(({ role }) => role === 'result') },
    { swatch: 'range' as const, text: words.range, shown: has(({ disputed }) => disputed) },
    { swatch: 'older' as const, text: words.reading, shown: has(({ role }) => role === 'reading') },
    { swatch: 'target' as const, text: words.target, shown: has(({ role }) => role === 'target') },
    { swatch: 'plan' as const, text: words.plan, shown: has(({ role }) => role === 'plan') }
  ]
    .filter(({ shown }) => shown)
    .map(({ swatch, text }) => ({ swatch, text }));
}
