import type { Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { figureOfObservation } from './figures.ts';

export const notPublished: Measured = { kind: 'unknown', why: 'not-published' };

/**
 * What the readings of one thing come to: the current one with its history, or those that disagree at the newest date, the
 * primary source first. Takes the readings in any order; throws when they are of different things.
 */
export function measuredOf(lines: readonly ObservationLine[]): Measured {
  const [current, ...older] = byRecency(lines);
  if (current === undefined) return notPublished;
  const stranger = older.find((line) => line.thing !== current.thing);
  if (stranger !== undefined)
    throw new Error(`${stranger.observation_id} and ${current.observation_id} are not of the same thing`);
  const [first, second, ...rest] = current.disputed ? differing([current, ...older], current.as_of) : [];
  if (first === undefined || second === undefined)
    return { kind: 'known', current: figureOfObservation(current), history: older.map(figureOfObservation) };
  const shown = new Set([first, second, ...rest].map((figure) => figure.ref));
  return {
    kind: 'disputed',
    readings: [first, second, ...rest],
    history: older.map(figureOfObservation).filter((figure) => !shown.has(figure.ref))
  };
}

/** Current first, undated last. */
export function byRecency(lines: readonly ObservationLine[]): readonly ObservationLine[] {
  return lines.toSorted((a, b) => a.recency - b.recency);
}

/** Readings of one thing kept together, in the order of their first. */
export function byThing(lines: readonly ObservationLine[]): readonly (readonly ObservationLine[])[] {
  const things = new Map<string, ObservationLine[]>();
  for (const line of lines) {
    const known = things.get(line.thing);
    if (known === undefined) things.set(line.thing, [line]);
    else known.push(line);
  }
  return [...things.values()];
}

/** Whether two readings of one thing state different values for the same date; stated periods must not differ. */
export function disagree(a: ObservationLine, b: ObservationLine): boolean {
  return (
    a.thing === b.thing &&
    a.as_of === b.as_of &&
    (a.value !== b.value || a.value_max !== b.value_max) &&
    (a.period_start === null || b.period_start === null || a.period_start === b.period_start)
  );
}

/** One figure for each value that disputed readings of that date state. */
function differing(lines: readonly ObservationLine[], asOf: string | null): readonly Figure[] {
  const values = new Map<string, Figure>();
  for (const line of lines) {
    const value = `${line.value}..${line.value_max ?? ''}`;
    if (line.disputed && line.as_of === asOf && !values.has(value)) values.set(value, figureOfObservation(line));
  }
  return [...values.values()];
}
