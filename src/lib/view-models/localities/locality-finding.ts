import type { CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import { computed, inTitle } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { ofCompared, type FigureRow } from './figure-rows.ts';
import { readingsAgainst, type LocalityReading } from './readings.ts';

const endOf = ({ figure }: LocalityReading): number => figure.valueMax ?? figure.value;
const highest = (readings: readonly LocalityReading[]): LocalityReading | null =>
  readings.reduce<LocalityReading | null>(
    (best, one) => (best === null || endOf(one) > endOf(best) ? one : best),
    null
  );

/**
 * The highest of the newest results with its place and date, beside it a higher one that editors set against it, and how many of the
 * compared localities publish one.
 */
export function localityFinding(
  chart: string,
  name: string,
  rows: readonly FigureRow[],
  readings: readonly LocalityReading[],
  indicator: string,
  { m, format }: CatalogueSetting
): Phrase {
  const words = m.localities;
  const top = highest(rows.flatMap(({ current }) => current[indicator] ?? []));
  if (top === null) return [words.nothingFound(name)];
  const other = highest(readingsAgainst([top], readings));
  const withFigure = rows.filter(
    ({ territory, current }) => ofCompared(territory) && (current[indicator] ?? []).length > 0
  );
  const count = {
    ...computed(chart, new Set(withFigure.map(({ territory }) => territory.locality.id)).size, ''),
    rows: withFigure.flatMap(({ current }) => (current[indicator] ?? []).map(({ figure }) => figure.ref))
  };
  const dateOf = ({ figure }: LocalityReading): string => format.shortDate(figure.asOf);
  return phrase((slot) =>
    words.finding(
      name,
      top.territory.name,
      slot(inTitle(top.figure)),
      dateOf(top),
      other === null || endOf(other) <= endOf(top)
        ? null
        : words.findingOther(slot(inTitle(other.figure)), dateOf(other)),
      slot(count, 'bare')
    )
  );
}
