import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure, Mark, MarkRole } from '../catalogue/drawing.ts';
import type { Cell, ChartTable } from '../charts/chart-model.ts';
import { yearSpan } from '../year-span.ts';
import { distinctReadings, type TargetReading } from './target-reading.ts';

const roles: Readonly<Record<TargetReading['measure'], MarkRole>> = {
  actual: 'result',
  target: 'target',
  plan: 'plan'
};

/** The place with its borders, where they have changed: "Lào Cai (trước 01/07/2025)". */
export function placeName({ subject, extent }: TargetReading, { m }: CatalogueSetting): string {
  return extent === null ? subject.name : m.targets.withExtent(subject.name, extent);
}

/** What is counted: indicator, part of the subject, base. */
export function thingName({ indicator, scope, base }: TargetReading, { m }: CatalogueSetting): string {
  const named = scope === null ? indicator.name : m.targets.withScope(indicator.name, scope);
  return base === null ? named : m.targets.withBase(named, base);
}

/** A drawing has room for three digits that count; the table has all. */
const rounded = (figure: Figure): Figure => ({
  ...figure,
  decimals: Math.min(figure.decimals ?? 4, Math.abs(figure.value) >= 100 ? 0 : Math.abs(figure.value) >= 10 ? 1 : 2)
});

function written(figure: Figure, { format }: CatalogueSetting, withUnit: boolean): string {
  const short = rounded(figure);
  return withUnit ? format.figure(short) : format.bare(short);
}

/** Ends of one figure's range as written at the mark: the qualifier before the lower, the unit behind the upper. */
function ends(figure: Figure, setting: CatalogueSetting, withUnit: boolean): [LabelledFigure, LabelledFigure] {
  const { format } = setting;
  const short = rounded(figure);
  const high = figure.valueMax ?? figure.value;
  return [
    { figure, label: format.bare({ ...short, valueMax: null }) },
    {
      figure,
      label: withUnit ? format.quantity(high, figure.unit, short.decimals) : format.number(high, short.decimals)
    }
  ];
}

/** The mark of readings of one thing, measure and date: a point, a range, or both ends where sources differ. */
export function markOf(
  readings: readonly TargetReading[],
  setting: CatalogueSetting,
  { withUnit, role, older = false }: { readonly withUnit: boolean; readonly role?: MarkRole; readonly older?: boolean }
): Mark | null {
  const different = distinctReadings(readings).toSorted(
    (a, b) => a.figure.value - b.figure.value || (a.figure.ref < b.figure.ref ? -1 : 1)
  );
  const [first, last] = [different[0], different.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { m, format } = setting;
  const asOf = first.figure.asOf === null ? m.targets.undated : format.shortDate(first.figure.asOf);
  const said = format.list(different.map(({ figure }) => format.figure(figure)));
  const base = {
    key: first.figure.ref,
    role: role ?? roles[first.measure],
    asOf,
    label: m.targets.markLabel(m.targets.measure[first.measure], said, asOf),
    ...(older ? { older } : {})
  };
  const disputed = first !== last && first.figure.value !== last.figure.value;
  if (disputed)
    return {
      ...base,
      low: { figure: first.figure, label: written(first.figure, setting, false) },
      high: { figure: last.figure, label: written(last.figure, setting, withUnit) },
      disputed
    };
  if (first.figure.valueMax === null)
    return {
      ...base,
      low: { figure: first.figure, label: written(first.figure, setting, withUnit) },
      high: null,
      disputed
    };
  const [low, high] = ends(first.figure, setting, withUnit);
  return { ...base, low, high, disputed };
}

/** Marks of readings that share a thing: one a measure and date, the newest of a measure solid, the older paler. */
export function marksByDate(
  readings: readonly TargetReading[],
  setting: CatalogueSetting,
  withUnit: boolean
): readonly { readonly mark: Mark; readonly readings: readonly TargetReading[] }[] {
  const dates = new Map<string, TargetReading[]>();
  for (const reading of readings) {
    const key = `${reading.measure} ${reading.figure.asOf ?? ''}`;
    dates.set(key, [...(dates.get(key) ?? []), reading]);
  }
  const newest = (measure: string): string =>
    [...dates.keys()]
      .filter((key) => key.startsWith(measure))
      .toSorted()
      .at(-1) ?? '';
  return [...dates].flatMap(([key, dated]) => {
    const measure = dated[0]?.measure ?? 'actual';
    const older = measure !== 'target' && key !== newest(measure);
    const mark = markOf(dated, setting, { withUnit, older });
    return mark === null ? [] : [{ mark, readings: dated }];
  });
}

/** Readings as rows behind a chart. */
export function evidenceOf(
  readings: readonly TargetReading[],
  marksFor: (reading: TargetReading) => readonly string[],
  setting: CatalogueSetting,
  remarkOf: (reading: TargetReading) => string | null = ({ note }) => note
): readonly EvidenceRow[] {
  const seen = new Set<string>();
  return readings.flatMap((reading) => {
    const { figure, source, locator } = reading;
    if (seen.has(figure.ref)) return [];
    seen.add(figure.ref);
    return [
      {
        key: figure.ref,
        marks: marksFor(reading),
        label: setting.m.targets.evidenceLabel(
          placeName(reading, setting),
          thingName(reading, setting),
          setting.m.targets.measure[reading.measure]
        ),
        figures: [figure],
        asOf: figure.asOf,
        source,
        locator,
        remark: remarkOf(reading)
      }
    ];
  });
}

/** Every reading as a row: place, what, measure, number, date. */
export function readingTable(readings: readonly TargetReading[], setting: CatalogueSetting): ChartTable {
  const { m } = setting;
  const words = m.targets.columns;
  const seen = new Set<string>();
  const rows = readings.flatMap((reading) => {
    const { figure } = reading;
    if (seen.has(figure.ref)) return [];
    seen.add(figure.ref);
    const cells: readonly Cell[] = [
      { kind: 'text', text: placeName(reading, setting) },
      { kind: 'text', text: thingName(reading, setting) },
      { kind: 'text', text: m.targets.measure[reading.measure] },
      { kind: 'figures', figures: [figure] },
      { kind: 'text', text: periodText(reading, setting) },
      { kind: 'text', text: reading.source.publisher ?? reading.source.title }
    ];
    return [{ key: figure.ref, cells }];
  });
  return {
    columns: [
      { label: words.place, numeric: false },
      { label: words.what, numeric: false },
      { label: words.measure, numeric: false },
      { label: words.figure, numeric: true },
      { label: words.date, numeric: false },
      { label: words.source, numeric: false }
    ],
    rows
  };
}

/** When a number is of: its date, or the period it covers. */
export function periodText({ figure, periodStart }: TargetReading, { m, format }: CatalogueSetting): string {
  if (figure.asOf === null) return m.targets.undated;
  const end = format.shortDate(figure.asOf);
  if (periodStart === null) return end;
  const start = format.shortDate(periodStart);
  return start === end ? end : m.targets.period(start, end);
}

/** First and last year of dates, "2015–2026"; null where none is dated. */
export const yearsOf = (readings: readonly TargetReading[]): string | null =>
  yearSpan(readings.map(({ figure }) => figure.asOf));
