import type { Figure } from '#lib/domain/figure.ts';
import type { Lang, ObservationMeasure } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { LocalityConflictRow } from '#lib/queries/localities.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { figureOfObservation } from '../figures.ts';
import { measuredOf, byThing } from '../measured.ts';
import type { SourceRef } from '../reading.ts';
import { sourceRefOf } from '../reading-series.ts';
import { territoryOf, type Localities, type Locality, type Territory } from './locality.ts';

/** How a reading stands among those of its thing. */
export type Standing = 'current' | 'disputed' | 'older';

/** One published number of a locality, in one language: plain data that travels with the page. */
export interface LocalityReading {
  readonly figure: Figure;
  readonly indicator: string;
  readonly indicatorName: string;
  readonly territory: Territory;
  readonly measure: ObservationMeasure;
  /** The part that is covered; null = all of it. */
  readonly scope: string | null;
  /** What a percentage is of; null where it needs no saying. */
  readonly base: string | null;
  readonly standing: Standing;
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly note: string | null;
  /** Editors know of a dispute about it. */
  readonly conflicts: readonly string[];
}

/** An editor's reading of figures that disagree. */
export interface LocalityConflict {
  readonly id: string;
  readonly localityId: string;
  readonly subject: string;
  readonly reading: string;
  /** Refs of the figures, or of the rules, it is about. */
  readonly records: readonly string[];
}

export const conflictsOf = (rows: readonly LocalityConflictRow[], lang: Lang): readonly LocalityConflict[] =>
  rows.map((row) => ({
    id: row.conflict_id,
    localityId: row.province_id,
    subject: row[`subject_${lang}`],
    reading: row[`reading_${lang}`],
    records: row.records
  }));

/** Readings in the order of their lines. */
export function readingsOf(
  lines: readonly ObservationLine[],
  localities: Localities,
  conflicts: readonly LocalityConflict[],
  m: Messages,
  lang: Lang
): readonly LocalityReading[] {
  const standings = standingsOf(lines);
  // One object a territory: it then travels with the page once.
  const territories = new Map<string, Territory>();
  const territoryIn = (line: ObservationLine, locality: Locality): Territory => {
    const key = `${locality.id}|${line.extent ?? ''}`;
    const territory = territories.get(key) ?? territoryOf(locality, line.extent, m);
    territories.set(key, territory);
    return territory;
  };
  return lines.flatMap((line) => {
    const locality = localities[line.subject_id];
    if (locality === undefined) return [];
    const figure = figureOfObservation(line);
    return [
      {
        figure,
        indicator: line.indicator_id,
        indicatorName: line[`indicator_${lang}`],
        territory: territoryIn(line, locality),
        measure: line.measure,
        scope: line[`scope_${lang}`],
        base: line[`base_${lang}`],
        standing: standings.get(figure.ref) ?? 'older',
        source: sourceRefOf(line),
        locator: line.locator,
        note: line[`note_${lang}`],
        conflicts: conflicts.filter(({ records }) => records.includes(figure.ref)).map(({ id }) => id)
      }
    ];
  });
}

function standingsOf(lines: readonly ObservationLine[]): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const thing of byThing(lines)) {
    const measured = measuredOf(thing);
    if (measured.kind === 'known') standings.set(measured.current.ref, 'current');
    if (measured.kind === 'disputed') for (const { ref } of measured.readings) standings.set(ref, 'disputed');
  }
  return standings;
}

/** Older results of the same territory that editors set against those of now. */
export function readingsAgainst(
  now: readonly LocalityReading[],
  readings: readonly LocalityReading[]
): readonly LocalityReading[] {
  const known = new Set(now.flatMap(({ conflicts }) => conflicts));
  return readings.filter(
    (reading) =>
      reading.measure === 'actual' &&
      reading.scope === null &&
      reading.standing === 'older' &&
      reading.territory.key === now[0]?.territory.key &&
      reading.indicator === now[0].indicator &&
      reading.conflicts.some((id) => known.has(id))
  );
}
