import { coveredIds } from '#lib/domain/covered.ts';
import type { LocalityReading } from './readings.ts';

/** The provinces of the atlas beside each other, as many as a table has room for. */
export const pair: readonly string[] = coveredIds.slice(0, 4);

/** One indicator with the newest readings of each province; those of other boundaries stand after today's. */
export interface PairRow {
  readonly indicator: string;
  readonly name: string;
  readonly sides: Readonly<Record<string, readonly LocalityReading[]>>;
}

/** The indicators in the order of the readings. */
export function pairRows(readings: readonly LocalityReading[]): readonly PairRow[] {
  const now = readings.filter(({ standing }) => standing !== 'older');
  return [...new Set(now.map(({ indicator }) => indicator))].map((indicator) => {
    const own = now.filter((reading) => reading.indicator === indicator);
    const sideOf = (id: string): readonly LocalityReading[] => {
      const side = own.filter(({ territory }) => territory.locality.id === id);
      const today = side.filter(({ territory }) => territory.extent !== 'before-2025-07');
      return today.length === 0 ? side : today;
    };
    return {
      indicator,
      name: own[0]?.indicatorName ?? indicator,
      sides: Object.fromEntries(pair.map((id) => [id, sideOf(id)]))
    };
  });
}
