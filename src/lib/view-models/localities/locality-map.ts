import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { NationalPoint } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { figureRows, ofCompared, territoriesOf, type FigureRow } from './figure-rows.ts';
import { indicatorSpec, type LocalityIndicator } from './indicators.ts';
import type { LocalityFigures } from './locality-marks.ts';
import type { NationalOutline } from './outline.ts';
import { labelled, readingEvidence, readingLabel, yearsOf } from './reading-words.ts';
import type { LocalityReading } from './readings.ts';

const chart = 'locality-figures-map';

/** One indicator on the map of the country: the newest result of each locality at its place, a former province at its former place. */
export function makeLocalityMap(
  input: LocalityFigures,
  indicator: LocalityIndicator,
  outline: NationalOutline,
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.localities;
  const name = words.indicators[indicator] ?? indicator;
  const of = input.readings.filter((reading) => reading.indicator === indicator);
  const rows = onTheMap(
    figureRows(territoriesOf(of, input.localities, m), of, [indicator], 'list', indicator, () => 0),
    indicator
  );
  const shown = rows.flatMap(({ current }) => current[indicator] ?? []);
  const markOf = new Map(
    rows.flatMap(({ territory, current }) =>
      (current[indicator] ?? []).map(({ figure }) => [figure.ref, territory.key])
    )
  );
  const marked = new Set(rows.map(({ territory: { locality } }) => locality.todayId ?? locality.id));
  return {
    id: chart,
    area: 'localities',
    name: words.mapName(name),
    question: words.mapQuestion(name),
    title: coverage(name, rows, indicator, setting),
    subtitle: [words.mapSubtitle(name, format.unit(of[0]?.figure.unit ?? ''))],
    legend: [],
    note: [words.mapNote],
    asOf: yearsOf(shown.map(({ figure }) => figure)),
    table: {
      columns: [
        { label: words.place, numeric: false },
        { label: words.asOf, numeric: false },
        { label: name, numeric: true }
      ],
      rows: rows.map(({ territory, current }) => {
        const now = current[indicator] ?? [];
        return {
          key: territory.key,
          cells: [
            { kind: 'text' as const, text: territory.name },
            { kind: 'text' as const, text: now[0] === undefined ? '' : format.shortDate(now[0].figure.asOf) },
            now.length === 0
              ? { kind: 'missing' as const }
              : { kind: 'figures' as const, figures: now.map(({ figure }) => figure) }
          ]
        };
      })
    },
    evidence: readingEvidence(shown, (reading) => markOf.get(reading.figure.ref) ?? null, setting),
    drawing: {
      kind: 'national-map',
      width: outline.width,
      height: outline.height,
      land: outline.land.map((land) => ({ ...land, marked: marked.has(land.key) })),
      islets: outline.islets,
      archipelagos: outline.archipelagos,
      points: rows.flatMap((row) => pointOf(row, indicator, outline, setting)),
      missing: words.noFigureShort,
      tone: indicatorSpec(indicator).tone
    }
  };
}

/**
 * One territory of each locality: today's where it has a figure, otherwise the one of before July 2025. A former province that is not
 * one of the compared stands on the map only where today's province has no figure in any boundaries, so that nothing shows twice.
 */
function onTheMap(rows: readonly FigureRow[], indicator: string): readonly FigureRow[] {
  const has = (row: FigureRow): boolean => (row.current[indicator] ?? []).length > 0;
  const withFigure = new Set(rows.filter(has).map(({ territory }) => territory.locality.id));
  const taken = new Set<string>();
  return rows
    .toSorted((a, b) => Number(has(b)) - Number(has(a)))
    .filter((row) => {
      const { locality } = row.territory;
      const own = ofCompared(row.territory) || (has(row) && !withFigure.has(locality.todayId ?? ''));
      if (!own || taken.has(locality.id)) return false;
      taken.add(locality.id);
      return true;
    });
}

/** How many places have a figure, and which of the compared have none. */
function coverage(
  name: string,
  rows: readonly FigureRow[],
  indicator: string,
  { m, format }: CatalogueSetting
): Phrase {
  const words = m.localities;
  const has = ({ current }: FigureRow): boolean => (current[indicator] ?? []).length > 0;
  const missing = rows.filter((row) => !has(row)).map(({ territory }) => territory.locality.shortName);
  const count = {
    ...computed(chart, rows.filter(has).length, ''),
    rows: rows.flatMap(({ current }) => (current[indicator] ?? []).map(({ figure }) => figure.ref))
  };
  return phrase((slot) =>
    missing.length === 0
      ? words.mapAll(name, slot(count, 'bare'))
      : words.mapFinding(name, slot(count, 'bare'), format.list(missing))
  );
}

function pointOf(
  { territory, current }: FigureRow,
  indicator: string,
  outline: NationalOutline,
  { m, format }: CatalogueSetting
): readonly NationalPoint[] {
  const place = outline.middles[territory.place] ?? outline.middles[territory.locality.id];
  if (place === undefined) return [];
  const now: readonly LocalityReading[] = current[indicator] ?? [];
  const [low, high] = [now[0], now.at(-1)];
  const { locality } = territory;
  const [x, y] = place;
  const before = locality.today === null && territory.key.endsWith('@before');
  return [
    {
      key: territory.key,
      name: locality.today === null ? locality.shortName : territory.shortName,
      x,
      y,
      figure: low === undefined ? null : labelled(low.figure, format),
      high: high === undefined || high === low ? null : labelled(high.figure, format),
      value: low?.figure.value ?? 0,
      note: low === undefined ? '' : m.localities.pointNote(format.shortDate(low.figure.asOf), before),
      label:
        low === undefined
          ? `${territory.name}: ${m.localities.noFigure}`
          : now.map((reading) => readingLabel(reading, format)).join(' / ')
    }
  ];
}
