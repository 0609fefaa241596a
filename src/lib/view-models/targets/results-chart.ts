import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase } from '../charts/phrase.ts';
import { evidenceOf, markOf, placeName, thingName, yearsOf } from './target-marks.ts';
import { comparePlaces } from './place-order.ts';
import { progressQuery } from './target-state.ts';
import { targetThemes, type TargetLine, type TargetThing } from './target-thing.ts';
import { distinctReadings, type TargetReading } from './target-reading.ts';

interface Judged {
  readonly thing: TargetThing;
  readonly line: TargetLine;
}

/** Every promise of a place that a published result measures, in the order of the themes. */
const judgedLines = (things: readonly TargetThing[]): readonly Judged[] =>
  things
    .toSorted(
      (a, b) => targetThemes.indexOf(a.theme) - targetThemes.indexOf(b.theme) || comparePlaces(a.about, b.about)
    )
    .flatMap((thing) => thing.lines.filter(({ judgedBy }) => judgedBy.length > 0).map((line) => ({ thing, line })));

const refsOf = (judged: readonly Judged[]): readonly string[] =>
  judged.flatMap(({ line }) => line.readings.slice(0, 1).map(({ figure }) => figure.ref));

/** Targets beside the results that measure them: each row on its own scale from zero, with the dates of both. */
export function resultsChart(things: readonly TargetThing[], setting: CatalogueSetting): CatalogueChart {
  const words = setting.m.targets.results;
  const judged = judgedLines(things);
  const reached = judged.filter(({ line }) => line.state === 'reached');
  const awaiting = judged.filter(({ line }) => line.state === 'awaiting');
  const rows = judged.map((one) => rowOf(one, setting));
  const readings = judged.flatMap(({ line }) => [...line.readings, ...line.judgedBy]);
  const marks = new Map(
    judged.flatMap(({ line }, index) =>
      [...line.readings, ...line.judgedBy].map(({ figure }) => [figure.ref, rows[index]?.key] as const)
    )
  );
  const count = (some: readonly Judged[]) => ({ ...computed(progressQuery, some.length, ''), rows: refsOf(some) });
  return {
    id: progressQuery,
    area: 'targets',
    name: words.name,
    question: words.question,
    title: phrase((slot) =>
      [
        words.finding(slot(count(reached)), slot(count(judged)), reached.length, judged.length),
        ...(awaiting.length === 0 ? [] : [words.awaiting(slot(count(awaiting)), awaiting.length)])
      ].join('; ')
    ),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'target', text: words.target },
      { swatch: 'plan', text: words.plan },
      { swatch: 'result', text: words.result },
      { swatch: 'range', text: words.range }
    ],
    note: [words.note],
    asOf: yearsOf(readings),
    table: {
      columns: [
        { label: setting.m.targets.columns.place, numeric: false },
        { label: setting.m.targets.columns.what, numeric: false },
        { label: words.target, numeric: true },
        { label: words.due, numeric: false },
        { label: words.result, numeric: true },
        { label: words.resultDate, numeric: false },
        { label: words.progress, numeric: true },
        { label: words.state, numeric: false }
      ],
      rows: judged.map(({ thing, line }) => ({
        key: line.key,
        cells: [
          { kind: 'text', text: placeName(thing.about, setting) },
          { kind: 'text', text: thingName(thing.about, setting) },
          { kind: 'figures', figures: distinctReadings(line.readings).map(({ figure }) => figure) },
          { kind: 'text', text: dateText(line.due, setting) },
          { kind: 'figures', figures: line.judgedBy.map(({ figure }) => figure) },
          { kind: 'text', text: dateText(line.judgedBy[0]?.figure.asOf ?? null, setting) },
          line.progress === null ? { kind: 'text', text: '' } : { kind: 'figures', figures: [line.progress] },
          { kind: 'text', text: setting.m.targets.state[line.state] }
        ]
      }))
    },
    evidence: evidenceOf(
      readings,
      ({ figure }) => {
        const key = marks.get(figure.ref);
        return key === undefined ? [] : [key, figure.ref];
      },
      setting
    ),
    drawing: { kind: 'marks', scale: 'linear', unit: null, joined: false, asideHead: words.progress, rows }
  };
}

const dateText = (iso: string | null, { m, format }: CatalogueSetting): string =>
  iso === null ? m.targets.undated : format.shortDate(iso);

function rowOf({ thing, line }: Judged, setting: CatalogueSetting): MarksRow {
  const { m, format } = setting;
  const name = `${placeName(thing.about, setting)}: ${thingName(thing.about, setting)}`;
  const marks = [
    markOf(line.judgedBy, setting, { withUnit: true }),
    markOf(line.readings, setting, { withUnit: true })
  ].filter((mark) => mark !== null);
  const progress = line.progress;
  return {
    key: line.key,
    group: m.targets.theme[thing.theme],
    name,
    shortName: name,
    marks,
    domain: [0, highest([...line.readings, ...line.judgedBy])],
    missing: null,
    label: `${name}: ${format.list(marks.map(({ label }) => label))}`,
    aside: progress === null ? null : { figure: progress, label: format.figure({ ...progress, decimals: 0 }) }
  };
}

const highest = (readings: readonly TargetReading[]): number =>
  Math.max(...readings.map(({ figure }) => figure.valueMax ?? figure.value));
