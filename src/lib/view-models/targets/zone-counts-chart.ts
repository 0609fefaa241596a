import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { coveredProvinces } from '#lib/domain/covered.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { evidenceOf, marksByDate, placeName, readingTable, yearsOf } from './target-marks.ts';
import { comparePlaces, compareText } from './place-order.ts';
import { conflictsOf, distinctReadings, type TargetConflict, type TargetReading } from './target-reading.ts';

/** What is counted of the works in clusters, whatever the measure. */
const works = {
  'clusters-with-investor-count': 'withInvestor',
  'clusters-without-investor-count': 'withoutInvestor',
  'clusters-building-count': 'building',
  'clusters-complete-count': 'complete',
  'clusters-on-schedule-count': 'onSchedule',
  'clusters-delayed-count': 'delayed',
  'clusters-without-wastewater-count': 'withoutWastewater'
} as const;
type WorkStep = (typeof works)[keyof typeof works];
const workSteps: ReadonlyMap<string, WorkStep> = new Map(Object.entries(works));

/** How far zones have come, in the order of the rows of a place. */
const steps = ['established', 'existing', 'operating', 'planned', 'target', ...Object.values(works)] as const;
export type ZoneStep = (typeof steps)[number];

interface ZoneCounts {
  readonly id: string;
  readonly words: 'clusterCounts' | 'clusterAreas' | 'parkCounts' | 'parkAreas';
  readonly unit: string;
  readonly indicators: readonly string[];
}
export const zoneCountCharts = [
  {
    id: 'clusters-planned-and-established',
    words: 'clusterCounts',
    unit: 'clusters',
    indicators: [
      'clusters-planned-count',
      'clusters-count',
      'clusters-established-count',
      'clusters-operating-count',
      ...workSteps.keys()
    ]
  },
  {
    id: 'clusters-area-planned-and-established',
    words: 'clusterAreas',
    unit: 'ha',
    indicators: [
      'clusters-planned-area-ha',
      'clusters-area-ha',
      'clusters-established-area-ha',
      'clusters-operating-area-ha'
    ]
  },
  {
    id: 'parks-planned-and-established',
    words: 'parkCounts',
    unit: 'zones',
    indicators: ['parks-count', 'parks-established-count', 'parks-operating-count', 'economic-zones-count']
  },
  {
    id: 'parks-area-planned-and-established',
    words: 'parkAreas',
    unit: 'ha',
    indicators: ['parks-area-ha']
  }
] as const satisfies readonly ZoneCounts[];
type ZoneCountChart = (typeof zoneCountCharts)[number];

function stepOf({ measure, indicator }: TargetReading): ZoneStep {
  const work = workSteps.get(indicator.id);
  if (work !== undefined) return work;
  if (measure === 'target') return 'target';
  if (measure === 'plan') return 'planned';
  if (indicator.id.includes('established')) return 'established';
  return indicator.id.includes('operating') ? 'operating' : 'existing';
}

interface Row {
  readonly key: string;
  readonly step: ZoneStep;
  readonly readings: readonly TargetReading[];
  readonly about: TargetReading;
}

/** A row to each place, step and part of it; what several sources say of the same stands in one row. */
function rowsOf(readings: readonly TargetReading[]): readonly Row[] {
  const rows = new Map<string, { step: ZoneStep; readings: TargetReading[]; about: TargetReading }>();
  for (const reading of readings) {
    const step = stepOf(reading);
    const economic = reading.indicator.id === 'economic-zones-count' ? 'economic' : '';
    const key = [reading.subject.id, reading.extent ?? '', economic, step, reading.scope ?? ''].join('|');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { step, readings: [reading], about: reading });
    else known.readings.push(reading);
  }
  return [...rows]
    .map(([key, row]) => ({ key, ...row }))
    .toSorted(
      (a, b) =>
        comparePlaces(a.about, b.about) ||
        compareText(indicatorRank(a.about), indicatorRank(b.about)) ||
        steps.indexOf(a.step) - steps.indexOf(b.step) ||
        compareText(a.key, b.key)
    );
}
const indicatorRank = ({ indicator }: TargetReading): string => (indicator.id === 'economic-zones-count' ? '1' : '0');

