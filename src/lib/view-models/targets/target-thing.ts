import type { ComputedFigure } from '#lib/domain/figure.ts';
import { resultsElsewhere } from '#lib/domain/results-elsewhere.ts';
import { comparePlaces } from './place-order.ts';
import { compareWithResults, type TargetState } from './target-state.ts';
import { distinctReadings, type PromiseMeasure, type TargetReading } from './target-reading.ts';

/** What a target is about; the page lists targets under these headings, in this order. */
export const targetThemes = [
  'clusters',
  'parks',
  'supporting-industry',
  'promotion',
  'economy',
  'investment',
  'procedures',
  'zones'
] as const;
export type TargetTheme = (typeof targetThemes)[number];

/** A promise for one date, as every source states it, against what was reached. */
export interface TargetLine {
  readonly key: string;
  readonly measure: PromiseMeasure;
  /** Partial ISO date; null where none is given. */
  readonly due: string | null;
  readonly periodStart: string | null;
  /** Every reading. */
  readonly readings: readonly TargetReading[];
  readonly state: TargetState;
  readonly judgedBy: readonly TargetReading[];
  /** Result in per cent of the target; null where the two cannot be divided. */
  readonly progress: ComputedFigure | null;
}

/** One thing that is promised: subject, indicator, scope, base and extent, with every target, plan and result. */
export interface TargetThing {
  readonly key: string;
  readonly theme: TargetTheme;
  readonly placeId: string;
  /** Any of its readings: for the names of subject and indicator. */
  readonly about: TargetReading;
  readonly lines: readonly TargetLine[];
  /** Results of the very thing, newest first, undated last. */
  readonly results: readonly TargetReading[];
  /** Results of the same subject with another scope, base or extent, or under the indicator that counts what is set up: never compared. */
  readonly apart: readonly TargetReading[];
}

function themeOf({ subject, indicator: { group } }: TargetReading): TargetTheme {
  if (subject.kind !== 'province') return 'zones';
  return targetThemes.find((theme) => theme === group) ?? 'economy';
}

const keyOf = (reading: TargetReading): string =>
  [reading.subject.id, reading.indicator.id, reading.scope, reading.base, reading.extent].join(' | ');
const dateOf = ({ figure }: TargetReading): string => figure.asOf ?? '';
const newestFirst = (readings: readonly TargetReading[]): readonly TargetReading[] =>
  readings.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));

/** Every thing that has a target or a plan, place by place, judged on a day (ISO). */
export function targetThings(readings: readonly TargetReading[], today: string): readonly TargetThing[] {
  const groups = new Map<string, TargetReading[]>();
  for (const reading of readings) {
    if (reading.measure === 'actual') continue;
    const key = keyOf(reading);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  const actuals = readings.filter(({ measure }) => measure === 'actual');
  return [...groups]
    .flatMap(([key, promised]) => {
      const [about] = promised;
      return about === undefined ? [] : [thingOf(key, about, promised, actuals, today)];
    })
    .toSorted((a, b) => comparePlaces(a.about, b.about));
}

function thingOf(
  key: string,
  about: TargetReading,
  promised: readonly TargetReading[],
  actuals: readonly TargetReading[],
  today: string
): TargetThing {
  const own = actuals.filter((one) => one.subject.id === about.subject.id);
  const results = newestFirst(own.filter((one) => keyOf(one) === key));
  const apart = newestFirst(
    own.filter(
      (one) =>
        keyOf(one) !== key &&
        (one.indicator.id === about.indicator.id || one.indicator.id === resultsElsewhere[about.indicator.id])
    )
  );
  const dates = new Map<string, TargetReading[]>();
  for (const reading of promised) {
    const date = `${reading.measure} ${reading.periodStart ?? ''} ${dateOf(reading)}`;
    dates.set(date, [...(dates.get(date) ?? []), reading]);
  }
  const lines = [...dates].flatMap(([date, stated]): readonly TargetLine[] => {
    const [first] = stated;
    if (first === undefined || first.measure === 'actual') return [];
    const compared = compareWithResults(distinctReadings(stated), distinctReadings(results), apart.length, today);
    return [
      {
        key: `${key} ${date}`,
        measure: first.measure,
        due: first.figure.asOf,
        periodStart: first.periodStart,
        readings: stated,
        state: compared.state,
        judgedBy: compared.results,
        progress: compared.progress
      }
    ];
  });
  return {
    key,
    theme: themeOf(about),
    placeId: about.subject.placeId,
    about,
    lines: lines.toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1)),
    results,
    apart
  };
}
