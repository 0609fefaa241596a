import type { Messages } from '#lib/i18n/messages.ts';
import { comparedLocalities, isCompared, territoryOf, type Localities, type Territory } from './locality.ts';
import type { LocalityIndicator } from './indicators.ts';
import type { LocalityReading } from './readings.ts';

/** `list`: the order of the page; `value`: the largest number of the chosen indicator first; `name`: by alphabet. */
export const localityOrders = ['list', 'value', 'name'] as const;
export type LocalityOrder = (typeof localityOrders)[number];

/** One territory with its current readings by indicator; nothing of a former province is added to today's. */
export interface FigureRow {
  readonly territory: Territory;
  readonly current: Readonly<Partial<Record<string, readonly LocalityReading[]>>>;
}

/** Readings that count as the result of the whole territory now: one, or those that disagree, the smallest first. */
const currentReadings = (
  readings: readonly LocalityReading[],
  territory: string,
  indicator: string
): readonly LocalityReading[] =>
  readings
    .filter(
      (reading) =>
        reading.territory.key === territory &&
        reading.indicator === indicator &&
        reading.measure === 'actual' &&
        reading.scope === null &&
        reading.standing !== 'older'
    )
    .toSorted((a, b) => a.figure.value - b.figure.value);

/** Every territory with a reading, and every compared locality without one. */
export function territoriesOf(
  readings: readonly LocalityReading[],
  localities: Localities,
  m: Messages
): readonly Territory[] {
  const found = new Map<string, Territory>();
  for (const { territory } of readings) if (!territory.locality.wider) found.set(territory.key, territory);
  const known = new Set([...found.values()].map(({ locality }) => locality.id));
  for (const id of comparedLocalities) {
    const locality = localities[id];
    if (known.has(id) || locality === undefined) continue;
    const territory = territoryOf(locality, null, m);
    found.set(territory.key, territory);
  }
  return [...found.values()].toSorted(inListOrder);
}

/** The compared ones first, in their order; today's boundaries before those of before July 2025. */
export function inListOrder(a: Territory, b: Territory): number {
  const place = ({ locality }: Territory): number => {
    const at = comparedLocalities.findIndex((id) => id === locality.id);
    return at < 0 ? comparedLocalities.length : at;
  };
  const [first, second] = [a.locality.id, b.locality.id];
  if (place(a) !== place(b)) return place(a) - place(b);
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

const largest = (readings: readonly LocalityReading[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...readings.map(({ figure }) => figure.valueMax ?? figure.value));

/** Rows of the table of figures; those without the chosen figure come last where the order is by value. */
export function figureRows(
  territories: readonly Territory[],
  readings: readonly LocalityReading[],
  indicators: readonly string[],
  order: LocalityOrder,
  chosen: LocalityIndicator,
  compareNames: (a: string, b: string) => number
): readonly FigureRow[] {
  const rows = territories.map((territory): FigureRow => ({
    territory,
    current: Object.fromEntries(
      indicators.map((indicator) => [indicator, currentReadings(readings, territory.key, indicator)])
    )
  }));
  if (order === 'name') return rows.toSorted((a, b) => compareNames(a.territory.name, b.territory.name));
  if (order === 'list') return rows;
  const value = (row: FigureRow): number => largest(row.current[chosen] ?? []);
  return rows.toSorted((a, b) => (value(a) === value(b) ? 0 : value(b) > value(a) ? 1 : -1));
}

/** Whether a territory is one of those compared: in today's boundaries, or in those that its rules and figures were made in. */
export const ofCompared = ({ locality }: Territory): boolean => isCompared(locality.id);