/** How many zones, or hectares of them, are planned, set up and operating, place by place: every published figure. */
export function zoneCountsChart(
  kind: ZoneCountChart,
  all: readonly TargetReading[],
  conflicts: readonly TargetConflict[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.targets[kind.words];
  const indicators: readonly string[] = kind.indicators;
  const readings = all.filter(({ indicator }) => indicators.includes(indicator.id));
  const rows = rowsOf(readings);
  const ordered = rows.flatMap((row) => row.readings);
  const national = ordered.filter(({ subject }) => subject.id === 'national');
  const top = Math.max(1, ...national.map(({ figure }) => figure.valueMax ?? figure.value));
  const markKeys = new Map<string, string>();
  const drawn = rows.map((row): MarksRow => {
    const { about, step } = row;
    const own = about.subject.id === 'national';
    const placed = marksByDate(row.readings, setting, own);
    for (const { mark, readings: under } of placed) for (const { figure } of under) markKeys.set(figure.ref, mark.key);
    const economic = about.indicator.id === 'economic-zones-count' ? m.targets.economicZones : null;
    const name = [economic, m.targets.step[step], about.scope].filter((part) => part !== null).join(', ');
    const place = placeName(about, setting);
    return {
      key: row.key,
      group: own ? m.targets.ownScale(place) : place,
      name,
      shortName: name,
      marks: placed.map(({ mark }) => mark),
      domain: own ? [0, top] : null,
      missing: null,
      label: `${place}, ${name}: ${format.list(placed.map(({ mark }) => mark.label))}`
    };
  });
  return {
    id: kind.id,
    area: 'targets',
    name: words.name,
    question: words.question,
    title: titleOf(rows, words, setting),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'result', text: m.targets.legend.actual },
      { swatch: 'plan', text: m.targets.legend.plan },
      { swatch: 'target', text: m.targets.legend.target },
      { swatch: 'range', text: m.targets.legend.range }
    ],
    note: [
      [m.targets.legend.older, m.targets.bordersNote, ...conflictsOf(conflicts, readings).map(m.targets.conflict)].join(
        ' '
      )
    ],
    asOf: yearsOf(ordered),
    table: readingTable(ordered, setting),
    evidence: evidenceOf(
      ordered,
      ({ figure }) => [markKeys.get(figure.ref)].filter((key) => key !== undefined),
      setting
    ),
    drawing: { kind: 'marks', scale: 'linear', unit: format.unit(kind.unit), joined: false, rows: drawn }
  };
}

/** A title names a few. */
const most = 2;
const focus: readonly { readonly id: string; readonly extent: TargetReading['extent'] }[] = coveredProvinces
  .slice(0, most)
  .map(({ id, former }) => ({ id, extent: former.length > 0 ? 'since-2025-07' : null }));

/** What each of the provinces has, against its target or, without one, its plan. */
function titleOf(
  rows: readonly Row[],
  words: CatalogueSetting['m']['targets']['clusterCounts'],
  { m, format }: CatalogueSetting
): Phrase {
  const parts = focus.flatMap(({ id, extent }) => {
    const own = rows.filter(
      ({ about }) => about.subject.id === id && about.extent === extent && about.indicator.id !== 'economic-zones-count'
    );
    const targets = ofOneDate(widest(own.filter(({ step }) => step === 'target')), 'nearest');
    const due =
      targets.length > 0 ? targets : ofOneDate(widest(own.filter(({ step }) => step === 'planned')), 'newest');
    const has = wholeFirst(own.filter(({ step }) => step === 'established' || step === 'existing'));
    const results = ofOneDate(comparable(has, due), 'newest');
    const [result, promised] = [results[0], due[0]];
    return result === undefined || promised === undefined ? [] : [{ result, promised, results, due }];
  });
  if (parts.length === 0) return [words.name];
  const year = (reading: TargetReading): string => format.shortDate((reading.figure.asOf ?? '').slice(0, 4));
  return phrase((slot) => {
    const joined = (readings: readonly TargetReading[]): string =>
      readings
        .map(({ figure }, index) => slot(figure, index === readings.length - 1 ? undefined : 'bare'))
        .join(m.targets.or);
    return parts
      .map(({ result, promised, results, due }) =>
        words.finding(
          { name: result.subject.name, has: joined(results), year: year(result) },
          { due: joined(due), year: year(promised), isTarget: promised.measure === 'target' }
        )
      )
      .join('; ');
  });
}

/** What counts the very thing that is promised, where that is published: clusters set up are not all clusters there are. */
function comparable(has: readonly Row[], due: readonly TargetReading[]): readonly Row[] {
  const same = has.filter(({ about }) => due.some(({ indicator }) => indicator.id === about.indicator.id));
  return same.length > 0 ? same : has;
}

/** Rows about the whole place; those about a part of it only where there is nothing else. */
function wholeFirst(rows: readonly Row[]): readonly Row[] {
  const whole = rows.filter(({ about }) => about.scope === null);
  return whole.length > 0 ? whole : rows;
}

/** The row about the whole place, or the largest of its parts. */
function widest(rows: readonly Row[]): readonly Row[] {
  const whole = wholeFirst(rows);
  if (whole.every(({ about }) => about.scope === null)) return whole;
  const size = (row: Row): number => Math.max(...row.readings.map(({ figure }) => figure.value));
  return whole.toSorted((a, b) => size(b) - size(a)).slice(0, 1);
}

/** Readings of the newest or of the nearest date, smallest first; what sources say differently stands beside each other. */
function ofOneDate(rows: readonly Row[], which: 'newest' | 'nearest'): readonly TargetReading[] {
  const all = rows
    .flatMap((row) => row.readings)
    .filter(({ figure }) => figure.asOf !== null)
    .toSorted((a, b) => compareText(a.figure.asOf ?? '', b.figure.asOf ?? ''));
  const date = (which === 'nearest' ? all[0] : all.at(-1))?.figure.asOf;
  return distinctReadings(all.filter(({ figure }) => figure.asOf === date)).toSorted(
    (a, b) => a.figure.value - b.figure.value
  );
}
