import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { evidenceOf, markOf, placeName, readingTable, yearsOf } from './target-marks.ts';
import { comparePlaces } from './place-order.ts';
import { conflictsOf, distinctReadings, type TargetConflict, type TargetReading } from './target-reading.ts';

interface Industry {
  readonly key: string;
  readonly about: TargetReading;
  readonly readings: readonly TargetReading[];
  /** Readings of a dispute that an editor has judged. */
  readonly disputed: readonly TargetReading[];
}

/** A row to each place and industry; the country first. */
function industriesOf(readings: readonly TargetReading[], conflicts: readonly TargetConflict[]): readonly Industry[] {
  const rows = new Map<string, TargetReading[]>();
  for (const reading of readings) {
    const key = `${reading.subject.id}|${reading.scope ?? ''}`;
    rows.set(key, [...(rows.get(key) ?? []), reading]);
  }
  return [...rows]
    .flatMap(([key, own]) => {
      const [about] = own;
      if (about === undefined) return [];
      const disputed = conflicts
        .map(({ refs }) => distinctReadings(own.filter(({ figure }) => refs.includes(figure.ref))))
        .find((some) => some.length > 1);
      return [{ key, about, readings: own, disputed: disputed ?? [] }];
    })
    .toSorted(
      (a, b) =>
        placeRank(a) - placeRank(b) ||
        comparePlaces(a.about, b.about) ||
        lowest(a) - lowest(b) ||
        (a.key < b.key ? -1 : 1)
    );
}
const placeRank = ({ about }: Industry): number => (about.subject.id === 'national' ? 0 : 1);
const lowest = ({ readings }: Industry): number => Math.min(...readings.map(({ figure }) => figure.value));

/** How much of what an industry uses is made in the country: every published rate, those that contradict each other joined. */
export function localisationChart(
  readings: readonly TargetReading[],
  conflicts: readonly TargetConflict[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.targets.localisation;
  const industries = industriesOf(readings, conflicts);
  const ordered = industries.flatMap((industry) => industry.readings);
  const rows = industries.map((industry): MarksRow => {
    const marks = industry.readings.flatMap((reading) => {
      const mark = markOf([reading], setting, { withUnit: true });
      return mark === null ? [] : [mark];
    });
    const name = industry.about.scope ?? m.targets.wholeIndustry;
    return {
      key: industry.key,
      group: placeName(industry.about, setting),
      name,
      shortName: name,
      marks,
      domain: null,
      missing: null,
      label: `${name}: ${format.list(marks.map(({ label }) => label))}`,
      disputed: industry.disputed.length > 1
    };
  });
  return {
    id: 'localisation-rates',
    area: 'targets',
    name: words.name,
    question: words.question,
    title: titleOf(industries, setting),
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'result', text: m.targets.legend.actual },
      { swatch: 'target', text: m.targets.legend.target },
      { swatch: 'range', text: words.contradict }
    ],
    note: [[words.note, ...conflictsOf(conflicts, readings).map(m.targets.conflict)].join(' ')],
    asOf: yearsOf(ordered),
    table: readingTable(ordered, setting),
    evidence: evidenceOf(ordered, ({ figure }) => [figure.ref], setting),
    drawing: { kind: 'marks', scale: 'linear', unit: format.unit('%'), joined: false, rows }
  };
}

/** The industry whose rates lie furthest apart. */
function titleOf(industries: readonly Industry[], { m }: CatalogueSetting): Phrase {
  const words = m.targets.localisation;
  const spread = ({ disputed }: Industry): number => {
    const values = disputed.map(({ figure }) => figure.value);
    return values.length < 2 ? 0 : Math.max(...values) / Math.max(1, Math.min(...values));
  };
  const [widest] = industries.filter(({ disputed }) => disputed.length > 1).toSorted((a, b) => spread(b) - spread(a));
  if (widest === undefined) return [words.name];
  const sorted = widest.disputed.toSorted((a, b) => a.figure.value - b.figure.value);
  return phrase((slot) =>
    words.finding(
      widest.about.scope ?? m.targets.wholeIndustry,
      sorted.map(({ figure }) => slot(figure)).join(m.targets.or)
    )
  );
}
