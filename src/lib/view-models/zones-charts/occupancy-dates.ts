import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure, Mark, MarksRow } from '../catalogue/drawing.ts';
import { yearsOf } from '../catalogue/linked-chart.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase } from '../charts/phrase.ts';
import { figureOfObservation } from '../figures.ts';
import { lineEvidence } from './zone-evidence.ts';

const id = 'occupancy-with-dates';

/** One zone, or a part of it, with all that is published of its occupancy: newest first. */
interface Series {
  readonly key: string;
  readonly zone: ExplorerZone;
  readonly name: string;
  readonly lines: readonly ObservationLine[];
}

const refOf = (line: ObservationLine): string => `observations/${line.observation_id}`;

function seriesOf(
  zones: readonly ExplorerZone[],
  lines: readonly ObservationLine[],
  lang: 'vi' | 'en'
): readonly Series[] {
  const byId = new Map(zones.map((zone) => [zone.zone_id, zone]));
  const groups = new Map<string, ObservationLine[]>();
  for (const line of lines) {
    const key = `${line.subject_id} ${line.scope_vi ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].flatMap(([key, own]): readonly Series[] => {
    const [line] = own;
    const zone = line === undefined ? undefined : byId.get(line.subject_id);
    if (line === undefined || zone === undefined) return [];
    const scope = line[`scope_${lang}`];
    const name = zone[`name_${lang}`];
    return [{ key, zone, name: scope === null ? name : `${name}: ${scope}`, lines: own }];
  });
}

/** Every published occupancy with its date: what is old stands beside what is new. */
export function occupancyDatesChart(
  zones: readonly ExplorerZone[],
  lines: readonly ObservationLine[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.catalogue.occupancyDates;
  const series = seriesOf(zones, lines, format.lang).toSorted(
    (a, b) => (b.lines[0]?.value ?? 0) - (a.lines[0]?.value ?? 0) || (a.key < b.key ? -1 : 1)
  );
  const evidence = lineEvidence(lines, setting, (line) => [markKey(line)]);
  const whole = series.filter(({ lines: own }) => own[0]?.scope_vi === null);
  const several = whole.filter(({ lines: own }) => own.length > 1);
  const count = (some: readonly Series[], unit: string) => ({
    ...computed(id, new Set(some.map(({ zone }) => zone.zone_id)).size, unit),
    rows: some.flatMap((one) => one.lines.map(refOf))
  });
  const readings = { ...computed(id, lines.length, 'readings'), rows: lines.map(refOf) };
  const asOf = yearsOf(evidence);
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  return {
    id,
    area: 'zones',
    name: words.name,
    question: words.question,
    title: phrase((slot) =>
      several.length === 0
        ? words.titleOne(slot(count(whole, 'zones')))
        : words.title(slot(count(several, ''), 'bare'), slot(count(whole, 'zones')))
    ),
    subtitle: [words.subtitle(asOf === null ? '' : m.charts.asOf(asOf))],
    legend: [
      { swatch: 'reading', text: words.reading },
      { swatch: 'older', text: words.older },
      ...(lines.some(({ disputed }) => disputed) ? [{ swatch: 'range', text: words.dispute } as const] : [])
    ],
    note: phrase((slot) => {
      const said = words.note(slot(readings), slot(count(series, 'zones')));
      return lines.every(({ base_vi: base }) => base === null) ? `${said} ${words.noBases}` : `${said} ${words.bases}`;
    }),
    asOf,
    table: {
      columns: [
        { label: m.catalogue.zonesMap.zone, numeric: false },
        { label: m.charts.columns.occupancy, numeric: true },
        { label: m.charts.columns.asOf, numeric: false }
      ],
      rows: series.flatMap((one) =>
        one.lines.map((line) => ({
          key: line.observation_id,
          cells: [
            text(one.name),
            { kind: 'figures', figures: [figureOfObservation(line)] } satisfies Cell,
            text(format.shortDate(line.as_of))
          ]
        }))
      )
    },
    evidence,
    drawing: {
      kind: 'marks',
      scale: 'linear',
      unit: '%',
      joined: true,
      rows: series.map((one) => rowOf(one, setting))
    }
  };
}

/** Readings of one date are one mark. */
const markKey = (line: ObservationLine): string => `${line.thing} ${line.as_of ?? ''}`.replaceAll(' ', '_');

function rowOf({ key, zone, name, lines }: Series, setting: CatalogueSetting): MarksRow {
  const dates = new Map<string, ObservationLine[]>();
  for (const line of lines) dates.set(markKey(line), [...(dates.get(markKey(line)) ?? []), line]);
  const marks = [...dates].flatMap(([mark, own]) => markOf(mark, own, setting));
  return {
    key: `row/${key.trim().replaceAll(' ', '-')}`,
    group: null,
    name,
    shortName: name,
    domain: null,
    missing: null,
    tone: zone.kind,
    label: `${name}: ${marks.map(({ label }) => label).join('; ')}`,
    marks
  };
}

function markOf(key: string, lines: readonly ObservationLine[], { m, format }: CatalogueSetting): readonly Mark[] {
  const sorted = lines.toSorted((a, b) => a.value - b.value || (a.observation_id < b.observation_id ? -1 : 1));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return [];
  const labelled = (figure: Figure): LabelledFigure => ({
    figure,
    label: format.bare({ ...figure, decimals: Number.isInteger(figure.value) ? 0 : 1 })
  });
  const disputed = low.value !== high.value;
  const [lowFigure, highFigure] = [figureOfObservation(low), figureOfObservation(high)];
  const said = disputed
    ? m.charts.disputed(format.list([format.figure(lowFigure), format.figure(highFigure)]))
    : format.figure(lowFigure);
  return [
    {
      key,
      role: 'reading',
      low: labelled(lowFigure),
      high: disputed ? labelled(highFigure) : null,
      disputed,
      asOf: format.shortDate(low.as_of),
      label: `${said}, ${format.date(low.as_of)}`,
      ...(lines.every(({ recency }) => recency > 1) ? { older: true } : {})
    }
  ];
}
