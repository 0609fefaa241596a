import type { Figure } from '#lib/domain/figure.ts';
import type { Lang, Vintage } from '#lib/domain/vocabulary.ts';
import type { DisputedFigure, TargetLineRow } from '#lib/queries/targets.ts';
import { figureOfObservation } from '../figures.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';

export type PromiseMeasure = 'target' | 'plan';

/** What figures are about: the country, a province, a zone or a project. One object however many figures it has. */
export interface TargetSubject {
  readonly kind: TargetLineRow['subject_type'];
  readonly id: string;
  readonly name: string;
  /** Province it is filed under. */
  readonly placeId: string;
}

export interface TargetIndicator {
  readonly id: string;
  readonly name: string;
  /** Group of the indicator in the data. */
  readonly group: string;
}

/** One published number of a target, a plan or a result, in one language. */
export interface TargetReading {
  readonly figure: Figure;
  readonly measure: PromiseMeasure | 'actual';
  readonly subject: TargetSubject;
  readonly indicator: TargetIndicator;
  readonly scope: string | null;
  readonly base: string | null;
  /** Borders it was counted in, where they have changed; null where the source's place has not. */
  readonly extent: Vintage | null;
  /** Start of the period covered, partial ISO date. */
  readonly periodStart: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly note: string | null;
}

/** The same object for the same id: a page that carries many readings names each subject, indicator and source once. */
class Shared<T> {
  readonly #known = new Map<string, T>();

  of(id: string, make: () => T): T {
    const known = this.#known.get(id) ?? make();
    this.#known.set(id, known);
    return known;
  }
}

/** Readings in one language. */
export function targetReadings(lines: readonly TargetLineRow[], lang: Lang): readonly TargetReading[] {
  const [subjects, indicators, sources] = [
    new Shared<TargetSubject>(),
    new Shared<TargetIndicator>(),
    new Shared<SourceRef>()
  ];
  return lines.flatMap((line) => {
    const { measure } = line;
    if (measure !== 'target' && measure !== 'plan' && measure !== 'actual') return [];
    return [
      {
        figure: figureOfObservation(line),
        measure,
        subject: subjects.of(line.subject_id, () => ({
          kind: line.subject_type,
          id: line.subject_id,
          name: line[`subject_${lang}`],
          placeId: line.place_id
        })),
        indicator: indicators.of(line.indicator_id, () => ({
          id: line.indicator_id,
          name: line[`indicator_${lang}`],
          group: line.indicator_group
        })),
        scope: line[`scope_${lang}`],
        base: line[`base_${lang}`],
        extent: line.extent,
        periodStart: line.period_start,
        source: sources.of(line.source_id, () => sourceRefOf(line)),
        locator: line.locator,
        note: line[`note_${lang}`]
      }
    ];
  });
}

/** An editor's reading of figures that disagree. */
export interface TargetConflict {
  readonly id: string;
  readonly subject: string;
  readonly reading: string;
  /** Refs of the figures it is about. */
  readonly refs: readonly string[];
}

export function targetConflicts(rows: readonly DisputedFigure[], lang: Lang): readonly TargetConflict[] {
  const conflicts = new Map<string, { id: string; subject: string; reading: string; refs: string[] }>();
  for (const row of rows) {
    const known = conflicts.get(row.conflict_id);
    if (known === undefined)
      conflicts.set(row.conflict_id, {
        id: row.conflict_id,
        subject: row[`subject_${lang}`],
        reading: row[`reading_${lang}`],
        refs: [row.record]
      });
    else known.refs.push(row.record);
  }
  return [...conflicts.values()];
}

/** The disputes that some of these readings are part of. */
export const conflictsOf = (
  conflicts: readonly TargetConflict[],
  readings: readonly TargetReading[]
): readonly TargetConflict[] =>
  conflicts.filter(({ refs }) => readings.some(({ figure }) => refs.includes(figure.ref)));

/** Readings that say something different, in the given order; equal numbers of several sources stand once. */
export function distinctReadings(readings: readonly TargetReading[]): readonly TargetReading[] {
  const said = ({ figure }: TargetReading): string =>
    [figure.value, figure.valueMax, figure.qualifier, figure.asOf].join(' ');
  return readings.filter((reading, index) => readings.findIndex((other) => said(other) === said(reading)) === index);
}
