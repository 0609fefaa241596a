import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { evidenceOf, marksByDate, readingTable, thingName, yearsOf } from './target-marks.ts';
import { conflictsOf, type TargetConflict, type TargetReading } from './target-reading.ts';

const enterprises = 'si-enterprises-count';
const goals = [
  'si-intl-standard-count',
  'si-share-manufacturing-output-pct',
  'si-production-growth-pct',
  'si-share-industrial-output-pct',
  'si-intl-standard-share-pct',
  'key-product-output-share-pct'
];

const yearOf = ({ figure }: TargetReading): number | null =>
  figure.asOf === null ? null : Number(figure.asOf.slice(0, 4));
const ofHanoi = (readings: readonly TargetReading[], indicators: readonly string[]): readonly TargetReading[] =>
  readings.filter(({ subject, indicator }) => subject.id === 'ha-noi' && indicators.includes(indicator.id));

interface YearRow {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly TargetReading[];
}

/** A row to each year with a figure, and one to each span of years without. */
function yearRows(readings: readonly TargetReading[]): readonly YearRow[] {
  const years = [...new Set(readings.map(yearOf).filter((year) => year !== null))].toSorted((a, b) => a - b);
  return years.flatMap((year, index): readonly YearRow[] => {
    const before = years[index - 1];
    const gap = before !== undefined && year - before > 1 ? [{ from: before + 1, to: year - 1, readings: [] }] : [];
    return [...gap, { from: year, to: year, readings: readings.filter((one) => yearOf(one) === year) }];
  });
}

function rowsOf(
  readings: readonly TargetReading[],
  group: { readonly name: string | null; readonly domain: readonly [number, number] | null },
  setting: CatalogueSetting,
  markKeys: Map<string, string>
): readonly MarksRow[] {
  const { m, format } = setting;
  return yearRows(readings).map((row) => {
    const name = row.from === row.to ? format.shortDate(String(row.from)) : m.targets.years(row.from, row.to);
    const placed = marksByDate(row.readings, setting, group.domain !== null);
    for (const { mark, readings: under } of placed) for (const { figure } of under) markKeys.set(figure.ref, mark.key);
    return {
      key: `${group.name ?? ''}|${row.from}`,
      group: group.name,
      name,
      shortName: name,
      marks: placed.map(({ mark }) => mark),
      domain: group.domain,
      missing: placed.length === 0 ? m.targets.noTarget : null,
      label: `${name}: ${placed.length === 0 ? m.targets.noTarget : format.list(placed.map(({ mark }) => mark.label))}`
    };
  });
}

const highest = (readings: readonly TargetReading[]): number =>
  Math.max(1, ...readings.map(({ figure }) => figure.valueMax ?? figure.value));

function frame(
  id: string,
  words: { readonly name: string; readonly question: string; readonly subtitle: string },
  readings: readonly TargetReading[],
  setting: CatalogueSetting
): Omit<CatalogueChart, 'title' | 'note' | 'drawing' | 'evidence'> {
  const { m } = setting;
  return {
    id,
    area: 'targets',
    name: words.name,
    question: words.question,
    subtitle: [words.subtitle],
    legend: [
      { swatch: 'target', text: m.targets.legend.target },
      { swatch: 'result', text: m.targets.legend.actual },
      { swatch: 'range', text: m.targets.legend.range }
    ],
    asOf: yearsOf(readings),
    table: readingTable(readings, setting)
  };
}

/** Supporting-industry enterprises that Hà Nội aims at, year by year. */
export function hanoiEnterprisesChart(
  all: readonly TargetReading[],
  conflicts: readonly TargetConflict[],
  setting: CatalogueSetting
): CatalogueChart {
  const readings = ofHanoi(all, [enterprises]).toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0));
  const markKeys = new Map<string, string>();
  const rows = rowsOf(readings, { name: null, domain: null }, setting, markKeys);
  return {
    ...frame('hanoi-supporting-enterprises', setting.m.targets.hanoiEnterprises, readings, setting),
    title: enterprisesTitle(readings, setting),
    note: enterprisesNote(readings, conflicts, setting),
    evidence: evidenceFor(readings, markKeys, setting),
    drawing: { kind: 'marks', scale: 'linear', unit: setting.format.unit('enterprises'), joined: false, rows }
  };
}

const teaserYear = 2023;

/** The article gives the goal of one year in its teasers only, which is easily taken for its own statement. */
function enterprisesNote(
  readings: readonly TargetReading[],
  conflicts: readonly TargetConflict[],
  { m }: CatalogueSetting
): Phrase {
  const words = m.targets.hanoiEnterprises;
  const teaser = readings.find((reading) => yearOf(reading) === teaserYear && reading.locator?.includes('teaser'));
  const others = [words.note, ...conflictsOf(conflicts, readings).map(m.targets.conflict)].join(' ');
  return teaser === undefined ? [others] : phrase((slot) => `${words.teaser(slot(teaser.figure))} ${others}`);
}

const evidenceFor = (
  readings: readonly TargetReading[],
  markKeys: ReadonlyMap<string, string>,
  setting: CatalogueSetting
): CatalogueChart['evidence'] =>
  evidenceOf(
    readings,
    ({ figure }) => [markKeys.get(figure.ref)].filter((key) => key !== undefined),
    setting,
    (reading) => reading.note
  );

function enterprisesTitle(readings: readonly TargetReading[], { m, format }: CatalogueSetting): Phrase {
  const words = m.targets.hanoiEnterprises;
  const targets = readings.filter(({ measure }) => measure === 'target');
  const results = readings.filter(({ measure }) => measure === 'actual');
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return [words.name];
  const year = (reading: TargetReading): string => format.shortDate(String(yearOf(reading) ?? ''));
  return phrase((slot) =>
    words.finding(slot(first.figure), year(first), slot(last.figure, 'bare'), year(last), results.length > 0)
  );
}

/** Hà Nội's other goals of supporting industry, year by year, with results where one is published. */
export function hanoiGoalsChart(
  all: readonly TargetReading[],
  conflicts: readonly TargetConflict[],
  setting: CatalogueSetting
): CatalogueChart {
  const words = setting.m.targets.hanoiGoals;
  const readings = goals.flatMap((id) => ofHanoi(all, [id]).toSorted((a, b) => (yearOf(a) ?? 0) - (yearOf(b) ?? 0)));
  const markKeys = new Map<string, string>();
  const rows = goals.flatMap((id) => {
    const own = readings.filter(({ indicator }) => indicator.id === id);
    const [about] = own;
    return about === undefined
      ? []
      : rowsOf(own, { name: thingName(about, setting), domain: [0, highest(own)] }, setting, markKeys).filter(
          ({ marks }) => marks.length > 0
        );
  });
  const results = readings.filter(({ measure }) => measure === 'actual');
  return {
    ...frame('hanoi-supporting-goals', words, readings, setting),
    title: [words.finding(rows.length > 0, results.length)],
    note: [[words.note, ...conflictsOf(conflicts, readings).map(setting.m.targets.conflict)].join(' ')],
    evidence: evidenceFor(readings, markKeys, setting),
    drawing: { kind: 'marks', scale: 'linear', unit: null, joined: false, rows }
  };
}
